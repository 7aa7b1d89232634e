package dragoman.coding.actors;

/** Does a role word denote one person, people or a body, and is it only a part of one? */
final class RoleNature {

    private final Scope scope;

    RoleNature(Scope scope) {
        this.scope = scope;
    }

    boolean isPart(int token) {
        return scope.words().has("part", scope.lemma(token)) || scope.words().has("part", scope.tree().lower(token));
    }

    Reference.Nature of(Hit role) {
        if (isPerson(role)) {
            return Reference.Nature.PERSON;
        }
        return isPlural(scope.headWord(role)) ? Reference.Nature.PEOPLE : Reference.Nature.BODY;
    }

    boolean isPerson(Hit role) {
        return !isPlural(scope.headWord(role)) && !scope.words().has("collective", scope.tree().lower(scope.headWord(role)));
    }

    boolean isPlural(int top) {
        return scope.tree().isPlural(top) || scope.tree().lower(top).equals("police");
    }
}

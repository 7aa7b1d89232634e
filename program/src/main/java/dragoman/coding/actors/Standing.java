package dragoman.coding.actors;

import dragoman.language.Dependency;
import dragoman.language.Token;

/** Decides whether a capital or seat of power stands in its sentence as somebody who acts, or as a place. */
final class Standing {

    private Standing() {}

    /** Whether it acts: it is subject, object or owner, or talks are held with it. */
    static boolean acts(Scope scope, int token) {
        Token first = scope.tree().firstConjunct(token);
        return switch (first.dependency()) {
            case PREPOSITION_OBJECT -> actsBelow(scope, first.head());
            case APPOSITION -> first.head() >= 0 && scope.tree().dependency(first.head()) != Dependency.APPOSITION && acts(scope, first.head());
            case ADVERB_NOUN, COMPOUND, MODIFIER -> false;
            default -> true;
        };
    }

    /** Whether a city or region that is no seat of power acts: it says something, something is done by it, or it stands alone. */
    static boolean speaks(Scope scope, int token) {
        Token first = scope.tree().firstConjunct(token);
        return switch (first.dependency()) {
            case ROOT -> true;
            case SUBJECT -> scope.words().has("say", scope.lemma(first.head()));
            case PREPOSITION_OBJECT -> scope.tree().dependency(first.head()) == Dependency.AGENT;
            default -> false;
        };
    }

    private static boolean actsBelow(Scope scope, int preposition) {
        String form = scope.tree().lower(preposition);
        int governor = scope.tree().head(preposition);
        if (scope.tree().dependency(preposition) == Dependency.AGENT) {
            return true;
        }
        if (form.equals("toward") || form.equals("towards") || form.equals("to") || form.equals("from")) {
            return governor >= 0 && !scope.words().has("motion", scope.lemma(governor));
        }
        if (scope.words().has("place-preposition", form)) {
            return false;
        }
        if (form.equals("of") && governor >= 0) {
            return !scope.words().has("place", scope.lemma(governor));
        }
        return scope.words().has("party-preposition", form);
    }

    static boolean isBelowPlacePreposition(Scope scope, Hit hit) {
        for (int i = hit.first(); i <= hit.last(); i++) {
            if (isScene(scope, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun says where something happens: "in Syria". */
    static boolean isScene(Scope scope, int token) {
        Token first = scope.tree().firstConjunct(token);
        if (first.dependency() == Dependency.APPOSITION && first.head() >= 0) {
            first = scope.tree().firstConjunct(first.head());
        }
        return first.dependency() == Dependency.PREPOSITION_OBJECT && first.head() >= 0
                && scope.words().has("place-preposition", scope.tree().lower(first.head()));
    }
}

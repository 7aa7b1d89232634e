package dragoman.coding.actors;

import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.Set;

/** Does an "it" stand for nobody: "it was clear that", "it seems", "when it comes to arms"? */
final class EmptyIt {

    private static final Set<String> NEEDED = Set.of("need", "require", "design", "intend", "mean", "aim", "justify", "warrant", "schedule");

    private final Scope scope;

    EmptyIt(Scope scope) {
        this.scope = scope;
    }

    boolean is(int token) {
        Token subject = scope.tree().token(token);
        boolean makesItClear = token > 0 && token + 1 < scope.tree().size() && scope.tree().token(token - 1).isVerb()
                && scope.tree().token(token + 1).tag().startsWith("JJ");
        if (makesItClear) {
            return true;
        }
        if (subject.head() < 0 || subject.dependency() != Dependency.SUBJECT && subject.dependency() != Dependency.PASSIVE_SUBJECT) {
            return false;
        }
        String verb = scope.lemma(subject.head());
        boolean passiveSaying = subject.dependency() == Dependency.PASSIVE_SUBJECT && clauseBelow(subject.head());
        boolean being = verb.equals("be") && clauseBelow(subject.head());
        // "when it comes to arms": nobody comes.
        boolean comesTo = verb.equals("come") && scope.tree().children(subject.head(), Dependency.ADVERB).stream().anyMatch(t -> t.form().equalsIgnoreCase("when"));
        // "it was needed to protect jobs": a thing.
        boolean needed = subject.dependency() == Dependency.PASSIVE_SUBJECT && NEEDED.contains(verb);
        return passiveSaying || needed || being || comesTo || verb.equals("seem") || verb.equals("appear") || verb.equals("rain") || verb.equals("happen");
    }

    private boolean clauseBelow(int verb) {
        return scope.tree().children(verb).stream().anyMatch(c -> c.dependency() == Dependency.CLAUSE_COMPLEMENT || c.dependency() == Dependency.CLAUSE_SUBJECT);
    }
}

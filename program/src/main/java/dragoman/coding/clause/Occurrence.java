package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Does a verb only say that what its subject names comes about? "Talks took place with Peru": what hangs on such a verb belongs to the noun.
 */
final class Occurrence {

    private static final Set<String> COMES_ABOUT = Set.of("begin", "start", "continue", "resume", "occur", "happen", "end", "conclude", "open", "proceed", "persist");

    private Occurrence() {}

    /** The verb that says of a noun that it comes about. */
    static Optional<Integer> of(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        if (!token.isNoun() || token.head() < 0 || token.head() < noun) {
            return Optional.empty();
        }
        Token verb = sentence.token(token.head());
        boolean alone = COMES_ABOUT.contains(verb.lemma()) && sentence.children(verb.index(), Dependency.OBJECT).isEmpty();
        boolean happens = token.dependency() == Dependency.SUBJECT && (alone || takesPlace(sentence, verb));
        return happens ? Optional.of(verb.index()) : Optional.empty();
    }

    private static boolean takesPlace(Sentence sentence, Token verb) {
        boolean isUnderWay = verb.lemma().equals("be") && sentence.children(verb.index()).stream().anyMatch(t -> t.lemma().equals("underway"));
        return isUnderWay || verb.lemma().equals("take") && sentence.children(verb.index(), Dependency.OBJECT).stream().anyMatch(t -> t.lemma().equals("place"));
    }
}

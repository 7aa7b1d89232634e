package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/** What does somebody resolve, where a noun says that he does: the walking away in "repeated her vow to walk away", which parsers hang on the verb. */
final class Resolve {

    private static final Set<String> NOUNS = Set.of("vow", "threat", "promise", "pledge", "decision", "offer", "refusal", "plan", "intention", "intent", "willingness", "readiness",
            "unwillingness", "reluctance", "desire", "wish", "invitation", "commitment", "proposal", "resolve", "determination", "failure", "bid", "attempt");

    private Resolve() {}

    /** The infinitive right behind the noun, where it hangs on the verb whose object the noun is. */
    static Optional<Integer> infinitive(Sentence sentence, Token noun) {
        int to = noun.index() + 1;
        boolean may = to + 1 < sentence.tokens().size() && noun.dependency() == Dependency.OBJECT && NOUNS.contains(noun.lemma()) && sentence.token(to).tag().equals("TO");
        if (!may) {
            return Optional.empty();
        }
        Token verb = sentence.token(Math.max(0, sentence.token(to).head()));
        return verb.index() > to && verb.tag().equals("VB") && verb.head() == noun.head() ? Optional.of(verb.index()) : Optional.empty();
    }

    /** Whether the infinitive below a verb belongs to a noun so. */
    static boolean isOfNoun(Sentence sentence, Token verb) {
        return verb.head() >= 0 && sentence.children(verb.head(), Dependency.OBJECT).stream().anyMatch(noun -> infinitive(sentence, noun).filter(i -> i == verb.index()).isPresent());
    }
}

package dragoman.coding;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/** By which name is a fellow called: "its neighbour Peru" is Peru, and not whose neighbour it is? */
final class Fellows {

    private static final Set<String> FELLOWS = Set.of("neighbour", "neighbor", "ally", "rival", "arch-rival", "enemy", "archenemy", "foe", "partner", "adversary", "counterpart",
            "patron", "backer");

    private Fellows() {}

    static Optional<Integer> name(Sentence sentence, int noun) {
        if (!FELLOWS.contains(sentence.token(noun).lemma())) {
            return Optional.empty();
        }
        return sentence.children(noun, Dependency.APPOSITION).stream().filter(t -> t.index() > noun && t.isProperNoun()).map(Token::index).findFirst();
    }
}

package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Tells which words stand side by side. */
final class Coordination {

    private Coordination() {}

    /**
     * The members of the coordination after its first word, in text order; parsers may chain them or hang them all on the first, or on its name:
     * "its leader Doe and President Roe".
     */
    static List<Integer> members(Sentence sentence, int first) {
        List<Integer> found = new ArrayList<>();
        collect(sentence, first, found);
        for (Token name : sentence.children(first, Dependency.APPOSITION)) {
            if (name.index() > first && name.isProperNoun()) {
                collect(sentence, name.index(), found);
            }
        }
        found.sort(null);
        return found;
    }

    private static void collect(Sentence sentence, int at, List<Integer> found) {
        for (Token child : sentence.children(at, Dependency.CONJUNCT)) {
            found.add(child.index());
            collect(sentence, child.index(), found);
        }
    }
}

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

    /** "the Free Forest Army, or FFA, has": the same one by its short name. */
    private static boolean isShortName(Sentence sentence, Token conjunct) {
        int at = conjunct.index();
        return at > 2 && sentence.token(at - 1).lemma().equals("or") && sentence.token(at - 2).form().equals(",") && Character.isUpperCase(sentence.token(at - 3).form().codePointAt(0))
                && conjunct.form().length() > 1 && conjunct.form().chars().limit(2).allMatch(Character::isUpperCase)
                && (at + 1 == sentence.tokens().size() || sentence.token(at + 1).tag().length() == 1);
    }

    private static void collect(Sentence sentence, int at, List<Integer> found) {
        for (Token child : sentence.children(at, Dependency.CONJUNCT)) {
            if (isShortName(sentence, child)) {
                continue;
            }
            found.add(child.index());
            collect(sentence, child.index(), found);
        }
    }
}

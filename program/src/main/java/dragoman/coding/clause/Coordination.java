package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /** "the Farmers' Front, or FF,": another name of the same, between commas. */
    private static boolean isOtherName(Sentence sentence, Token name) {
        int at = name.index();
        if (at < 2 || at + 1 >= sentence.tokens().size() || !name.isProperNoun()) {
            return false;
        }
        boolean letters = name.form().length() > 1 && name.form().equals(name.form().toUpperCase(Locale.ROOT));
        String after = sentence.token(at + 1).form();
        return letters && sentence.token(at - 1).form().equals("or") && (sentence.token(at - 2).form().equals(",") || sentence.token(at - 2).form().equals("("))
                && (after.equals(",") || after.equals(")") || after.equals("."));
    }

    private static void collect(Sentence sentence, int at, List<Integer> found) {
        for (Token child : sentence.children(at, Dependency.CONJUNCT)) {
            if (isOtherName(sentence, child)) {
                continue;
            }
            found.add(child.index());
            collect(sentence, child.index(), found);
        }
    }
}

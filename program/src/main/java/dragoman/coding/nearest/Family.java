package dragoman.coding.nearest;

import java.util.List;

/** Tells which words are derived from one another: "criticise", "criticism" and "critical" are one family. */
final class Family {

    /** Endings of derived words, longer ones first; one of them is taken off. */
    private static final List<String> ENDINGS = List.of("isation", "ization", "ations", "ation", "ition", "ments", "ment", "ators", "ator", "ating", "ate",
            "ions", "ion", "ings", "ing", "ances", "ance", "ences", "ence", "isms", "ism", "ists", "ist", "ives", "ive", "als", "al", "ise", "ize", "ors", "or", "ers",
            "er", "ees", "ee", "ary", "ies", "ed", "es", "s", "e", "y");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 6;

    private Family() {}

    /** What the words of a family share: the beginning of their stem. Words of the same beginning are one family. */
    static String of(String lemma) {
        return lemma.substring(0, Math.min(stem(lemma), LONGEST));
    }

    /** How long the word is without its ending. */
    private static int stem(String lemma) {
        for (String ending : ENDINGS) {
            int stem = lemma.length() - ending.length();
            if (stem >= SHORTEST && lemma.endsWith(ending)) {
                return stem;
            }
        }
        return lemma.length();
    }
}

package dragoman.coding.actors;

import dragoman.coding.lists.EntryKind;
import dragoman.coding.lists.WordLists;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The words before a noun that say what it is: "the former Iranian" before "foreign minister".
 *
 * @param first the first of them, without determiner and possessor; the noun itself if there is none
 * @param unitFirst the first word of the noun (or name, or title and name) itself
 * @param unitLast its last word
 * @param determiner the article or "this"
 * @param possessor the noun or pronoun before it that owns it
 * @param names the known names and role words among the words before
 */
record NounPhrase(int first, int unitFirst, int unitLast, OptionalInt determiner, OptionalInt possessor, List<Hit> names) {

    private static final Set<String> BEFORE_NOUNS = Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "VBD", "CD", "RB", "RBR", "RBS", "CC", "AFX", "HYPH", ",",
            "FW", "DT", "PDT");

    /**
     * @param named whether the unit is a title and a name, before which a state's name belongs to it however a parser hangs it
     */
    static NounPhrase before(Tree tree, SentenceHits hits, int unitFirst, int unitLast, boolean named) {
        int first = unitFirst;
        OptionalInt determiner = OptionalInt.empty();
        OptionalInt possessor = OptionalInt.empty();
        for (int at = unitFirst - 1; at >= 0; at--) {
            Token token = tree.token(at);
            if (token.dependency() == Dependency.CASE && token.head() >= 0) {
                possessor = OptionalInt.of(token.head());
                break;
            }
            if (token.tag().equals("PRP$") || token.tag().equals("WP$")) {
                possessor = OptionalInt.of(at);
                break;
            }
            if (token.tag().endsWith("DT") && !tree.lower(at).equals("both")) {
                determiner = OptionalInt.of(at);
                break;
            }
            int nation = named ? nationEndingAt(hits, at) : at;
            if (nation < at && first == unitFirst) {
                at = nation;
            } else if (!belongs(tree, hits, at, first, unitLast)) {
                break;
            }
            first = at;
        }
        first = skipPunctuation(tree, first, unitFirst);
        return new NounPhrase(first, unitFirst, unitLast, determiner, possessor, hits.within(first, unitFirst - 1));
    }

    /** "People's Republic of China President X": where a state's name of several words begins that ends here. */
    private static int nationEndingAt(SentenceHits hits, int at) {
        return hits.covering(at).filter(h -> h.last() == at && h.is(EntryKind.STATE)).map(Hit::first).orElse(at);
    }

    private static boolean belongs(Tree tree, SentenceHits hits, int at, int first, int unitLast) {
        Token token = tree.token(at);
        if (Marks.isHyphen(token.form()) || Marks.isQuote(token.form())) {
            return true;
        }
        boolean fits = token.isNoun() || BEFORE_NOUNS.contains(token.tag());
        boolean below = tree.anyDominates(at + 1, unitLast, at) || listed(tree, at, unitLast);
        boolean demonym = hits.covering(at).filter(h -> h.is(EntryKind.ADJECTIVE) && !h.is(EntryKind.STATE)).isPresent()
                && !token.isNoun() && first == at + 1;
        return fits && (below && !startsClause(token) || demonym);
    }

    /** "Indian and Pakistani troops": a later one hangs on an earlier one. */
    private static boolean listed(Tree tree, int at, int unitLast) {
        Token token = tree.token(at);
        boolean joined = token.dependency() == Dependency.COORDINATION || token.dependency() == Dependency.CONJUNCT
                || token.dependency() == Dependency.PUNCTUATION;
        return joined && tree.anyDominates(at + 1, unitLast, tree.firstConjunct(Math.max(token.head(), 0)).index());
    }

    private static boolean startsClause(Token token) {
        return token.isVerb() && token.dependency() != Dependency.MODIFIER && token.dependency() != Dependency.COMPOUND
                || token.dependency() == Dependency.SUBJECT;
    }

    private static int skipPunctuation(Tree tree, int first, int unitFirst) {
        int at = first;
        while (at < unitFirst && isLoose(tree.token(at).tag())) {
            at++;
        }
        return at;
    }

    private static boolean isLoose(String tag) {
        return !Character.isUpperCase(tag.charAt(0)) || tag.equals("HYPH") || tag.equals("CC") || tag.equals("RB");
    }

    /** Whether one of the words before is on the list. */
    boolean has(Tree tree, WordLists words, String list) {
        for (int i = first; i < unitFirst; i++) {
            String word = tree.lower(i);
            int hyphen = word.indexOf('-');
            if (words.has(list, word) || hyphen > 0 && words.has(list, word.substring(0, hyphen))) {
                return true;
            }
        }
        return false;
    }
}

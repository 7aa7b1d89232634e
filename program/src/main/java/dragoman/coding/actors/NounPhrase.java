package dragoman.coding.actors;

import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.List;
import java.util.OptionalInt;

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

    static NounPhrase before(Tree tree, SentenceHits hits, int unitFirst, int unitLast) {
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
            int opened = openedBefore(tree, hits, at);
            if (opened < at) {
                at = opened;
            } else if (!belongs(tree, hits, at, first, unitLast)) {
                break;
            }
            first = at;
        }
        first = skipPunctuation(tree, first, unitFirst);
        return new NounPhrase(first, unitFirst, unitLast, determiner, possessor, hits.within(first, unitFirst - 1));
    }

    /** "Republic of Korea (ROK) Vice President": where a name in brackets begins, which a parser may have hung elsewhere. */
    private static int openedBefore(Tree tree, SentenceHits hits, int at) {
        boolean closes = tree.token(at).form().equals(")") && at >= 2;
        boolean named = closes && tree.token(at - 2).form().equals("(") && hits.covering(at - 1).filter(Hit::isNational).isPresent();
        return named ? at - 2 : at;
    }

    private static boolean belongs(Tree tree, SentenceHits hits, int at, int first, int unitLast) {
        Token token = tree.token(at);
        if (token.form().matches("[-‐‑–\"“”'‘’`]+|``|''")) {
            return true;
        }
        boolean fits = token.isNoun() || token.tag().matches("JJ.*|VBN|VBG|VBD|CD|RB.*|CC|AFX|HYPH|,|FW|DT|PDT");
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
        while (at < unitFirst && tree.token(at).tag().matches("[^A-Z].*|HYPH|CC|RB")) {
            at++;
        }
        return at;
    }

    /** Whether one of the words before is on the list. */
    boolean has(Tree tree, WordLists words, String list) {
        for (int i = first; i < unitFirst; i++) {
            for (String part : tree.lower(i).split("-")) {
                if (words.has(list, part)) {
                    return true;
                }
            }
        }
        return false;
    }
}

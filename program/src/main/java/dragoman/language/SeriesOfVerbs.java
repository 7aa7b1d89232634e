package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which verbs of a series have parsers cut off ("has condemned the raid, accused Peru and demanded amends": "accused" stands alone), and which verb after
 * "before Peru, Chile and Bolivia closed" is the clause of the names before it?
 */
final class SeriesOfVerbs {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    /** ", said the envoy": tells who speaks. */
    private static final Set<String> REPORTING = Set.of("say", "add", "tell", "note", "explain", "write", "report", "state", "think", "believe", "be", "have", "do");
    private static final Set<String> TIMES = Set.of("after", "before", "since", "until");

    private final List<Token> tokens;

    private SeriesOfVerbs(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The tokens with such verbs hung on the verbs and names to which they belong. */
    static List<Token> mend(List<Token> tokens) {
        SeriesOfVerbs mended = null;
        for (Token token : tokens) {
            if (token.index() > 1 && FINITE.contains(token.tag())) {
                mended = mended == null ? new SeriesOfVerbs(tokens) : mended;
                mended.series(token.index());
                mended.timeClause(token.index());
            }
        }
        return mended == null ? tokens : List.copyOf(mended.tokens);
    }

    /** "condemned the raid, accused Peru and demanded amends". */
    private void series(int verb) {
        Token token = tokens.get(verb);
        boolean cutOff = token.dependency() == Dependency.OTHER || token.dependency() == Dependency.ROOT || isBareClause(token);
        if (!cutOff || !tokens.get(verb - 1).form().equals(",") || REPORTING.contains(token.lemma()) || hasSubject(verb)) {
            return;
        }
        int first = token.dependency() == Dependency.ROOT ? rootBefore(verb) : token.head();
        boolean leads = first >= 0 && first < verb && tokens.get(first).isVerb() && hasSubject(first) && !REPORTING.contains(tokens.get(first).lemma());
        if (leads && hasFellow(verb)) {
            hang(verb, first, Dependency.CONJUNCT);
        }
    }

    /** "attacked a town, killed a guard and fled": a clause that nothing opens and that has its own object says no circumstance. */
    private boolean isBareClause(Token token) {
        return token.dependency() == Dependency.ADVERBIAL_CLAUSE && token.tag().equals("VBD")
                && tokens.stream().anyMatch(t -> t.head() == token.index() && t.dependency() == Dependency.OBJECT)
                && tokens.stream().noneMatch(t -> t.head() == token.index() && t.index() < token.index() && (t.dependency() == Dependency.MARK || t.dependency() == Dependency.ADVERB));
    }

    /** A series ends with "and" or "but" and a last verb. */
    private boolean hasFellow(int verb) {
        return tokens.stream().anyMatch(t -> t.head() == verb && t.index() > verb && t.dependency() == Dependency.CONJUNCT && t.isVerb());
    }

    private int rootBefore(int verb) {
        for (int at = verb - 1; at >= 0; at--) {
            if (tokens.get(at).dependency() == Dependency.ROOT) {
                return at;
            }
        }
        return -1;
    }

    /** "fled days before Peru, Chile and Bolivia closed their borders": no comma and no "and" parts the names from their verb. */
    private void timeClause(int verb) {
        int last = verb - 1;
        boolean joined = tokens.get(verb).dependency() == Dependency.CONJUNCT && tokens.get(last).isNoun() && !hasSubject(verb);
        int first = last;
        while (joined && tokens.get(first).head() >= 0 && tokens.get(first).dependency() == Dependency.CONJUNCT && tokens.get(first).head() < first) {
            first = tokens.get(first).head();
        }
        int preposition = tokens.get(first).head();
        boolean swallowed = joined && first != last && tokens.get(first).dependency() == Dependency.PREPOSITION_OBJECT && preposition >= 0
                && TIMES.contains(tokens.get(preposition).lemma()) && tokens.get(verb).head() < preposition;
        if (swallowed) {
            hang(first, verb, Dependency.SUBJECT);
            hang(verb, tokens.get(verb).head(), Dependency.ADVERBIAL_CLAUSE);
            hang(preposition, verb, Dependency.MARK);
        }
    }

    private boolean hasSubject(int verb) {
        return tokens.stream().anyMatch(t -> t.head() == verb && (t.dependency() == Dependency.SUBJECT || t.dependency() == Dependency.PASSIVE_SUBJECT));
    }

    private void hang(int index, int head, Dependency dependency) {
        Token token = tokens.get(index);
        tokens.set(index, new Token(index, token.form(), token.lemma(), token.tag(), token.start(), token.end(), head, dependency));
    }
}

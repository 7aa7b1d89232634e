package dragoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parses the parts of a sentence apart and puts their trees together in text order. */
final class Parts {

    /** Longer parts are cut: they are lists or several sentences, and a wrong tree of them helps nobody. */
    static final int LONGEST = 120;

    private Parts() {}

    /**
     * Parses a sentence.
     *
     * @param parts the part of each word; words of a negative part are left out
     */
    static List<Token> parse(Parser parser, List<Word> words, int[] parts) {
        int[] cut = cut(words, parts);
        int[] index = indices(cut);
        Token[] tokens = new Token[(int) Arrays.stream(cut).filter(part -> part >= 0).count()];
        int last = Arrays.stream(cut).max().orElse(-1);
        for (int part = 0; part <= last; part++) {
            List<Word> own = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < cut.length; i++) {
                if (cut[i] == part) {
                    own.add(words.get(i));
                    places.add(index[i]);
                }
            }
            for (Token token : own.isEmpty() ? List.<Token>of() : parser.parse(own)) {
                tokens[places.get(token.index())] = moved(token, places);
            }
        }
        return SeriesOfVerbs.mend(HelpersTogether.mend(SeatsOfPower.mend(TimeWordsApart.mend(VerbsTakenForNouns.retag(List.of(tokens))))));
    }

    private static int[] indices(int[] parts) {
        int[] index = new int[parts.length];
        int next = 0;
        for (int i = 0; i < parts.length; i++) {
            index[i] = parts[i] >= 0 ? next++ : -1;
        }
        return index;
    }

    private static Token moved(Token token, List<Integer> places) {
        return new Token(places.get(token.index()), token.form(), token.lemma(), token.tag(), token.start(), token.end(),
                token.head() < 0 ? -1 : places.get(token.head()), token.dependency());
    }

    /** Parts of at most {@link #LONGEST} words: cut after the last semicolon before, else the last comma, else there. */
    private static int[] cut(List<Word> words, int[] parts) {
        if (words.size() <= LONGEST) {
            return parts;
        }
        int[] cut = parts.clone();
        int part = AttributionTail.TAIL + 1;
        for (int from = 0; from < cut.length; part++) {
            int to = cut.length - from <= LONGEST ? cut.length : cutBefore(words, from, from + LONGEST);
            for (int i = from; i < to; i++) {
                cut[i] = cut[i] == AttributionTail.MAIN ? part : cut[i];
            }
            from = to;
        }
        return cut;
    }

    private static int cutBefore(List<Word> words, int from, int limit) {
        for (String mark : List.of(";", ",")) {
            for (int i = limit; i > from + LONGEST / 3; i--) {
                if (words.get(i - 1).form().equals(mark)) {
                    return i;
                }
            }
        }
        return limit;
    }
}

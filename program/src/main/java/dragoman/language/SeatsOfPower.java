package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where does "in Peru" belong in "condemned the authorities in Peru"? To those who rule there, also where the parser hangs it on the verb. */
final class SeatsOfPower {

    private static final Set<String> RULERS = Set.of("authority", "authorities", "government", "regime", "ruler", "junta", "leadership", "police", "court", "parliament", "administration");

    private SeatsOfPower() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = null;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token in = tokens.get(i);
            Token rulers = tokens.get(i - 1);
            boolean stray = in.form().equals("in") && rulers.isNoun() && RULERS.contains(rulers.lemma()) && isStray(in, rulers, tokens);
            if (stray && tokens.get(i + 1).isProperNoun() && !TimeWordsApart.isDay(tokens.get(i + 1).form())) {
                mended = mended == null ? new ArrayList<>(tokens) : mended;
                mended.set(i, new Token(in.index(), in.form(), in.lemma(), in.tag(), in.start(), in.end(), rulers.index(), in.dependency()));
            }
        }
        return mended == null ? tokens : List.copyOf(mended);
    }

    /** "condemned the authorities in Peru", "imposed sanctions on the authorities in Peru": both prepositions hang on one word. */
    private static boolean isStray(Token in, Token rulers, List<Token> tokens) {
        if (in.head() < 0 || rulers.head() < 0 || in.head() >= rulers.index()) {
            return false;
        }
        return rulers.dependency() == Dependency.OBJECT && in.head() == rulers.head()
                || rulers.dependency() == Dependency.PREPOSITION_OBJECT && in.head() < rulers.head() && in.head() == tokens.get(rulers.head()).head();
    }
}

package dragoman.language;

import java.util.ArrayList;
import java.util.List;

/**
 * On which verb do auxiliaries hang? "Peru should be fully and quickly exempted": parsers hang "should", and the subject, on "be", and "be" on the verb, as soon as words stand between the two.
 */
final class HelpersTogether {

    private HelpersTogether() {}

    /** The tokens with all that an auxiliary governs as a verb hung on its verb. */
    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = null;
        for (Token token : tokens) {
            if (token.head() < 0 || !isHelper(tokens.get(token.head()))) {
                continue;
            }
            Token helper = topmost(tokens, token);
            if (helper.head() < 0) {
                continue;
            }
            boolean subject = token.dependency() == Dependency.SUBJECT || token.dependency() == Dependency.PASSIVE_SUBJECT;
            if (subject || isHelper(token)) {
                mended = mended == null ? new ArrayList<>(tokens) : mended;
                Dependency place = !subject ? token.dependency() : helper.dependency() == Dependency.PASSIVE_AUXILIARY ? Dependency.PASSIVE_SUBJECT : Dependency.SUBJECT;
                mended.set(token.index(), new Token(token.index(), token.form(), token.lemma(), token.tag(), token.start(), token.end(), helper.head(), place));
            }
        }
        return mended == null ? tokens : List.copyOf(mended);
    }

    /** "should" hangs on "be", and "be" on the verb: the last auxiliary on the way up; no further than there are words. */
    private static Token topmost(List<Token> tokens, Token token) {
        Token helper = tokens.get(token.head());
        for (int i = 0; i < tokens.size() && helper.head() >= 0 && isHelper(tokens.get(helper.head())); i++) {
            helper = tokens.get(helper.head());
        }
        return helper;
    }

    private static boolean isHelper(Token token) {
        return token.dependency() == Dependency.AUXILIARY || token.dependency() == Dependency.PASSIVE_AUXILIARY;
    }
}

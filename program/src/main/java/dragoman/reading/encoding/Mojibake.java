package dragoman.reading.encoding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices text that went through a wrong encoding before it came here, and names what happened to it. It mends nothing: offsets are those of the text as given. */
public final class Mojibake {

    private static final int MOST_LOST = 3;
    /** UTF-8 read as windows-1252: the first byte of two or three shows as Â, Ã or â, the next as a sign that no word has. */
    private static final Pattern UTF8_AS_WINDOWS = Pattern.compile("\u00e2\u20ac[\u2122\u0153\u009d\u201c\u201d\u02dc\u00a6\u00a2\u0090-\u009f]|\u00c3[\u00a0-\u00bf]|\u00c2[\u00a0-\u00bf](?![a-z])|\u00ef\u00bf\u00bd");
    /** UTF-8 read as windows-1251: Р and С before every letter. */
    private static final Pattern UTF8_AS_CYRILLIC = Pattern.compile("(?:[\u0420\u0421][\u0402-\u040f\u0452-\u045f\u00a0-\u00bb\u0490\u0491\u2018-\u203a\u20ac\u2116\u2122]){3}");

    private Mojibake() {
    }

    /** Whether a text has one of the signs with which all that is looked for begins; most have none. */
    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\u00e2', '\u00c3', '\u00c2', '\u00ef', '\u0420', '\u0421', '\ufffd' -> {
                    return true;
                }
                default -> { }
            }
        }
        return false;
    }

    /** What happened to a text; empty where nothing is noticed. */
    public static Optional<String> in(String text) {
        if (!isSuspect(text)) {
            return Optional.empty();
        }
        Matcher windows = UTF8_AS_WINDOWS.matcher(text);
        if (windows.find()) {
            return Optional.of("has characters that were read in a wrong encoding somewhere before: «" + windows.group() + "» is UTF-8 taken for windows-1252");
        }
        Matcher cyrillic = UTF8_AS_CYRILLIC.matcher(text);
        if (cyrillic.find()) {
            return Optional.of("has characters that were read in a wrong encoding somewhere before: «" + cyrillic.group() + "» is UTF-8 taken for windows-1251");
        }
        long lost = text.chars().filter(c -> c == '\ufffd').count();
        return lost > MOST_LOST ? Optional.of("has " + lost + " characters that could not be decoded and are shown as \ufffd") : Optional.empty();
    }
}

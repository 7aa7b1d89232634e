package dragoman.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides whether a line at the front of a report is its title. In doubt it is not: a sentence taken for a title is read as a headline, where the present
 * tense tells the past.
 */
final class HeadTitle {

    private static final int LONGEST = 150;
    private static final int MOST_WORDS = 26;
    /** Lines longer than this are paragraphs; in a text that has them, no line ends because the page was full. */
    private static final int WRAPPED_AT = 120;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern INITIALS_LAST = Pattern.compile(".*\\b\\p{Lu}\\.(?:\\p{Lu}\\.)+");
    private static final char UNKNOWN = 0;

    private HeadTitle() {
    }

    /**
     * Decides about line {@code at} of the first lines.
     *
     * @param framed whether the next line is a byline, a day of publication or the title again
     * @param dateline whether the next line opens with a dateline, which opens the story
     */
    static boolean is(List<TextLine> lines, int at, boolean framed, boolean dateline) {
        String line = lines.get(at).text();
        if (at + 1 >= lines.size() || !couldBe(line)) {
            return false;
        }
        boolean fullStop = line.endsWith(".") && !INITIALS_LAST.matcher(line).matches();
        if (fullStop || line.endsWith("…")) {
            return dateline;
        }
        return framed || dateline || lines.get(at).blankAfter() || standsAlone(lines, at);
    }

    /** Whether two lines say the same but for case and marks. */
    static boolean same(String one, String other) {
        boolean areShort = one.length() <= 2 * LONGEST && other.length() <= 2 * LONGEST;
        if (!areShort || beginOtherwise(one, other)) {
            return false;
        }
        String letters = letters(one);
        return letters.equals(letters(other)) && !letters.isEmpty();
    }

    static Optional<String> shortened(Optional<String> title) {
        return title.map(text -> SPACES.matcher(text).replaceAll(" "));
    }

    private static boolean couldBe(String line) {
        return line.length() <= LONGEST && SPACES.split(line).length <= MOST_WORDS && line.codePoints().anyMatch(Character::isLetter)
                && !line.endsWith(",") && !line.endsWith(";") && !line.endsWith(":") && !line.endsWith(".\"") && !line.endsWith(".”")
                && !line.endsWith("。");
    }

    /** A short line before long paragraphs, with no blank line between: pages saved as text look so. */
    private static boolean standsAlone(List<TextLine> lines, int at) {
        boolean paragraphs = lines.stream().anyMatch(line -> line.text().length() > WRAPPED_AT);
        int next = lines.get(at + 1).text().codePointAt(0);
        return paragraphs && lines.get(at).text().length() <= WRAPPED_AT && !Character.isLowerCase(next);
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether the first letters tell already that the rest cannot be the same, as of two lines they mostly do. Other alphabets are left to a closer look. */
    private static boolean beginOtherwise(String one, String other) {
        char first = firstPlain(one);
        char second = firstPlain(other);
        return first != UNKNOWN && second != UNKNOWN && first != second;
    }

    /** The first letter or digit in lower case, if it is a plain one. */
    private static char firstPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return UNKNOWN;
            }
            if (Character.isLetterOrDigit(c)) {
                return Character.toLowerCase(c);
            }
        }
        return UNKNOWN;
    }
}

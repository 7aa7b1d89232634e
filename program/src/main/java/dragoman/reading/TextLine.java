package dragoman.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * A line of a text that is not blank, without the space around it.
 *
 * @param text its words
 * @param start where they start in the report's text, in UTF-16 units
 * @param blankAfter whether a blank line or the end of the text follows
 */
record TextLine(String text, int start, boolean blankAfter) {

    int end() {
        return start + text.length();
    }

    /** The first lines of a text. Only a few are looked at: a text may be long, its head is not. */
    static List<TextLine> first(String text, int count) {
        List<TextLine> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length() && lines.size() < count) {
            int end = endOfLine(text, at);
            add(lines, text, at, end);
            at = end + 1;
        }
        return lines;
    }

    /** The last lines of a text, in text order: as many of them, looked at from the last one back, as are wanted without a break. */
    static List<TextLine> last(String text, int count, Predicate<TextLine> wanted) {
        List<TextLine> lines = new ArrayList<>();
        int end = text.length();
        while (end > 0 && lines.size() < count) {
            int start = startOfLine(text, end);
            int before = lines.size();
            add(lines, text, start, end);
            if (lines.size() > before && !wanted.test(lines.get(before))) {
                lines.remove(before);
                break;
            }
            end = start - 1;
        }
        Collections.reverse(lines);
        return lines;
    }

    private static void add(List<TextLine> lines, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            lines.add(new TextLine(text.substring(from, to), from, isBlankAfter(text, end)));
        }
    }

    private static boolean isBlankAfter(String text, int end) {
        int at = end;
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        while (at < text.length() && isSpace(text.charAt(at)) && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int startOfLine(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    /** Pages bring no-break spaces and zero-width marks, which are as blank to a reader as a space. */
    private static boolean isSpace(char c) {
        return c > ' ' && c < 0x7F ? false : Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}

package dragoman.app.terminal;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Measures and breaks text. Colours take no room. */
public final class Text {

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private Text() {}

    /** How many columns a text takes: none for accents that stand on a letter, two for Chinese, Japanese and Korean. */
    public static int width(String text) {
        return COLOUR.matcher(text).replaceAll("").codePoints().map(Text::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        UnicodeScript script = UnicodeScript.of(point);
        boolean wide = script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || script == UnicodeScript.HANGUL;
        return wide || point >= 0x1F300 && point <= 0x1FAFF || point >= 0xFF01 && point <= 0xFF60 ? 2 : 1;
    }

    /** The text with blanks behind it, up to a width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Breaks a text at its blanks; a longer word stands on a line of its own. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split("\\s+")) {
            int room = width(word);
            if (used > 0 && used + 1 + room > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(used > 0 ? " " : "").append(word);
            used += room + (used > 0 ? 1 : 0);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same, every line after so many blanks. */
    public static List<String> indented(String text, int width, int indent) {
        return wrap(text, width - indent).stream().map(line -> " ".repeat(indent) + line).toList();
    }

    /** On one line, cut where it is too long. */
    public static String shortened(String text, int width) {
        String line = squeezed(text);
        if (width(line) <= width) {
            return line;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int point : line.codePoints().toArray()) {
            used += width(point);
            if (used >= width) {
                break;
            }
            cut.appendCodePoint(point);
        }
        return cut.toString().strip() + "…";
    }

    /** With one blank for line ends and runs of blanks. Characters that steer a terminal are left out. */
    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    /** {@code 1 report}, {@code 2,000 reports}. */
    public static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    /** The same for words with a plural of their own. */
    public static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    public static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}

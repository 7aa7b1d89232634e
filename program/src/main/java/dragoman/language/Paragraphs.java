package dragoman.language;

import dragoman.reading.HeadPart;
import dragoman.reading.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Says where the paragraphs of a report are. Head parts are left out, but for the title, which is a paragraph of its own.
 * They are found one after the other, so that a huge text is never held as a list.
 */
final class Paragraphs {

    /** A line longer than this was not broken to fit a page, so that line ends in this text end paragraphs. */
    private static final int LONGEST_BROKEN_LINE = 120;

    /** Blanks between two pieces of one sentence; more than these divide whatever stands around them. */
    private static final int WIDEST_GAP = 12;

    /**
     * A paragraph that is not empty.
     *
     * @param number from 1
     * @param title whether it is the report's title
     */
    record Paragraph(int number, Span span, boolean title) {}

    /** A stretch between head parts, or the title. */
    private record Region(Span span, boolean title) {}

    private final String text;
    private final List<Region> regions;
    private final boolean lineEndsParagraph;
    private int region;
    private int at;
    private int number;

    Paragraphs(Report report) {
        this.text = report.text();
        this.regions = regions(report);
        this.lineEndsParagraph = hasLongLine(text);
        this.at = 0;
    }

    private static List<Region> regions(Report report) {
        String text = report.text();
        List<Region> regions = new ArrayList<>();
        int at = 0;
        int codePoint = 0;
        for (HeadPart part : report.head()) {
            int start = advance(text, at, part.start() - codePoint);
            int end = advance(text, start, part.end() - part.start());
            regions.add(new Region(new Span(at, start), false));
            if (part.kind() == HeadPart.Kind.TITLE) {
                regions.add(new Region(new Span(start, end), true));
            }
            at = end;
            codePoint = part.end();
        }
        regions.add(new Region(new Span(at, text.length()), false));
        return regions;
    }

    /** The char so many code points further on; the end of the text where a head part points beyond it. */
    private static int advance(String text, int from, int codePoints) {
        int at = from;
        for (int left = codePoints; left > 0 && at < text.length(); left--) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean hasLongLine(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = isLineEnd(text.charAt(i)) ? 0 : length + 1;
            if (length > LONGEST_BROKEN_LINE) {
                return true;
            }
        }
        return false;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The next paragraph, null after the last. */
    Paragraph next() {
        while (region < regions.size()) {
            Region in = regions.get(region);
            int start = Math.max(at, in.span().start());
            if (start >= in.span().end()) {
                region++;
                continue;
            }
            at = in.title() ? in.span().end() : end(start, in.span().end());
            Span span = Span.trimmed(text, start, at);
            if (!span.isEmpty()) {
                return new Paragraph(++number, span, in.title());
            }
        }
        return null;
    }

    /** Whether the next line starts small: whatever broke it, its sentence goes on. */
    private boolean goesOn(int from, int limit) {
        return from < limit && Character.isLowerCase(text.charAt(from));
    }

    /** Whether the line before broke off within a sentence with which the next line goes on, though a blank line stands between: links on their own. */
    private boolean isTorn(int lineEnd, int limit) {
        int last = lineEnd;
        while (last > 0 && lineEnd - last < WIDEST_GAP && Span.isBlank(text.charAt(last))) {
            last--;
        }
        int next = lineEnd;
        while (next < limit && next - lineEnd < WIDEST_GAP && Span.isBlank(text.charAt(next))) {
            next++;
        }
        return (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == ',') && goesOn(next, limit);
    }

    /** The char where the paragraph that holds {@code from} ends: at a blank line, or at a line end in a text of long lines. */
    private int end(int from, int limit) {
        boolean inText = false;
        int lineEnds = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\u2029') {
                return i + 1;
            }
            if (isLineEnd(c)) {
                boolean secondOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                lineEnds += secondOfPair ? 0 : 1;
                if (inText && !isTorn(i, limit) && (lineEnds == 2 || (lineEndsParagraph && !goesOn(i + 1, limit)))) {
                    return i + 1;
                }
            } else if (!Span.isBlank(c)) {
                inText = true;
                lineEnds = 0;
            }
        }
        return limit;
    }
}

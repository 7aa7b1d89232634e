package dragoman.coding.speech;

import java.util.ArrayList;
import java.util.List;

/** Which stretches of a text stand in quotation marks? */
final class Quotations {

    /** A quotation in code points, its marks included. */
    record Quotation(int start, int end) {}

    private Quotations() {
    }

    /** The quotations of a text in order. One that its paragraph does not close ends with the paragraph. */
    static List<Quotation> of(String text) {
        List<Quotation> found = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        int open = -1;
        for (int i = 0; i < points.length; i++) {
            if (open >= 0 && isParagraphEnd(points, i)) {
                add(found, open, i);
                open = -1;
            } else if (isMark(points, i)) {
                int width = points[i] == '`' || points[i] == '\'' ? 2 : 1;
                boolean opens = open < 0 && points[i] != '”' && !(points[i] == '\'' && i > 0 && Character.isLetterOrDigit(points[i - 1]));
                if (opens) {
                    open = i;
                } else if (open >= 0 && points[i] != '“' && points[i] != '`') {
                    add(found, open, i + width);
                    open = -1;
                }
                i += width - 1;
            }
        }
        if (open >= 0) {
            add(found, open, points.length);
        }
        return found;
    }

    private static void add(List<Quotation> found, int start, int end) {
        if (end - start > 2) {
            found.add(new Quotation(start, end));
        }
    }

    private static boolean isMark(int[] points, int i) {
        boolean twice = i + 1 < points.length && points[i + 1] == points[i];
        return switch (points[i]) {
            case '"', '“', '”', '„', '«', '»' -> true;
            case '`', '\'' -> twice;
            default -> false;
        };
    }

    private static boolean isParagraphEnd(int[] points, int i) {
        if (points[i] != '\n') {
            return false;
        }
        for (int next = i + 1; next < points.length && Character.isWhitespace(points[next]); next++) {
            if (points[next] == '\n') {
                return true;
            }
        }
        return i + 1 >= points.length;
    }
}

package dragoman.coding.actors;

import dragoman.coding.event.Passage;

/** Cuts passages out of a report by code points, in time that does not grow with the report. */
final class Passages {

    private final String text;
    /** Where each code point begins; empty if all are one character. */
    private final int[] starts;

    Passages(String text) {
        this.text = text;
        int length = text.codePointCount(0, text.length());
        this.starts = length == text.length() ? new int[0] : new int[length + 1];
        for (int i = 0, at = 0; i < starts.length; i++) {
            starts[i] = at;
            at = i + 1 < starts.length ? text.offsetByCodePoints(at, 1) : at;
        }
    }

    Passage of(int start, int end) {
        int from = starts.length == 0 ? start : starts[start];
        int to = starts.length == 0 ? end : starts[end];
        return new Passage(text.substring(from, to), start, end);
    }
}

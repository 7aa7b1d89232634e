package dragoman.language;

/** A stretch of a text in Java chars, as used while a report is cut up; {@link CodePoints} turns it into what others see. */
record Span(int start, int end) {

    boolean isEmpty() {
        return start >= end;
    }

    /** The span without white space and control characters at its ends. */
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** White space of any kind, control characters, and the marks that have no width. */
    static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\uFEFF';
    }
}

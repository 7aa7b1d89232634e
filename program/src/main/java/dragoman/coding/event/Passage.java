package dragoman.coding.event;

/**
 * Words of a report.
 *
 * @param text the words as they stand there
 * @param start first code point in the report's text
 * @param end code point after the last
 */
public record Passage(String text, int start, int end) {

    public Passage {
        if (start < 0 || end <= start || text.codePointCount(0, text.length()) != end - start) {
            throw new IllegalArgumentException("not a passage: «" + text + "» at " + start + ".." + end);
        }
    }

    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }
}

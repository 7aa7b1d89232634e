package dragoman.reading;

/**
 * A part of a report's text that frames the story and is not a sentence of it.
 *
 * @param kind what it is
 * @param start first code point in the report's text
 * @param end code point after the last
 */
public record HeadPart(Kind kind, int start, int end) {

    /** What frames a story. */
    public enum Kind {
        /** The title, where it stands in the text. It is parsed as a headline. */
        TITLE,
        /** The title again. */
        REPEATED_TITLE,
        /** "By Jane Doe | Outlet". */
        BYLINE,
        /** "Published: Thu, May 17, 2018". */
        PUBLISHED,
        /** "NEW DELHI, May 15 (Agency) -" at the start of the first paragraph. */
        DATELINE,
        /** "Like this:", share buttons, copyright lines. */
        FURNITURE
    }

    public HeadPart {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a head part needs 0 <= start < end, got " + start + ".." + end);
        }
    }
}

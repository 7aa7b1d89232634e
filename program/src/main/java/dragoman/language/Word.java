package dragoman.language;

/**
 * A word before parsing.
 *
 * @param form the word as it shall be parsed
 * @param start first code point in the report's text
 * @param end code point after the last
 */
public record Word(String form, int start, int end) {

    public Word {
        if (form.isEmpty() || start < 0 || end < start) {
            throw new IllegalArgumentException("not a word: «" + form + "» " + start + ".." + end);
        }
    }
}

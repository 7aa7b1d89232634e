package dragoman.coding.lists;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An entry of a data file: its first line and the lines that belong to it.
 *
 * @param key what stands before the colon of the first line
 * @param names what stands behind it, divided at semicolons
 * @param fields the lines that start with blanks
 * @param at where the first line stands
 */
record Block(String key, List<String> names, List<Field> fields, Origin at) {

    /** A line of an entry: {@code adjective: Indian}. */
    record Field(String key, List<String> values, Origin at) {}

    private static final Pattern BLANKS = Pattern.compile(" +");

    private String[] words() {
        return BLANKS.split(key);
    }

    /** Whether the key names an organisation: {@code IGO UNO}. */
    boolean isOrganisation() {
        String[] words = words();
        return words.length > 1 && (words[0].equals("IGO") || words[0].equals("NGO") || words[0].equals("MNC"));
    }

    /** What kind of organisation it is, or of which state. */
    String firstWord() {
        return words()[0];
    }

    /** The state or organisation: the first word of the key, or the second behind {@code IGO}. */
    String code() {
        return words()[isOrganisation() ? 1 : 0];
    }

    /** The words of the key behind the code. */
    List<String> qualifiers() {
        List<String> words = List.of(words());
        return words.subList(isOrganisation() ? 2 : 1, words.size());
    }
}

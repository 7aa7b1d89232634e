package dragoman.coding.actors;

import java.util.List;

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

    /** The first word of the key. */
    String code() {
        return key.split("\\s+")[0];
    }

    /** The words of the key after the first. */
    List<String> qualifiers() {
        List<String> words = List.of(key.split("\\s+"));
        return words.subList(1, words.size());
    }
}

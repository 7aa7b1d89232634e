package dragoman.record.exchange;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name as the format has it
 * @param holds what stands in it, as {@code docs/formats.md} says it
 * @param value the cell of a row; empty where there is nothing to say
 * @param <T> what a row is made of
 */
public record Column<T>(String name, String holds, Function<T, String> value) {

    /** A column that Dragoman has nothing for. */
    static <T> Column<T> empty(String name) {
        return new Column<>(name, "empty", row -> "");
    }
}

package dragoman.coding.actors;

import java.util.List;

/**
 * A text file of what the coder knows.
 *
 * @param name its path below the folder of its kind, with slashes: {@code states/asia.txt}
 * @param lines its lines in order
 */
public record DataFile(String name, List<String> lines) {

    public DataFile {
        lines = List.copyOf(lines);
    }

    /** A file of the given text. */
    public static DataFile of(String name, String text) {
        return new DataFile(name, text.lines().toList());
    }
}

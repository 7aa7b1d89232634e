package dragoman.coding.lists;

import java.util.List;

/**
 * A text file of what the coder knows.
 *
 * @param name its path below the folder of its kind, with slashes: {@code states/asia.txt}; of a user's file the path as typed
 * @param lines its lines in order
 */
public record DataFile(String name, List<String> lines) {

    public DataFile {
        lines = List.copyOf(lines);
    }

    /** Its name without the folders above it. */
    String base() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Whether it lies in a folder of that name. */
    boolean isIn(String folder) {
        return name.startsWith(folder + "/") || name.contains("/" + folder + "/");
    }

    /** A file of the given text. */
    public static DataFile of(String name, String text) {
        return new DataFile(name, text.lines().toList());
    }
}

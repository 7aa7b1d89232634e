package dragoman.reading;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Where a report stands: a file, and a line of it where the file holds many reports.
 *
 * @param file the path as the user would type it, or the name of a stream
 * @param line line from 1, or empty for the file as a whole
 */
public record Origin(String file, OptionalLong line) {

    public Origin {
        Objects.requireNonNull(file, "file");
        if (line.isPresent() && line.getAsLong() < 1) {
            throw new IllegalArgumentException("lines count from 1, got " + line.getAsLong() + " in " + file);
        }
    }

    public static Origin of(String file) {
        return new Origin(file, OptionalLong.empty());
    }

    public static Origin of(String file, long line) {
        return new Origin(file, OptionalLong.of(line));
    }

    /** {@code news.jsonl:12}, as compilers write it. */
    @Override
    public String toString() {
        return line.isPresent() ? file + ":" + line.getAsLong() : file;
    }
}

package dragoman.reading;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a report stands: a file, and a line of it where the file holds many reports.
 *
 * @param file the path as the user would type it, or the name of a stream
 * @param line line from 1, or empty for the file as a whole
 * @param part what of the file it is, where lines do not count: "entry 3", "record at byte 12,345"
 */
public record Origin(String file, OptionalLong line, Optional<String> part) {

    public Origin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(part, "part");
        if (line.isPresent() && line.getAsLong() < 1) {
            throw new IllegalArgumentException("lines count from 1, got " + line.getAsLong() + " in " + file);
        }
    }

    public static Origin of(String file) {
        return new Origin(file, OptionalLong.empty(), Optional.empty());
    }

    public static Origin of(String file, long line) {
        return new Origin(file, OptionalLong.of(line), Optional.empty());
    }

    public static Origin of(String file, String part) {
        return new Origin(file, OptionalLong.empty(), Optional.of(part));
    }

    /** {@code news.jsonl:12}, as compilers write it; {@code feed.xml, entry 3}. */
    @Override
    public String toString() {
        return file + (line.isPresent() ? ":" + line.getAsLong() : "") + part.map(which -> ", " + which).orElse("");
    }
}

package dragoman.record.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lines of a data file of this room, without comments and empty ones. */
final class DataLines {

    private DataLines() {
    }

    static List<String> of(String file) {
        try (InputStream in = DataLines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not packed with the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(file + " cannot be read", trouble);
        }
    }
}

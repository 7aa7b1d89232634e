package dragoman.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the record, shared by the commands that use it. */
final class DatabaseOption {

    static final String DEFAULT = "dragoman.db";

    @Option(names = "--db", paramLabel = "FILE", defaultValue = DEFAULT, description = "The file of the record (default: ${DEFAULT-VALUE}).")
    private Path file;

    Path file() {
        return file;
    }

    /** How a suggested command names the same record. */
    String asTyped() {
        String typed = file.toString();
        return typed.equals(DEFAULT) ? "" : " --db " + (typed.contains(" ") ? "'" + typed + "'" : typed);
    }
}

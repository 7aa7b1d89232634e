package dragoman.app.option;

import dragoman.app.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How is a list written: as a page for people, as JSON Lines, or as rows of a table? */
public final class OutputFormat {

    /** The formats. */
    public enum Kind { TEXT, JSONL, CSV }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, jsonl or csv (default: ${DEFAULT-VALUE}).")
    private Kind format;

    /**
     * The lines of a list for programs.
     *
     * @param json the line of one
     * @param head the names of the columns
     * @param row the cells of one
     * @param <T> what is listed
     */
    public record Lines<T>(Function<T, String> json, String head, Function<T, String> row) {
    }

    /** Whether it is for people. */
    public boolean isText() {
        return format == Kind.TEXT;
    }

    /** The format asked for. */
    public Kind kind() {
        return format;
    }

    /** Writes a list for programs into a file. */
    public <T> void writeFile(Path file, List<T> found, Lines<T> lines) {
        Stream<String> rows = format == Kind.CSV ? Stream.concat(Stream.of(lines.head()), found.stream().map(lines.row())) : found.stream().map(lines.json());
        try {
            WholeFile.write(file, begun -> Files.writeString(begun, rows.map(row -> row + "\n").collect(Collectors.joining())));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble.getMessage(), trouble);
        }
    }

    /** Writes a list, by that page where it is for people. */
    public <T> void write(Terminal terminal, List<T> found, Runnable page, Lines<T> lines) {
        switch (format) {
            case TEXT -> page.run();
            case JSONL -> found.stream().map(lines.json()).forEach(terminal::line);
            case CSV -> {
                terminal.line(lines.head());
                found.stream().map(lines.row()).forEach(terminal::line);
            }
        }
    }
}

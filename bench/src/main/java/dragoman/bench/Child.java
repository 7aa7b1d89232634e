package dragoman.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How is another program run, from a file to a file, and what if it fails? */
final class Child {

    private static final int LINES_SHOWN = 15;

    private final List<String> command;
    private final ProcessBuilder builder;
    private int tolerated;

    private Child(List<String> command) {
        this.command = List.copyOf(command);
        this.builder = new ProcessBuilder(command);
        this.builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    }

    static Child of(List<String> command) {
        return new Child(command);
    }

    Child with(Map<String, String> environment) {
        builder.environment().putAll(environment);
        return this;
    }

    /** Takes this exit code for success too. */
    Child tolerating(int exitCode) {
        tolerated = exitCode;
        return this;
    }

    Child from(Path input) {
        builder.redirectInput(input.toFile());
        return this;
    }

    /** Starts it with its standard output to be read by the caller. */
    Process start(Path errors) {
        builder.redirectError(errors.toFile());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Trouble(command.get(0) + " could not be started: " + e.getMessage(), "Install it or mend its path.");
        }
    }

    /** Runs it to its end. */
    void into(Path output) {
        Path errors = output.resolveSibling(output.getFileName() + ".errors");
        builder.redirectOutput(output.toFile());
        requireSuccess(start(errors), errors);
    }

    /** Runs it to its end and gives back what it printed. */
    String printed(Path scratch) {
        into(scratch);
        return read(scratch);
    }

    /** Waits for its end. */
    void requireSuccess(Process process, Path errors) {
        int code = waitFor(process);
        if (code != 0 && code != tolerated) {
            throw new Trouble(String.join(" ", command) + " ended with exit code " + code + ":\n" + lastLines(errors),
                    "Mend what it says; nothing was compared.");
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", "Run it again.");
        }
    }

    private static String lastLines(Path errors) {
        List<String> lines = new ArrayList<>(read(errors).lines().toList());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a program lies on the PATH. */
    static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(File.pathSeparator)) {
            Path file = Path.of(folder, name);
            if (Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}

package dragoman.app;

import dragoman.app.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is, where somebody watches. */
final class Progress implements AutoCloseable {

    private static final int MOST_FILES = 100_000;
    private static final long MOST_BYTES = 200L << 20;

    private final Terminal terminal;
    private final Optional<ProgressBar> bar;

    private Progress(Terminal terminal, Optional<ProgressBar> bar) {
        this.terminal = terminal;
        this.bar = bar;
    }

    /** A bar on standard error if that is a terminal, else nothing. */
    static Progress on(Terminal terminal, List<String> paths) {
        if (!terminal.progress()) {
            return new Progress(terminal, Optional.empty());
        }
        return new Progress(terminal, Optional.of(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" reports", 1)
                .setInitialMax(total(paths))
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(shown -> {
                    terminal.err().print("\r" + shown);
                    terminal.err().flush();
                }, terminal.width() - 1))
                .setUpdateIntervalMillis(250)
                .build()));
    }

    /** Nothing, for work of which nobody knows the length. */
    static Progress none(Terminal terminal) {
        return new Progress(terminal, Optional.empty());
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** How many reports there are to come, or -1 where counting would take too long. */
    private static long total(List<String> paths) {
        long total = 0;
        for (String path : paths) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).limit(MOST_FILES)::iterator) {
                    total += reports(file);
                }
            } catch (IOException | RuntimeException unknown) {
                return -1;
            }
        }
        return total;
    }

    private static long reports(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.matches("(?i).*\\.(?:txt|text|x?html?|shtml)(?:\\.gz)?")) {
            return 1;
        }
        if (!name.endsWith(".jsonl") && !name.endsWith(".ndjson")) {
            return 0;
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("too long to count");
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank()).count();
        }
    }

    /** Makes room for the digest. */
    @Override
    public void close() {
        bar.ifPresent(shown -> {
            shown.close();
            terminal.err().print("\r" + " ".repeat(terminal.width() - 1) + "\r");
            terminal.err().flush();
        });
    }
}

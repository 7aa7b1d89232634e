package dragoman.app;

import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.coding.Coder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs a command line in this process: {@code AppRun.of("read", path)}. The parser is loaded once for all tests. */
record AppRun(int code, String out, String err) {

    private static Coder shipped;

    private static final CoderLoader LOADED_ONCE = (phrasebook, actors) -> phrasebook.isPresent() || !actors.isEmpty()
            ? CoderLoader.SHIPPED.coder(phrasebook, actors) : shippedCoder();

    static synchronized Coder shippedCoder() {
        if (shipped == null) {
            shipped = CoderLoader.SHIPPED.coder(Optional.empty(), List.of());
        }
        return shipped;
    }

    /** The top of the repository. */
    static Path repository() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    static AppRun of(Object... args) {
        return given("", args);
    }

    /** With standard input. */
    static AppRun given(String input, Object... args) {
        return on(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Ink.PLAIN, Terminal.PAGE, args);
    }

    static AppRun on(InputStream in, Ink ink, int width, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = into(in, new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8), ink, width, args);
        return new AppRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static int into(InputStream in, PrintStream out, PrintStream err, Ink ink, int width, Object... args) {
        String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int code = Dragoman.run(new Terminal(in, out, err, ink, false, width, "dragoman"), LOADED_ONCE, words);
        out.flush();
        err.flush();
        return code;
    }

    List<String> lines() {
        return out.lines().toList();
    }
}

package dragoman.app.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results, in UTF-8
 * @param err progress and errors, in UTF-8
 * @param ink how results are coloured
 * @param progress whether somebody watches standard error
 * @param width columns of a line
 * @param watched whether somebody reads the results as they come, so that nobody wants very many at once
 * @param command what the user types to start the program, for the next steps that are suggested
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, Ink ink, boolean progress, int width, boolean watched, String command) {

    /** The width where none can be told: that of a page. */
    public static final int PAGE = 100;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    public Terminal {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** Of which the results are kept or passed on. */
    public Terminal(InputStream in, PrintStream out, PrintStream err, Ink ink, boolean progress, int width, String command) {
        this(in, out, err, ink, progress, width, false, command);
    }

    /** The process's own. The launcher tells which streams are terminals, since Java cannot. */
    public static Terminal ofProcess() {
        List<String> terminals = List.of(System.getProperty("dragoman.terminal", "").split(" "));
        String noColor = System.getenv("NO_COLOR");
        boolean coloured = terminals.contains("out") && (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), coloured ? Ink.COLOURED : Ink.PLAIN,
                terminals.contains("err"), terminals.contains("out") ? Integer.getInteger("dragoman.width", PAGE) : PAGE, terminals.contains("out"),
                System.getProperty("dragoman.command", "dragoman"));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream), 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** A line of results. */
    public void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** A line for whoever watches. */
    public void note(String text) {
        err.print(text);
        err.print('\n');
        err.flush();
    }

    /** Whether whoever reads the results has gone, as {@code head} does. */
    public boolean isDeserted() {
        return out.checkError();
    }
}

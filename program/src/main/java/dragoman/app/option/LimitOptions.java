package dragoman.app.option;

import dragoman.app.terminal.Trouble;
import dragoman.reading.limits.Limits;
import picocli.CommandLine.Option;

/** The options that tell how much one document may take, shared by the commands that read files. */
public final class LimitOptions {

    @Option(names = "--max-bytes", paramLabel = "N", defaultValue = "20971520", description = "Bytes of one page, line or message, unpacked (default: ${DEFAULT-VALUE}).")
    private int bytes;

    @Option(names = "--max-expansion", paramLabel = "N", defaultValue = "100", description = "How many times larger a packed file may become (default: ${DEFAULT-VALUE}).")
    private int expansion;

    @Option(names = "--max-nesting", paramLabel = "N", defaultValue = "100", description = "How deep elements and archives may lie in each other (default: ${DEFAULT-VALUE}).")
    private int nesting;

    @Option(names = "--max-seconds", paramLabel = "N", defaultValue = "60", description = "How long a document may take to read (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--max-memory", paramLabel = "MB", defaultValue = "512", description = "How much memory a document may take to read (default: ${DEFAULT-VALUE}).")
    private int megabytes;

    /** The limits as told, the usual ones where nothing was. */
    public Limits limits() {
        try {
            return new Limits(bytes, expansion, nesting, seconds, megabytes);
        } catch (IllegalArgumentException none) {
            throw new Trouble.Failure(none.getMessage(), "Give each --max-… a number from 1 on.");
        }
    }
}

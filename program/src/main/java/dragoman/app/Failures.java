package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.coding.lists.DataFaultsException;
import dragoman.coding.phrasebook.PhrasebookException;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.follow.SeenFileException;
import dragoman.record.database.RecordException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong, in the user's words. */
final class Failures {

    private Failures() {}

    /** A failure that ends the command. */
    static void show(Throwable failure, Terminal terminal, boolean debug) {
        Throwable cause = unwrapped(failure);
        terminal.out().flush();
        trouble(cause).show(terminal.err());
        if (debug) {
            cause.printStackTrace(new PrintWriter(terminal.err(), true));
        }
    }

    static Trouble of(Unreadable unreadable) {
        return new Trouble(unreadable.origin() + " " + unreadable.reason(), unreadable.nextStep());
    }

    static Trouble trouble(Throwable cause) {
        if (cause instanceof Trouble.Failure known) {
            return known.trouble();
        }
        if (cause instanceof RecordException record) {
            return new Trouble(record.getMessage(), record.nextStep());
        }
        if (cause instanceof SeenFileException seen) {
            return new Trouble(seen.getMessage(), seen.nextStep() + ".");
        }
        if (cause instanceof PhrasebookException faulty) {
            return new Trouble(faulty.getMessage(), "Mend these lines, then run again; nothing was coded. «dragoman phrasebook check DIR» shows how they are parsed.");
        }
        if (cause instanceof DataFaultsException faulty) {
            return new Trouble(faulty.getMessage(), "Mend these lines, then run again; nothing was coded.");
        }
        if (cause instanceof UncheckedIOException io) {
            return new Trouble(io.getMessage(), "Check that it is there and that you may read it.");
        }
        if (cause instanceof OutOfMemoryError) {
            return new Trouble("the memory is not enough", "Give more: DRAGOMAN_HEAP=2g dragoman …; what was kept stays.");
        }
        return new Trouble("failed unexpectedly: " + cause, "Run again with --debug and report what it prints; what was kept stays.");
    }

    /** A command line that cannot be understood. */
    static Trouble usage(ParameterException wrong, Terminal terminal) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String help = "«" + command + " --help» shows what it takes, with examples.";
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            return new Trouble(wrong.getMessage(), "Did you mean " + unmatched.getSuggestions().get(0) + "?\n" + help);
        }
        return new Trouble(wrong.getMessage(), help);
    }

    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}

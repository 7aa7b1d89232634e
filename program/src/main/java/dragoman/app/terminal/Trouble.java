package dragoman.app.terminal;

import java.io.PrintStream;
import java.util.Objects;

/**
 * How errors look: the place with what is wrong there, then on a line of its own what to do about it.
 *
 * @param what the place, the value, the cause
 * @param nextStep what the user can do
 */
public record Trouble(String what, String nextStep) {

    public Trouble {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(nextStep, "nextStep");
    }

    /** A failure that ends a command. */
    public void show(PrintStream err) {
        err.print("dragoman: " + what + "\n" + (nextStep.isEmpty() ? "" : indented(2) + "\n"));
        err.flush();
    }

    /** One of several, in a list. */
    public void list(PrintStream err) {
        err.print("  " + what + "\n" + (nextStep.isEmpty() ? "" : indented(4) + "\n"));
        err.flush();
    }

    private String indented(int blanks) {
        return nextStep.indent(blanks).stripTrailing();
    }

    /** Thrown by a command that cannot go on. */
    public static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Trouble trouble;

        public Failure(String what, String nextStep) {
            super(what);
            this.trouble = new Trouble(what, nextStep);
        }

        public Trouble trouble() {
            return trouble;
        }
    }
}

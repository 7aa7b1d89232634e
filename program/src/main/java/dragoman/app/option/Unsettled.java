package dragoman.app.option;

import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.record.Chronicle;

/** Does the answer lack something that another run is just writing? */
public final class Unsettled {

    private Unsettled() {}

    /** A word to who asked; to be said after the answer, since asking works out what it can. */
    public static void note(Terminal terminal, Chronicle chronicle) {
        long pairs = chronicle.pending();
        if (pairs > 0) {
            terminal.note("note: another run is writing to this record; the newest mentions of " + Text.count(pairs, "pair") + " are not in the answer yet.");
        }
    }
}

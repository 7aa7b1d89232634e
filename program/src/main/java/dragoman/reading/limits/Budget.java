package dragoman.reading.limits;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/** Watches how long a document takes, and how much memory. It is asked by those who work on it, on the thread that it began on. */
public final class Budget {

    private static final int ASKED_BEFORE_MEMORY = 16;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long MEGABYTE = 1 << 20;

    private final Limits limits;
    private final LongSupplier clock;
    private final long start;
    private final long allocated = allocated();
    private int asked;

    private Budget(Limits limits, LongSupplier clock) {
        this.limits = limits;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** A budget for a document that is begun now. */
    public static Budget of(Limits limits) {
        return of(limits, System::nanoTime);
    }

    /** The same by another clock, which tells nanoseconds. */
    public static Budget of(Limits limits, LongSupplier clock) {
        return new Budget(limits, clock);
    }

    public Limits limits() {
        return limits;
    }

    /** Ends the document if it has taken too much. What a thread was given is counted, not what it still holds: that is never less, and the same at each run. */
    public void check() {
        if (clock.getAsLong() - start > limits.seconds() * 1_000_000_000L) {
            throw new OverLimit("takes longer than " + limits.seconds() + " s to read", "If it is what it seems, allow more with --max-seconds");
        }
        if (++asked % ASKED_BEFORE_MEMORY == 0 && allocated() - allocated > limits.megabytes() * MEGABYTE) {
            throw new OverLimit("takes more than " + limits.megabytes() + " MB of memory to read", "If it is what it seems, allow more with --max-memory");
        }
    }

    /** The text, asking at each piece that is taken from it; for parsers of other people, which ask nobody. */
    public Reader metered(String text) {
        return metered(new StringReader(text));
    }

    /** The same for a text that is decoded as it is read. */
    public Reader metered(Reader text) {
        return new MeteredReader(text, this);
    }

    /** What this thread was given since it began; 0 where the machine does not tell. */
    private static long allocated() {
        return THREADS instanceof com.sun.management.ThreadMXBean threads ? threads.getCurrentThreadAllocatedBytes() : 0;
    }

    private static final class MeteredReader extends Reader {
        private static final int PIECE = 4096;
        private final Reader text;
        private final Budget budget;

        MeteredReader(Reader text, Budget budget) {
            this.text = text;
            this.budget = budget;
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            budget.check();
            return text.read(into, from, Math.min(most, PIECE));
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}

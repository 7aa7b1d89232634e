package dragoman.reading.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** What time is it, how is it waited for, and shall the work end? Tests have a pace of their own, in which nobody waits. */
public interface Pace {

    /** Now. */
    Instant now();

    /** Waits, but not beyond the moment when the work shall end. */
    void pause(Duration time);

    /** Whether the user wants the work to end. */
    boolean isOver();

    /** The pace of the clock on the wall. */
    static Pace real(BooleanSupplier over) {
        return new Pace() {
            private static final long SLICE_MILLIS = 100;

            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void pause(Duration time) {
                long end = System.nanoTime() + time.toNanos();
                try {
                    for (long left = time.toMillis(); left > 0 && !isOver(); left = (end - System.nanoTime()) / 1_000_000) {
                        Thread.sleep(Math.min(SLICE_MILLIS, left));
                    }
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public boolean isOver() {
                return over.getAsBoolean() || Thread.currentThread().isInterrupted();
            }
        };
    }
}

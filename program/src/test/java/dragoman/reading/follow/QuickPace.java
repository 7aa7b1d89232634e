package dragoman.reading.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A pace in which nobody waits: the clock is put forward instead. */
public final class QuickPace implements Pace {

    public static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = START;
    private volatile boolean over;

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void pause(Duration time) {
        if (!time.isNegative() && !time.isZero()) {
            pauses.add(time);
            now = now.plus(time);
        }
    }

    @Override
    public boolean isOver() {
        return over;
    }

    /** The user wants to end. */
    public void end() {
        over = true;
    }

    public void goOn() {
        over = false;
    }

    /** Time goes by of which nobody knows. */
    public void later(Duration time) {
        now = now.plus(time);
    }

    /** All that was waited for. */
    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}

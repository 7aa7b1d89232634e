package dragoman.app.page;

import dragoman.record.event.TimelineEntry;

/** Decides whether an event is told clearly enough to be shown unasked. */
public final class Certainty {

    private static final double CLEAR = 0.4;

    private Certainty() {}

    /** Whether one telling at least is a clear one. */
    public static boolean isCertain(TimelineEntry entry) {
        return entry.tellings().stream().anyMatch(telling -> telling.mention().confidence() >= CLEAR);
    }
}

package dragoman.record;

import dragoman.record.event.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A mention as the record holds it.
 *
 * @param position its place among the mentions of its report
 * @param since when it got this very form; what it says may be known for longer
 */
record Held(Telling telling, int position, Instant since) {

    /** What has no day last. */
    static final Comparator<Held> BY_PUBLICATION = Comparator
            .comparing((Held held) -> held.telling().published().orElse(LocalDate.MAX))
            .thenComparing(held -> held.telling().report())
            .thenComparing(Held::position);

    Held {
        Objects.requireNonNull(telling, "telling");
        Objects.requireNonNull(since, "since");
        if (position < 0 || telling.learnt().isAfter(since)) {
            throw new IllegalArgumentException("mention " + telling.mention().id() + " at place " + position + " was learnt " + telling.learnt() + " and is held since " + since);
        }
    }
}

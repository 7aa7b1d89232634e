package dragoman.record.outcome;

import dragoman.coding.event.Edtf;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a threat, a promise or a plan.
 *
 * @param announced the event that threatens, promises or plans
 * @param due the date for which it was planned, where one is told
 * @param event what carried it out, called it off or averted it
 * @param until the day of the last report that the record could tell it by
 */
public record Sequel(TimelineEntry announced, Kind kind, Optional<Edtf> due, Optional<TimelineEntry> event, Optional<LocalDate> until) {

    /** How it went. */
    public enum Kind {
        CARRIED_OUT, CALLED_OFF,
        /** Who threatened did the contrary: lifted, spared, drew back. */
        AVERTED,
        /** The stated date is past, and nothing is in the record. */
        NOTHING_TOLD,
        /** No date was stated, or it is still to come. */
        OPEN;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Sequel {
        Objects.requireNonNull(announced, "announced");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(until, "until");
        if (event.isPresent() != (kind == Kind.CARRIED_OUT || kind == Kind.CALLED_OFF || kind == Kind.AVERTED)) {
            throw new IllegalArgumentException("what was carried out, called off or averted, and nothing else, has an event: " + kind + " " + announced.event().id());
        }
    }
}

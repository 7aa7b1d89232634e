package dragoman.record;

import dragoman.coding.event.PloverType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which events a timeline shows.
 *
 * @param from the first day; events of unknown date are left out where a day is given
 * @param to the last day
 */
public record TimelineFilter(Optional<LocalDate> from, Optional<LocalDate> to, Optional<PloverType> type) {

    /** Everything. */
    public static final TimelineFilter ALL = new TimelineFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public TimelineFilter {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("the first day " + from.get() + " lies after the last " + to.get());
        }
    }

    public TimelineFilter from(LocalDate day) {
        return new TimelineFilter(Optional.of(day), to, type);
    }

    public TimelineFilter to(LocalDate day) {
        return new TimelineFilter(from, Optional.of(day), type);
    }

    public TimelineFilter type(PloverType wanted) {
        return new TimelineFilter(from, to, Optional.of(wanted));
    }
}

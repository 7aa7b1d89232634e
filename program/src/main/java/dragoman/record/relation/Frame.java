package dragoman.record.relation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a relation is asked for: how fine, from when to when, measured by what.
 *
 * @param from empty for the beginning of the record, or of the pair where that is earlier
 * @param to empty for the end of either
 */
public record Frame(Grain grain, Optional<LocalDate> from, Optional<LocalDate> to, Per per) {

    public Frame {
        Objects.requireNonNull(grain, "grain");
        Objects.requireNonNull(per, "per");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("the first day " + from.get() + " lies after the last " + to.get());
        }
    }
}

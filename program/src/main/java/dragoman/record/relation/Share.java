package dragoman.record.relation;

import java.util.Objects;

/**
 * How much of an event lies in a period.
 *
 * @param part above 0, at most 1
 */
public record Share(Period period, double part) {

    public Share {
        Objects.requireNonNull(period, "period");
        if (!(part > 0 && part <= 1)) {
            throw new IllegalArgumentException("a share of an event in " + period + " lies between 0 and 1, got " + part);
        }
    }
}

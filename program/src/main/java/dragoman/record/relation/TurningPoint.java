package dragoman.record.relation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A period from which on a relation is another.
 *
 * @param when the first period of the new level
 * @param earliest with odds of nine to one the new level began no earlier; nothing need be known of this period
 * @param latest with odds of nine to one it began no later
 * @param before the level since the last turning point, or since the beginning, by tone, at the mean coverage
 * @param after the level up to the next, or to the end
 * @param odds how much likelier the reports are if the level changed here than if it did not: 3 at least; above 20 strong, above 150 very strong
 * @param events the strongest about that time, in the order of time: those of the last period before, of the first and of the second after
 */
public record TurningPoint(Period when, Period earliest, Period latest, Map<Tone, Level> before, Map<Tone, Level> after, double odds, List<Contribution> events) {

    public TurningPoint {
        Objects.requireNonNull(when, "when");
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        events = List.copyOf(events);
        if (earliest.compareTo(latest) > 0) {
            throw new IllegalArgumentException("the turning point " + when + " lies between " + earliest + " and " + latest);
        }
    }
}

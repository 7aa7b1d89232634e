package dragoman.record.relation;

import dragoman.record.event.Event;
import java.util.Objects;

/**
 * What an event adds to a period.
 *
 * @param share how much of the event lies in the period, above 0, at most 1
 */
public record Contribution(Event event, double share) {

    public Contribution {
        Objects.requireNonNull(event, "event");
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("event " + event.id() + " has a share between 0 and 1, got " + share);
        }
    }

    /** Points of a tone: the event's strength by its share. */
    public double amount(Tone tone) {
        return share * tone.strength(event);
    }

    /** Points of either tone; an event has one at most. */
    public double amount() {
        return amount(Tone.COOPERATION) + amount(Tone.CONFLICT);
    }
}

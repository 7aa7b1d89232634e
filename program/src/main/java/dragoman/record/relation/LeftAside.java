package dragoman.record.relation;

import dragoman.record.event.Event;
import java.util.List;

/**
 * The events of a relation that stand in none of its points.
 *
 * @param undated happened, but nothing tells when, or only a year or longer
 * @param ahead planned, possible or conditional
 * @param denied said not to have happened
 */
public record LeftAside(List<Event> undated, List<Event> ahead, List<Event> denied) {

    public LeftAside {
        undated = List.copyOf(undated);
        ahead = List.copyOf(ahead);
        denied = List.copyOf(denied);
    }

    public boolean isEmpty() {
        return undated.isEmpty() && ahead.isEmpty() && denied.isEmpty();
    }
}

package dragoman.record.event;

import java.util.List;
import java.util.Objects;

/** An event with all its tellings, in the order of publication, then of their ids. */
public record TimelineEntry(Event event, List<Telling> tellings) {

    public TimelineEntry {
        Objects.requireNonNull(event, "event");
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("event " + event.id() + " is told by nobody");
        }
    }
}

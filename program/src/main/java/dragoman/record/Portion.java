package dragoman.record;

import dragoman.record.event.TimelineEntry;
import java.util.List;

/**
 * The first of the events that were asked for.
 *
 * @param entries by date
 * @param passedOver how many before the last of them were not wanted
 * @param more whether others follow
 */
public record Portion(List<TimelineEntry> entries, int passedOver, boolean more) {

    public Portion {
        entries = List.copyOf(entries);
    }
}

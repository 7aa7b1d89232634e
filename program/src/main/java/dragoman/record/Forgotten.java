package dragoman.record;

import dragoman.record.event.TimelineEntry;
import dragoman.record.measure.Measure;
import java.util.List;

/**
 * What goes with reports that are taken out of the record.
 *
 * @param reports those that were there
 * @param unknown those that were not
 * @param mentions how many mentions they told, and told before
 * @param gone the events that nobody else tells, as they were
 * @param weaker the events that others tell too, as they were
 * @param claims how many claims only they made
 * @param measures the measures that nobody else tells
 * @param decisions how many decisions of a person were about their words
 */
public record Forgotten(List<String> reports, List<String> unknown, long mentions, List<TimelineEntry> gone, List<TimelineEntry> weaker, long claims,
        List<Measure> measures, int decisions) {

    public Forgotten {
        reports = List.copyOf(reports);
        unknown = List.copyOf(unknown);
        gone = List.copyOf(gone);
        weaker = List.copyOf(weaker);
        measures = List.copyOf(measures);
    }
}

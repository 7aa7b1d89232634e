package dragoman.record.measure;

import dragoman.coding.event.Passage;
import java.util.Objects;

/** Words of a report that a field of a measure rests on. */
public record Evidence(String mention, String report, Passage passage) {

    public Evidence {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(passage, "passage");
    }
}

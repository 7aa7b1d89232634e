package dragoman.record.measure;

import java.util.Locale;
import java.util.Objects;

/** How a measure hangs together with another. */
public record Link(Relation relation, String measure) {

    /** What it is to the other. */
    public enum Relation {
        PART_OF, IMPLEMENTS, EXTENDS, LIFTS;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Link {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(measure, "measure");
    }
}

package dragoman.record.decision;

import java.util.List;
import java.util.Optional;

/**
 * A decision with the mentions that it is about now.
 *
 * @param one the id of the mention; empty where the record holds none of these words any more
 * @param others ids of those of the others that are found
 */
public record Ruled(Decision decision, Optional<String> one, List<String> others) {

    public Ruled {
        others = List.copyOf(others);
    }

    /** Whether there is anything left that it is about. */
    public boolean applies() {
        return one.isPresent() && !others.isEmpty();
    }
}

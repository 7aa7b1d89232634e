package dragoman.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether an id is still free in a run, and where it was taken. */
final class IdsOfRun {

    private final Map<String, Origin> taken = new HashMap<>();

    /** Takes the id; empty if it was free, else the place that has it. */
    Optional<Origin> take(String id, Origin origin) {
        return Optional.ofNullable(taken.putIfAbsent(id, origin));
    }

    /** Where an id was taken. */
    Optional<Origin> owner(String id) {
        return Optional.ofNullable(taken.get(id));
    }

    /** Takes the first of these ids that is free. */
    Optional<String> takeFirstFree(List<String> ids, Origin origin) {
        return ids.stream().filter(id -> take(id, origin).isEmpty()).findFirst();
    }
}

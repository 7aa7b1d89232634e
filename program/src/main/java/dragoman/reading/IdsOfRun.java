package dragoman.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether an id is still free in a run, and where it was taken. */
final class IdsOfRun {

    private static final long LAST = Long.MAX_VALUE;

    private final Map<String, Origin> taken = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    /** Takes the id; empty if it was free, or had by an earlier version, else the place that has it. */
    Optional<Origin> take(String id, Origin origin) {
        return takeVersion(id, LAST, origin);
    }

    /** Takes the id for this version of an item; where the same or a later one has it, that one's place. */
    Optional<Origin> takeVersion(String id, long version, Origin origin) {
        Origin before = taken.get(id);
        if (before != null && versions.get(id) >= version) {
            return Optional.of(before);
        }
        taken.put(id, origin);
        versions.put(id, version);
        return Optional.empty();
    }

    /** Takes the first of these ids that is free, or else had by an earlier version. */
    Optional<String> takeFirstFree(List<String> ids, Origin origin) {
        return ids.stream().filter(id -> !taken.containsKey(id)).findFirst().or(() -> ids.stream().filter(id -> versions.get(id) < LAST).findFirst())
                .filter(id -> take(id, origin).isEmpty());
    }
}

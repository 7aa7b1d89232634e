package dragoman.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether an id is still free in a run, and where it was taken. */
final class IdsOfRun {

    private final Map<String, Origin> taken = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    /** Takes the id; empty if it was free, else the place that has it. */
    Optional<Origin> take(String id, Origin origin) {
        return Optional.ofNullable(taken.putIfAbsent(id, origin));
    }

    /** Takes the id for this version of an item; where the same or a later one has it, that one's place. */
    Optional<Origin> takeVersion(String id, long version, Origin origin) {
        Origin before = taken.get(id);
        if (before != null && versions.getOrDefault(id, Long.MAX_VALUE) >= version) {
            return Optional.of(before);
        }
        taken.put(id, origin);
        versions.put(id, version);
        return Optional.empty();
    }

    /** Takes the first of these ids that is free. */
    Optional<String> takeFirstFree(List<String> ids, Origin origin) {
        return ids.stream().filter(id -> take(id, origin).isEmpty()).findFirst();
    }
}

package dragoman.record.relation;

import dragoman.coding.event.Actor;
import dragoman.record.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How does one actor stand with all others? */
public final class Partners {

    private Partners() {
    }

    /** The relation with each state and organisation that stands opposite the actor in an event that counts, the busiest first. */
    public static List<Relation> of(List<Event> events, String actor, Frame frame, Coverage coverage) {
        Map<String, List<Event>> byPartner = new TreeMap<>();
        for (Event event : events) {
            opposite(event, actor).forEach(code -> byPartner.computeIfAbsent(code, partner -> new ArrayList<>()).add(event));
        }
        return byPartner.entrySet().stream()
                .map(entry -> Relation.of(entry.getValue(), actor, entry.getKey(), Direction.BETWEEN, frame, coverage))
                .filter(relation -> relation.events() > 0)
                .sorted(Comparator.comparingInt((Relation relation) -> -relation.events()).thenComparing(Relation::other))
                .toList();
    }

    private static Collection<String> opposite(Event event, String actor) {
        Collection<String> codes = new TreeSet<>();
        if (event.actors().contains(actor)) {
            codes.addAll(event.recipients());
        }
        if (event.recipients().contains(actor)) {
            codes.addAll(event.actors());
        }
        codes.remove(actor);
        codes.remove(Actor.NO_STATE);
        return codes;
    }
}

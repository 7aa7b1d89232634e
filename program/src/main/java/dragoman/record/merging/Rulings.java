package dragoman.record.merging;

import dragoman.record.decision.Decision;
import dragoman.record.decision.Ruled;
import dragoman.record.event.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Which mentions must be one event, and which must not, since a person decided so? Of two decisions about the same mentions the later holds. */
public final class Rulings {

    /** Nobody decided anything. */
    public static final Rulings NONE = new Rulings(List.of());

    private final Map<String, Map<String, Decision>> together = new TreeMap<>();
    private final Map<String, Map<String, Decision>> apart = new HashMap<>();

    /** @param ruled in the order in which they were decided */
    public Rulings(List<Ruled> ruled) {
        for (Ruled one : ruled) {
            for (String other : one.applies() ? one.others() : List.<String>of()) {
                boolean merge = one.decision().kind() == Decision.Kind.MERGE;
                put(merge ? together : apart, merge ? apart : together, one.one().orElseThrow(), other, one.decision());
            }
        }
    }

    private static void put(Map<String, Map<String, Decision>> into, Map<String, Map<String, Decision>> outOf, String one, String other, Decision decision) {
        outOf.getOrDefault(one, new HashMap<>()).remove(other);
        outOf.getOrDefault(other, new HashMap<>()).remove(one);
        into.computeIfAbsent(one, any -> new TreeMap<>()).put(other, decision);
        into.computeIfAbsent(other, any -> new TreeMap<>()).put(one, decision);
    }

    /** Whether a decision keeps a mention from these, who are asked for only where there is one at all. */
    boolean keepsApart(String mention, Supplier<? extends Collection<String>> others) {
        Map<String, Decision> own = apart.getOrDefault(mention, Map.of());
        return !own.isEmpty() && others.get().stream().anyMatch(own::containsKey);
    }

    /** Those that a mention was split from, with the decision. */
    Optional<Map.Entry<String, Decision>> splitFrom(String mention) {
        return apart.getOrDefault(mention, Map.of()).entrySet().stream().findFirst();
    }

    /** Puts groups into one where a person decided that mentions of both tell one event; those of the first stay first. */
    public List<List<Telling>> join(List<List<Telling>> groups) {
        if (together.values().stream().allMatch(Map::isEmpty)) {
            return groups;
        }
        Map<String, Integer> home = new HashMap<>();
        Map<Integer, List<Telling>> joined = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            joined.put(i, new ArrayList<>(groups.get(i)));
            for (Telling telling : groups.get(i)) {
                home.put(telling.mention().id(), i);
            }
        }
        together.forEach((one, others) -> others.forEach((other, decision) -> {
            if (one.compareTo(other) < 0 && home.containsKey(one) && home.containsKey(other)) {
                unite(joined, home, one, other, decision);
            }
        }));
        return List.copyOf(joined.values());
    }

    private static void unite(Map<Integer, List<Telling>> joined, Map<String, Integer> home, String one, String other, Decision decision) {
        int first = Math.min(home.get(one), home.get(other));
        int second = Math.max(home.get(one), home.get(other));
        if (first == second) {
            return;
        }
        String linked = home.get(one) == second ? one : other;
        String to = linked.equals(one) ? other : one;
        for (Telling telling : joined.remove(second)) {
            boolean itself = telling.mention().id().equals(linked);
            joined.get(first).add(itself ? telling.because("a person decided that it is the same as " + to + ": " + decision.note() + " (" + decision.id() + ")") : telling);
            home.put(telling.mention().id(), first);
        }
    }
}

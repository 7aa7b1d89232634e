package dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How much is asked or changed at once? Queries with very many ids are refused, and very long answers fill the memory. */
final class Parts {

    private static final int AT_ONCE = 500;

    private Parts() {
    }

    /** As many as weigh no more than so much together, or one that weighs more alone; in their order. */
    static <T> List<List<T>> weighing(Map<T, Long> all, long most) {
        List<List<T>> parts = new ArrayList<>();
        long weight = 0;
        for (Map.Entry<T, Long> each : all.entrySet()) {
            if (parts.isEmpty() || weight + each.getValue() > most) {
                parts.add(new ArrayList<>());
                weight = 0;
            }
            parts.get(parts.size() - 1).add(each.getKey());
            weight += each.getValue() + 1;
        }
        return parts;
    }

    static <T> void of(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}

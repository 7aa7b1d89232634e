package dragoman.record;

import java.util.List;
import java.util.function.Consumer;

/** How much is asked or changed at once? Queries with very many ids are refused, and very long answers fill the memory. */
final class Parts {

    private static final int AT_ONCE = 500;

    private Parts() {
    }

    static <T> void of(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}

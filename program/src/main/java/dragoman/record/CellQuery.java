package dragoman.record;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** How is something asked of many cells at once, through the index that begins with pair and kind? */
final class CellQuery {

    private static final int AT_ONCE = 200;
    /** One statement for lists of many lengths. */
    private static final int LENGTHS = 25;
    private static final Cell NONE = new Cell("", "");

    private CellQuery() {
    }

    /** @param select what is wanted and from where; begins with a join to {@code wanted}, which has a pair and a kind, in an order that is given */
    static void ask(Handle handle, Collection<Cell> cells, String select, Consumer<Query> rows) {
        List<Cell> all = cells.stream().sorted().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Cell> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            int length = (some.size() + LENGTHS - 1) / LENGTHS * LENGTHS;
            String values = String.join(", ", Collections.nCopies(length, "(?, ?)"));
            Query query = handle.createQuery("with wanted (pair, kind) as (values " + values + ") " + select);
            for (int i = 0; i < length; i++) {
                Cell cell = i < some.size() ? some.get(i) : NONE;
                query.bind(2 * i, cell.pair()).bind(2 * i + 1, cell.kind());
            }
            rows.accept(query);
        }
    }
}

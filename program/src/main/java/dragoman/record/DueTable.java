package dragoman.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * Which cells wait to be merged, since something in them changed?
 *
 * <p>A mark is never given twice. So whoever merges without keeping others from writing knows by the marks whether what was merged is still what there is.
 */
final class DueTable {

    private static final String ANEW = " on conflict (pair, kind) do update set marked = excluded.marked, grouped = 0";

    private static final String COUNTED =
            "select d.pair, d.kind, (select count(*) from mentions m where m.pair = d.pair and m.kind = d.kind) from pairs_to_merge d where d.grouped = 1";

    private final Handle handle;

    DueTable(Handle handle) {
        this.handle = handle;
    }

    void mark(Collection<Cell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        tick();
        PreparedBatch batch = handle.prepareBatch("insert into pairs_to_merge (pair, kind, marked, grouped) values (:pair, :kind, (select ticks from merge_clock), 0)" + ANEW);
        cells.stream().distinct().sorted().forEach(cell -> batch.bind("pair", cell.pair()).bind("kind", cell.kind()).add());
        batch.execute();
    }

    /** All cells of a pair. */
    void markPair(String pair) {
        marking("m.pair = :pair").bind("pair", pair).execute();
    }

    /** Marks the cells of those mentions {@code m} to which a condition applies; its values are to be bound. */
    Update marking(String condition) {
        return marking("m.pair, m.kind from mentions m", condition);
    }

    /** Marks the cells of the events that these mentions are counted to. */
    void markEventsOf(Collection<String> mentions) {
        Parts.of(List.copyOf(mentions), some -> marking("e.pair, e.kind from event_mentions em join events e on e.id = em.event_id", "em.mention_id in (<ids>)")
                .bindList("ids", some).execute());
    }

    /** Marks these events' cells, and those of all mentions in them. */
    void markEvents(Collection<String> events) {
        Parts.of(List.copyOf(events), some -> {
            marking("e.pair, e.kind from events e", "e.id in (<ids>)").bindList("ids", some).execute();
            marking("m.pair, m.kind from event_mentions em join mentions m on m.id = em.mention_id", "em.event_id in (<ids>)").bindList("ids", some).execute();
        });
    }

    private Update marking(String from, String condition) {
        tick();
        String columns = from.substring(0, from.indexOf(" from "));
        return handle.createUpdate("insert into pairs_to_merge (pair, kind, marked, grouped) select distinct " + columns + ", (select ticks from merge_clock), 0"
                + from.substring(columns.length()) + " where " + condition + ANEW);
    }

    private void tick() {
        handle.execute("update merge_clock set ticks = ticks + 1");
    }

    boolean isEmpty() {
        return handle.createQuery("select pair from pairs_to_merge limit 1").mapTo(String.class).findFirst().isEmpty();
    }

    /** How many pairs wait. */
    long pairs() {
        return handle.createQuery("select count(distinct pair) from pairs_to_merge").mapTo(Long.class).one();
    }

    /** The pairs of which was not yet asked with which others they are merged now. */
    List<String> ungrouped() {
        return handle.createQuery("select distinct pair from pairs_to_merge where grouped = 0 order by pair").mapTo(String.class).list();
    }

    void setGrouped(List<String> pairs) {
        Parts.of(pairs, some -> handle.createUpdate("update pairs_to_merge set grouped = 1 where pair in (<pairs>)").bindList("pairs", some).execute());
    }

    /** Whether more cells wait than so many. */
    boolean areMoreThan(int many) {
        return handle.createQuery("select count(*) from (select pair from pairs_to_merge limit :many) as some").bind("many", many + 1).mapTo(Integer.class).one() > many;
    }

    /** What waits, each cell with the number of its mentions. */
    SortedMap<Cell, Long> due() {
        return due(handle.createQuery(COUNTED));
    }

    /** The same of some pairs. */
    SortedMap<Cell, Long> due(Collection<String> pairs) {
        SortedMap<Cell, Long> due = new TreeMap<>();
        Parts.of(List.copyOf(pairs), some -> due.putAll(due(handle.createQuery(COUNTED + " and d.pair in (<pairs>)").bindList("pairs", some))));
        return due;
    }

    private static SortedMap<Cell, Long> due(Query query) {
        SortedMap<Cell, Long> due = new TreeMap<>();
        query.map((row, context) -> due.put(new Cell(row.getString(1), row.getString(2)), row.getLong(3))).forEach(put -> { });
        return due;
    }

    /** The marks of those that wait among these; less than 0 where it was not yet asked with which other pairs this one is merged now. */
    Map<Cell, Long> marks(Collection<Cell> cells) {
        Map<Cell, Long> marks = new HashMap<>();
        CellQuery.ask(handle, cells, "select d.pair, d.kind, case d.grouped when 1 then d.marked else -d.marked end from wanted cross join pairs_to_merge d where d.pair = wanted.pair and d.kind = wanted.kind",
                query -> query.map((row, context) -> marks.put(new Cell(row.getString(1), row.getString(2)), row.getLong(3))).forEach(put -> { }));
        return marks;
    }

    void remove(Collection<Cell> cells) {
        if (!cells.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("delete from pairs_to_merge where pair = :pair and kind = :kind");
            cells.forEach(cell -> batch.bind("pair", cell.pair()).bind("kind", cell.kind()).add());
            batch.execute();
        }
    }
}

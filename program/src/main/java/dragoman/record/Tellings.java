package dragoman.record;

import dragoman.record.Cluster.Placed;
import dragoman.record.database.ReportsInShort;
import dragoman.record.event.Telling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds mentions, each with its report. */
final class Tellings {

    private static final String OF_PAIRS = " where m.pair in (<values>)";
    /** In this order: SQLite, which does not know how many rows there are, would else begin with all mentions. */
    private static final String OF_WANTED = """
             cross join event_mentions em cross join mentions m cross join %s
            where em.event_id = wanted.id and m.id = em.mention_id and r.id = m.report_id""";
    private static final String OF_CELLS = "select " + TellingReader.COLUMNS + """
            , em.position as event_position from wanted cross join mentions m cross join %s left join event_mentions em on em.mention_id = m.id
            where m.pair = wanted.pair and m.kind = wanted.kind and r.id = m.report_id""";
    private static final String OF_IDS = " where m.id in (<values>)";

    private final Handle handle;
    private final String reports;

    Tellings(Handle handle) {
        this.handle = handle;
        this.reports = ReportsInShort.of(handle);
    }

    /** All that some cells hold, each with its place in the record. */
    Map<Cell, List<Placed>> ofCells(Collection<Cell> cells) {
        TellingReader reader = new TellingReader();
        Map<Cell, List<Placed>> found = new HashMap<>();
        CellQuery.ask(handle, cells, OF_CELLS.formatted(reports), query -> query.map((row, context) -> {
            Placed placed = new Placed(reader.map(row, context).telling(), Optional.ofNullable(row.getString("event_id")).orElse(""), row.getInt("event_position"));
            return found.computeIfAbsent(new Cell(row.getString("pair"), row.getString("kind")), cell -> new ArrayList<>()).add(placed);
        }).forEach(added -> { }));
        return found;
    }

    /** All that a report tells. */
    List<Held> ofReport(String report) {
        return held(" where m.report_id in (<values>)", List.of(report));
    }

    /** All that these pairs were told before a moment and are told still in the same form, in the order of publication. */
    List<Held> ofPairs(List<String> pairs, Instant before) {
        return held(OF_PAIRS + " and m.since < '" + before + "'", pairs);
    }

    /** How many of them each pair has. */
    Map<String, Long> counts(List<String> pairs, Instant before) {
        Map<String, Long> counts = new HashMap<>();
        handle.createQuery("select m.pair, count(*) from mentions m where m.pair in (<values>) and m.since < :before group by m.pair").bindList("values", pairs)
                .bind("before", before.toString()).map((row, context) -> counts.put(row.getString(1), row.getLong(2))).forEach(put -> { });
        return counts;
    }

    /** All that a report told before a moment and tells still in the same form. */
    List<Held> ofReport(String report, Instant before) {
        return held(" where m.report_id in (<values>) and m.since < '" + before + "'", List.of(report));
    }

    Optional<Telling> find(String mention) {
        return bare(held(OF_IDS, List.of(mention))).stream().findFirst();
    }

    /** In the order of their ids. */
    List<Telling> of(List<String> mentions) {
        return bare(held(OF_IDS, mentions)).stream().sorted(Comparator.comparing(telling -> telling.mention().id())).toList();
    }

    /** By event, each in the order of publication. */
    Map<String, List<Telling>> ofEvents(List<String> events) {
        return byEvent(query(" where em.event_id in (<values>)").bindList("values", events));
    }

    /** The same of all events that a filter may want. */
    Map<String, List<Telling>> ofEvents(FilterSql filter) {
        return byEvent(filter.bind(handle.createQuery("select " + TellingReader.COLUMNS + " from (select e.id " + filter.events() + ") as wanted" + OF_WANTED.formatted(reports))));
    }

    private static Map<String, List<Telling>> byEvent(Query query) {
        TellingReader reader = new TellingReader();
        Map<String, List<Held>> found = new HashMap<>();
        query.map((row, context) -> found.computeIfAbsent(row.getString("event_id"), event -> new ArrayList<>(1)).add(reader.map(row, context))).forEach(added -> { });
        Map<String, List<Telling>> told = new HashMap<>();
        found.forEach((event, held) -> told.put(event, bare(held.stream().sorted(Held.BY_PUBLICATION).toList())));
        return told;
    }

    /** In the order of publication. */
    private List<Held> held(String wanted, List<String> values) {
        return query(wanted).bindList("values", values).map(new TellingReader()).list().stream().sorted(Held.BY_PUBLICATION).toList();
    }

    private Query query(String wanted) {
        return handle.createQuery("select " + TellingReader.COLUMNS + TellingReader.TABLES.formatted(reports) + wanted);
    }

    private static List<Telling> bare(List<Held> held) {
        return held.stream().map(Held::telling).toList();
    }
}

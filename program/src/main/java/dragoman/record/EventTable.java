package dragoman.record;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.Cluster.Change;
import dragoman.record.event.Event;
import dragoman.record.event.TimelineEntry;
import dragoman.record.merging.Merging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Keeps events with their parties and mentions, and finds them again. */
final class EventTable {

    private static final String BY_DAY = " order by coalesce(e.earliest, e.latest) is null, coalesce(e.earliest, e.latest), e.latest is null, e.latest, e.id";

    private final Handle handle;
    private final DueTable due;
    private final PairTable pairs;

    EventTable(Handle handle) {
        this.handle = handle;
        this.due = new DueTable(handle);
        this.pairs = new PairTable(handle);
    }

    /** Brings the events of some cells to their new state. */
    void change(List<Change> changes) {
        List<String> strangers = all(changes, Change::strangers);
        Parts.of(strangers, some -> due.marking("m.id in (<ids>)").bindList("ids", some).execute());
        List<String> detached = all(changes, Change::detached);
        due.markEventsOf(detached);
        Parts.of(detached, some -> handle.createUpdate("delete from event_mentions where mention_id in (<ids>)").bindList("ids", some).execute());
        remove(all(changes, Change::removed));
        List<TimelineEntry> added = changes.stream().flatMap(change -> change.added().stream()).toList();
        makeRoom(added.stream().map(entry -> entry.event().id()).toList());
        put(added, entry -> Cluster.pair(entry.tellings()));
    }

    private static List<String> all(List<Change> changes, Function<Change, List<String>> of) {
        return changes.stream().flatMap(change -> of.apply(change).stream()).toList();
    }

    private void remove(List<String> ids) {
        Parts.of(ids, some -> handle.createUpdate("delete from events where id in (<ids>)").bindList("ids", some).execute());
    }

    /** An event that a person had put together may have an id that is another's now. */
    private void makeRoom(List<String> ids) {
        List<String> taken = new ArrayList<>();
        Parts.of(ids, some -> taken.addAll(handle.createQuery("select id from events where id in (<ids>)").bindList("ids", some).mapTo(String.class).list()));
        due.markEvents(taken);
        remove(taken);
    }

    /**
     * Adds events that are made already.
     *
     * @param pairOf of which pair an event is
     */
    void put(List<TimelineEntry> entries, Function<TimelineEntry, String> pairOf) {
        if (entries.isEmpty()) {
            return;
        }
        PreparedBatch events = handle.prepareBatch("""
                insert into events (id, pair, kind, type, mode, about_type, cameo, status, reciprocal, actors, recipients, date_value, date_basis, earliest, latest,
                    place_code, reports, independent, outlets)
                values (:id, :pair, :kind, :type, :mode, :about, :cameo, :status, :reciprocal, :actors, :recipients, :date, :basis, :earliest, :latest,
                    :place, :reports, :independent, :outlets)
                """);
        PreparedBatch mentions = handle.prepareBatch(
                "insert into event_mentions (mention_id, event_id, position, reason) values (:mention, :event, :position, :reason)");
        Map<String, List<Event>> byPair = new TreeMap<>();
        for (TimelineEntry entry : entries) {
            Event event = entry.event();
            Cell cell = new Cell(pairOf.apply(entry), Merging.kind(event));
            byPair.computeIfAbsent(cell.pair(), pair -> new ArrayList<>()).add(event);
            add(events, cell, event);
            for (int i = 0; i < entry.tellings().size(); i++) {
                mentions.bind("mention", entry.tellings().get(i).mention().id()).bind("event", event.id()).bind("position", i)
                        .bind("reason", entry.tellings().get(i).reason()).add();
            }
        }
        events.execute();
        mentions.execute();
        byPair.forEach(pairs::putGuests);
    }

    private static void add(PreparedBatch events, Cell cell, Event event) {
        events.bind("id", event.id()).bind("pair", cell.pair()).bind("kind", cell.kind()).bind("type", event.type().name())
                .bind("mode", event.mode().map(Mode::label).orElse(null)).bind("about", event.about().map(PloverType::name).orElse(null))
                .bind("cameo", event.cameo()).bind("status", event.status().label()).bind("reciprocal", event.reciprocal() ? 1 : 0)
                .bind("actors", String.join(" ", event.actors())).bind("recipients", String.join(" ", event.recipients()))
                .bind("date", event.date().map(Edtf::text).orElse(null)).bind("basis", event.basis().label())
                .bind("earliest", event.date().flatMap(Edtf::earliest).map(LocalDate::toEpochDay).orElse(null))
                .bind("latest", event.date().flatMap(Edtf::latest).map(LocalDate::toEpochDay).orElse(null))
                .bind("place", event.place().orElse(null)).bind("reports", event.reports()).bind("independent", event.independent()).bind("outlets", event.outlets()).add();
    }

    Optional<Event> find(String id) {
        return events(handle.createQuery("select e.* from events e where e.id = :id").bind("id", id)).stream().findFirst();
    }

    Optional<Event> ofMention(String mention) {
        return events(handle.createQuery("select e.* from events e join event_mentions em on em.event_id = e.id where em.mention_id = :mention")
                .bind("mention", mention)).stream().findFirst();
    }

    /** In the order of their ids. */
    List<Event> of(List<String> ids) {
        return events(handle.createQuery("select e.* from events e where e.id in (<ids>) order by e.id").bindList("ids", ids));
    }

    /** The ids of those that the filter may want, by date, those of unknown date last. */
    List<String> ids(FilterSql filter) {
        return filter.bind(handle.createQuery("select e.id " + filter.events() + BY_DAY)).mapTo(String.class).list();
    }

    /** In the given order. */
    List<Event> inOrder(List<String> ids) {
        Map<String, Event> found = new HashMap<>();
        Parts.of(ids, some -> of(some).forEach(event -> found.put(event.id(), event)));
        return ids.stream().map(found::get).toList();
    }

    /** How many that happened each pair has of each date. */
    SortedMap<String, SortedMap<String, Long>> happenedByDate() {
        SortedMap<String, SortedMap<String, Long>> counts = new TreeMap<>();
        handle.createQuery("select e.pair, e.date_value, count(*) as n from events e where e.date_value is not null and "
                        + "e.status in ('done', 'ongoing') group by e.pair, e.date_value")
                .map((row, context) -> counts.computeIfAbsent(row.getString("pair"), pair -> new TreeMap<>()).put(row.getString("date_value"), row.getLong("n")))
                .list();
        return counts;
    }

    /** Those that the filter may want, by date, those of unknown date last. */
    List<Event> those(FilterSql filter) {
        return events(filter.bind(handle.createQuery("select e.* " + filter.events() + BY_DAY)));
    }

    private static List<Event> events(Query query) {
        return query.map((row, context) -> event(row)).list();
    }

    static Event event(ResultSet row) throws SQLException {
        return new Event(row.getString("id"), PloverType.valueOf(row.getString("type")), text(row, "mode").map(Mode::of),
                text(row, "about_type").map(PloverType::valueOf), row.getString("cameo"), Status.of(row.getString("status")),
                row.getInt("reciprocal") != 0, codes(row.getString("actors")), codes(row.getString("recipients")), text(row, "date_value").map(Edtf::parse),
                Basis.valueOf(row.getString("date_basis").toUpperCase(Locale.ROOT)), text(row, "place_code"), row.getInt("reports"), row.getInt("independent"), row.getInt("outlets"));
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}

package dragoman.record;

import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.record.event.EventFilter;
import dragoman.record.outside.OutsideEvent;
import dragoman.record.outside.OutsideEvent.Origin;
import dragoman.record.outside.OutsideParty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Keeps the events of other coders, in a table of their own. */
final class OutsideTable {

    // A sector may have a blank in it.
    private static final String BETWEEN = "; ";

    private final Handle handle;

    OutsideTable(Handle handle) {
        this.handle = handle;
    }

    /** An event that is there already, by coder and key, is replaced. */
    void put(List<OutsideEvent> events, Instant learnt) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into outside_events (coder, key, day, type, mode, cameo, score, actor_code, actor_name, actor_sectors, recipient_code, recipient_name,
                    recipient_sectors, place_code, source, format, file, line, learnt, cells)
                values (:coder, :key, :day, :type, :mode, :cameo, :score, :actor_code, :actor_name, :actor_sectors, :recipient_code, :recipient_name,
                    :recipient_sectors, :place, :source, :format, :file, :line, :learnt, :cells)
                on conflict (coder, key) do update set day = excluded.day, type = excluded.type, mode = excluded.mode, cameo = excluded.cameo, score = excluded.score,
                    actor_code = excluded.actor_code, actor_name = excluded.actor_name, actor_sectors = excluded.actor_sectors,
                    recipient_code = excluded.recipient_code, recipient_name = excluded.recipient_name, recipient_sectors = excluded.recipient_sectors,
                    place_code = excluded.place_code, source = excluded.source, format = excluded.format, file = excluded.file, line = excluded.line,
                    learnt = excluded.learnt, cells = excluded.cells
                """);
        for (OutsideEvent event : events) {
            batch.bind("coder", event.coder()).bind("key", event.key()).bind("day", event.day().map(LocalDate::toEpochDay).orElse(null))
                    .bind("type", event.type().map(PloverType::name).orElse(null)).bind("mode", event.mode().map(Mode::label).orElse(null))
                    .bind("cameo", event.cameo().orElse(null)).bind("score", event.score().orElse(null)).bind("place", event.place().orElse(null))
                    .bind("source", event.source().orElse(null)).bind("format", event.origin().format()).bind("file", event.origin().file())
                    .bind("line", event.origin().line()).bind("learnt", learnt.toString()).bind("cells", event.cells());
            bind(batch, "actor", event.actor());
            bind(batch, "recipient", event.recipient());
            batch.add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static void bind(PreparedBatch batch, String side, OutsideParty party) {
        batch.bind(side + "_code", party.code()).bind(side + "_name", party.name().orElse(null)).bind(side + "_sectors", String.join(BETWEEN, party.sectors()));
    }

    /** How many events there are of each coder. */
    Map<String, Long> coders() {
        Map<String, Long> counts = new TreeMap<>();
        handle.createQuery("select coder, count(*) as n from outside_events group by coder")
                .map((row, context) -> Map.entry(row.getString("coder"), row.getLong("n"))).forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** Those of a coder between the parties and days of a filter, by day, those without one last. */
    List<OutsideEvent> those(String coder, EventFilter filter) {
        StringBuilder sql = new StringBuilder("select * from outside_events where coder = :coder");
        filter.days().from().ifPresent(day -> sql.append(" and day >= ").append(day.toEpochDay()));
        filter.days().to().ifPresent(day -> sql.append(" and day <= ").append(day.toEpochDay()));
        if (filter.sides().parties().size() == 1) {
            sql.append(" and (actor_code = :one or recipient_code = :one)");
        }
        if (filter.sides().parties().size() == 2) {
            sql.append(" and (actor_code = :one and recipient_code = :other or actor_code = :other and recipient_code = :one)");
        }
        Query query = handle.createQuery(sql + " order by day is null, day, key").bind("coder", coder);
        if (!filter.sides().parties().isEmpty()) {
            query.bind("one", filter.sides().parties().get(0));
        }
        if (filter.sides().parties().size() == 2) {
            query.bind("other", filter.sides().parties().get(1));
        }
        return query.map((row, context) -> event(row)).list();
    }

    private static OutsideEvent event(ResultSet row) throws SQLException {
        long day = row.getLong("day");
        Optional<LocalDate> known = row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        double score = row.getDouble("score");
        Optional<Double> told = row.wasNull() ? Optional.empty() : Optional.of(score);
        return new OutsideEvent(row.getString("coder"), row.getString("key"), known, text(row, "type").map(PloverType::valueOf), text(row, "mode").map(Mode::of),
                text(row, "cameo"), told, party(row, "actor"), party(row, "recipient"), text(row, "place_code"), text(row, "source"),
                new Origin(row.getString("format"), row.getString("file"), row.getInt("line")), row.getString("cells"));
    }

    private static OutsideParty party(ResultSet row, String side) throws SQLException {
        String sectors = row.getString(side + "_sectors");
        return new OutsideParty(row.getString(side + "_code"), text(row, side + "_name"), sectors.isEmpty() ? List.of() : Arrays.asList(sectors.split(BETWEEN)));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}

package dragoman.record;

import dragoman.record.event.Pair;
import dragoman.record.event.PastTelling;
import dragoman.record.event.Telling;
import dragoman.record.exchange.TellingJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps what reports told before, and finds what was known at a given time. */
final class PastMentionTable {

    private final Handle handle;

    PastMentionTable(Handle handle) {
        this.handle = handle;
    }

    /** What was held for less than a second was never known. Families are remembered apart. */
    void add(List<PastTelling> past) {
        List<PastTelling> known = past.stream().filter(one -> one.since().isBefore(one.superseded())).toList();
        if (known.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into past_mentions (mention_id, report_id, position, pair, learnt, since, superseded, why, telling)
                values (:mention, :report, :position, :pair, :learnt, :since, :superseded, :why, :telling)
                """);
        for (PastTelling one : known) {
            batch.bind("mention", one.telling().mention().id()).bind("report", one.telling().report()).bind("position", one.position())
                    .bind("pair", Pair.of(one.telling().mention()).key()).bind("learnt", one.telling().learnt().toString()).bind("since", one.since().toString())
                    .bind("superseded", one.superseded().toString()).bind("why", one.why().label()).bind("telling", written(one.telling())).add();
        }
        batch.execute();
    }

    /** Without what names other reports: those may be forgotten before it. */
    private static String written(Telling telling) {
        return TellingJson.write(telling.inFamily(telling.report()).because("")).toString();
    }

    /** The earlier forms of a mention, the oldest first. */
    List<PastTelling> of(String mention) {
        return handle.createQuery("select * from past_mentions where mention_id = :mention order by since, superseded").bind("mention", mention)
                .map((row, context) -> past(row)).list();
    }

    /** All of them, by mention, the oldest first. */
    void each(Consumer<PastTelling> out) {
        handle.createQuery("select * from past_mentions order by mention_id, since, superseded").map((row, context) -> past(row)).forEach(out);
    }

    /** What was held before a moment, and not superseded before it. */
    List<PastTelling> known(List<String> pairs, Instant before) {
        return handle.createQuery("select * from past_mentions where pair in (<pairs>) and since < :before and superseded >= :before order by mention_id, since")
                .bindList("pairs", pairs).bind("before", before.toString()).map((row, context) -> past(row)).list();
    }

    /** How many of them each pair has. */
    Map<String, Long> counts(List<String> pairs, Instant before) {
        Map<String, Long> counts = new HashMap<>();
        handle.createQuery("select pair, count(*) from past_mentions where pair in (<pairs>) and since < :before and superseded >= :before group by pair")
                .bindList("pairs", pairs).bind("before", before.toString()).map((row, context) -> counts.put(row.getString(1), row.getLong(2))).forEach(put -> { });
        return counts;
    }

    /** The same of a report. */
    List<PastTelling> knownOf(String report, Instant before) {
        return handle.createQuery("select * from past_mentions where report_id = :report and since < :before and superseded >= :before order by mention_id, since")
                .bind("report", report).bind("before", before.toString()).map((row, context) -> past(row)).list();
    }

    private static PastTelling past(ResultSet row) throws SQLException {
        return new PastTelling(TellingJson.read(JsonColumn.tree(row.getString("telling"))), row.getInt("position"), Instant.parse(row.getString("since")),
                Instant.parse(row.getString("superseded")), PastTelling.Why.valueOf(row.getString("why").toUpperCase(Locale.ROOT)));
    }
}

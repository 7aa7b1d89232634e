package dragoman.record;

import dragoman.record.claim.ClaimTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Keeps what reports claim about the record itself, and what they claimed before. */
final class ClaimTable {

    private static final String HELD = "select c.*, r.publisher, r.published from claims c join reports r on r.id = c.report_id ";
    private static final Comparator<HeldClaim> IN_ORDER = Comparator.comparing((HeldClaim held) -> held.told().report()).thenComparing(HeldClaim::position)
            .thenComparing(held -> held.told().claim().id());

    private final Handle handle;

    ClaimTable(Handle handle) {
        this.handle = handle;
    }

    /** What the report claims. */
    List<HeldClaim> of(String report) {
        return held(handle.createQuery(HELD + "where c.report_id = :report order by c.position").bind("report", report));
    }

    /** Takes the place of what the report claimed, which is remembered as what it claimed then. */
    void replace(String report, ClaimSuccession succession, Instant now) {
        handle.createUpdate("delete from claims where report_id = :report").bind("report", report).execute();
        succession.held().forEach(this::add);
        succession.past().forEach(old -> addPast(old, now));
    }

    void add(HeldClaim held) {
        ClaimTold told = held.told();
        handle.createUpdate("""
                insert into claims (id, report_id, position, kind, mention_id, learnt, since, details)
                values (:id, :report, :position, :kind, :mention, :learnt, :since, :details)
                """)
                .bind("id", told.claim().id()).bind("report", told.report()).bind("position", held.position()).bind("kind", told.claim().kind().label())
                .bind("mention", told.claim().mention().orElse(null)).bind("learnt", told.learnt().toString()).bind("since", held.since().toString())
                .bind("details", ClaimJson.write(told.claim())).execute();
    }

    /** What was held for less than a second was never known. */
    void addPast(HeldClaim held, Instant superseded) {
        if (!held.since().isBefore(superseded)) {
            return;
        }
        ClaimTold told = held.told();
        handle.createUpdate("""
                insert into past_claims (id, report_id, position, publisher, published, learnt, since, superseded, details)
                values (:id, :report, :position, :publisher, :published, :learnt, :since, :superseded, :details)
                """)
                .bind("id", told.claim().id()).bind("report", told.report()).bind("position", held.position()).bind("publisher", told.publisher().orElse(null))
                .bind("published", told.published().map(LocalDate::toString).orElse(null)).bind("learnt", told.learnt().toString()).bind("since", held.since().toString())
                .bind("superseded", superseded.toString()).bind("details", ClaimJson.write(told.claim())).execute();
    }

    /** All of them, by report. */
    void each(Consumer<HeldClaim> out) {
        handle.createQuery(HELD + "order by c.report_id, c.position").map((row, context) -> held(row)).forEach(out);
    }

    /** All earlier ones with when they were superseded, by claim, the oldest first. */
    void eachPast(BiConsumer<HeldClaim, Instant> out) {
        handle.createQuery("select * from past_claims order by id, since, superseded")
                .map((row, context) -> {
                    out.accept(held(row), Instant.parse(row.getString("superseded")));
                    return row;
                }).forEach(handed -> { });
    }

    /** By report and place in it; as they were known at the end of a day. */
    List<ClaimTold> all(Optional<LocalDate> knownOn) {
        List<HeldClaim> known = knownOn.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString()).map(end -> Stream.concat(
                held(handle.createQuery(HELD + "where c.since < :end").bind("end", end)).stream(),
                held(handle.createQuery("select * from past_claims where since < :end and superseded >= :end").bind("end", end)).stream()).toList())
                .orElseGet(() -> held(handle.createQuery(HELD)));
        return known.stream().sorted(IN_ORDER).map(HeldClaim::told).toList();
    }

    private static List<HeldClaim> held(Query query) {
        return query.map((row, context) -> held(row)).list();
    }

    private static HeldClaim held(ResultSet row) throws SQLException {
        ClaimTold told = new ClaimTold(ClaimJson.read(row.getString("details")), row.getString("report_id"), Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse), Instant.parse(row.getString("learnt")));
        return new HeldClaim(told, row.getInt("position"), Instant.parse(row.getString("since")));
    }
}

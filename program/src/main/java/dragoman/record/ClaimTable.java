package dragoman.record;

import dragoman.coding.claims.Claim;
import dragoman.record.claim.ClaimTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/** Keeps what reports claim about the record itself. */
final class ClaimTable {

    private final Handle handle;

    ClaimTable(Handle handle) {
        this.handle = handle;
    }

    /** What an earlier form of the report claimed goes; what it claimed just so keeps the moment at which it was learnt. */
    void replace(String report, List<Claim> claims, Instant now) {
        List<ClaimTold> before = of(report);
        handle.createUpdate("delete from claims where report_id = :report").bind("report", report).execute();
        if (claims.isEmpty()) {
            return;
        }
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            add(report, claim, i, before.stream().filter(told -> told.claim().equals(claim)).map(ClaimTold::learnt).findFirst().orElse(now));
        }
    }

    /** @param position its place among the claims of its report */
    void add(String report, Claim claim, int position, Instant learnt) {
        handle.createUpdate("""
                insert into claims (id, report_id, position, kind, mention_id, learnt, details)
                values (:id, :report, :position, :kind, :mention, :learnt, :details)
                """)
                .bind("id", claim.id()).bind("report", report).bind("position", position).bind("kind", claim.kind().label()).bind("mention", claim.mention().orElse(null))
                .bind("learnt", learnt.toString()).bind("details", ClaimJson.write(claim)).execute();
    }

    /** All of them with their places, by report. */
    void each(BiConsumer<ClaimTold, Integer> out) {
        handle.createQuery("select c.*, r.publisher, r.published from claims c join reports r on r.id = c.report_id order by c.report_id, c.position")
                .map((row, context) -> Map.entry(told(row), row.getInt("position"))).forEach(claim -> out.accept(claim.getKey(), claim.getValue()));
    }

    /** By report and place in it. */
    List<ClaimTold> all(Optional<LocalDate> knownOn) {
        String end = knownOn.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString()).orElse("9999");
        return handle.createQuery("select c.*, r.publisher, r.published from claims c join reports r on r.id = c.report_id where c.learnt < :end order by c.report_id, c.position")
                .bind("end", end).map((row, context) -> told(row)).list();
    }

    private List<ClaimTold> of(String report) {
        return handle.createQuery("select c.*, r.publisher, r.published from claims c join reports r on r.id = c.report_id where c.report_id = :report order by c.position")
                .bind("report", report).map((row, context) -> told(row)).list();
    }

    private static ClaimTold told(ResultSet row) throws SQLException {
        return new ClaimTold(ClaimJson.read(row.getString("details")), row.getString("report_id"), Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse), Instant.parse(row.getString("learnt")));
    }
}

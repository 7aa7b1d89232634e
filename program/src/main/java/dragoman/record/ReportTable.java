package dragoman.record;

import dragoman.reading.Report;
import dragoman.record.event.Sha256;
import dragoman.record.merging.Story;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Keeps reports as they were read. */
final class ReportTable {

    /** The day that report {@code r} bore as it was known before {@code :end}; none where it was not known. */
    private static final String PUBLISHED_THEN = """
            case when r.learnt < :end then r.published
                else (select max(p.published) from past_reports p where p.report_id = r.id and p.since < :end and p.superseded >= :end) end""";
    private static final Instant FAR_AHEAD = Instant.parse("9999-12-31T00:00:00Z");

    /** The family of report {@code r} as it was known before {@code :end}. */
    private static final String FAMILY_THEN = """
            case when r.family_since < :end then r.family
                else coalesce((select max(f.family) from past_families f where f.report_id = r.id and f.since < :end and f.superseded >= :end), r.id) end""";

    private final Handle handle;

    ReportTable(Handle handle) {
        this.handle = handle;
    }

    /** What keeping the report would do. */
    Kept compare(Report report, String phrasebook) {
        return handle.createQuery("select fingerprint, phrasebook from reports where id = :id").bind("id", report.id())
                .map((row, context) -> row.getString(1).equals(Fingerprint.of(report)) && row.getString(2).equals(phrasebook))
                .findOne().map(same -> same ? Kept.UNCHANGED : Kept.REPLACED).orElse(Kept.NEW);
    }

    /** When the record learnt of a report, where it has it in just these words. */
    Optional<Instant> learntAs(Report report) {
        return handle.createQuery("select learnt from reports where id = :id and fingerprint = :fingerprint").bind("id", report.id())
                .bind("fingerprint", Fingerprint.of(report)).mapTo(String.class).findOne().map(Instant::parse);
    }

    /** Whether the record has it with just this text. */
    boolean hasText(Report report) {
        return handle.createQuery("select count(*) from reports where id = :id and text_sha256 = :hash").bind("id", report.id()).bind("hash", Sha256.of(report.text()))
                .mapTo(Long.class).one() > 0;
    }

    void put(Report report, String phrasebook, Instant learnt) {
        handle.createUpdate("""
                insert into reports (id, text, text_sha256, fingerprint, published, title, publisher, author, url, language, head, phrasebook, learnt, family, family_since, story)
                values (:id, :text, :hash, :fingerprint, :published, :title, :publisher, :author, :url, :language, :head, :phrasebook, :learnt, :id, :learnt, :story)
                on conflict (id) do update set text = excluded.text, text_sha256 = excluded.text_sha256, fingerprint = excluded.fingerprint,
                    published = excluded.published, title = excluded.title, publisher = excluded.publisher, author = excluded.author,
                    url = excluded.url, language = excluded.language, head = excluded.head, phrasebook = excluded.phrasebook, learnt = excluded.learnt,
                    story = excluded.story
                """)
                .bind("id", report.id())
                .bind("text", report.text())
                .bind("hash", Sha256.of(report.text()))
                .bind("fingerprint", Fingerprint.of(report))
                .bind("published", report.published().map(LocalDate::toString).orElse(null))
                .bind("title", report.title().orElse(null))
                .bind("publisher", report.publisher().orElse(null))
                .bind("author", report.author().orElse(null))
                .bind("url", report.url().orElse(null))
                .bind("language", report.language().orElse(null))
                .bind("head", JsonColumn.head(report.head()).toString())
                .bind("phrasebook", phrasebook)
                .bind("learnt", learnt.toString())
                .bind("story", String.join(" ", Story.names(report.text())))
                .execute();
    }

    /** Notes which day a report bore up to now, before it gets another form; what was held for less than a second was never known. */
    void remember(String id, Instant superseded) {
        handle.createUpdate("insert into past_reports (report_id, published, since, superseded) select id, published, learnt, :moment from reports where id = :id and learnt < :moment")
                .bind("id", id).bind("moment", superseded.toString()).execute();
    }

    boolean areThere() {
        return handle.createQuery("select id from reports limit 1").mapTo(String.class).findFirst().isPresent();
    }

    /** Says with which reports it shares its text, and of whom it speaks most, where the text itself is not there to tell. */
    void setFamilyAndStory(String id, String family, Set<String> story) {
        handle.createUpdate("update reports set family = :family, story = :story where id = :id").bind("family", family).bind("story", String.join(" ", new TreeSet<>(story)))
                .bind("id", id).execute();
    }

    Optional<Report> find(String id) {
        return handle.createQuery("select * from reports where id = :id").bind("id", id).map((row, context) -> report(row)).findOne();
    }

    Optional<Instant> learnt(String id) {
        return handle.createQuery("select learnt from reports where id = :id").bind("id", id).mapTo(String.class).findOne().map(Instant::parse);
    }

    /**
     * How many families of reports first appeared on each day.
     *
     * @param knownOn only those that the record had learnt of, in whatever form, by the end of that day (UTC)
     */
    SortedMap<LocalDate, Long> publishedByDay(Optional<LocalDate> knownOn) {
        SortedMap<LocalDate, Long> counts = new TreeMap<>();
        handle.createQuery("select day, count(*) from (select min(reached.published) as day from (select " + PUBLISHED_THEN + " as published, " + FAMILY_THEN + """
                     as family from reports r) as reached
                    where reached.published is not null group by reached.family) as families
                group by day
                """)
                .bind("end", knownOn.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(FAR_AHEAD).toString())
                .map((row, context) -> Map.entry(LocalDate.parse(row.getString(1)), row.getLong(2))).forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    /** The last day of {@link #publishedByDay}, without looking at all others. */
    Optional<LocalDate> lastPublished() {
        return handle.createQuery("""
                select r.published from reports r where r.published is not null
                    and not exists (select 1 from reports o where o.family = r.family and o.published < r.published)
                order by r.published desc limit 1""").mapTo(String.class).findFirst().map(LocalDate::parse);
    }

    /** The family of each of these as it was known before a moment. */
    Map<String, String> familiesBefore(Instant end, Collection<String> reports) {
        Map<String, String> families = new HashMap<>();
        Parts.of(List.copyOf(reports), some -> handle.createQuery("select r.id, " + FAMILY_THEN + " from reports r where r.id in (<ids>)").bindList("ids", some)
                .bind("end", end.toString()).map((row, context) -> families.put(row.getString(1), row.getString(2))).forEach(put -> { }));
        return families;
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(row.getString("id"), row.getString("text"), optional(row, "published").map(LocalDate::parse), optional(row, "title"),
                optional(row, "publisher"), optional(row, "author"), optional(row, "url"), optional(row, "language"),
                JsonColumn.head(row.getString("head")));
    }

    private static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}

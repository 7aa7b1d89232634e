package dragoman.record;

import dragoman.reading.Report;
import dragoman.record.event.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps reports as they were read. */
final class ReportTable {

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

    void put(Report report, String phrasebook, Instant learnt) {
        handle.createUpdate("""
                insert into reports (id, text, text_sha256, fingerprint, published, title, publisher, author, url, language, head, phrasebook, learnt, family)
                values (:id, :text, :hash, :fingerprint, :published, :title, :publisher, :author, :url, :language, :head, :phrasebook, :learnt, :id)
                on conflict (id) do update set text = excluded.text, text_sha256 = excluded.text_sha256, fingerprint = excluded.fingerprint,
                    published = excluded.published, title = excluded.title, publisher = excluded.publisher, author = excluded.author,
                    url = excluded.url, language = excluded.language, head = excluded.head, phrasebook = excluded.phrasebook, learnt = excluded.learnt
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
                .execute();
    }

    Optional<Report> find(String id) {
        return handle.createQuery("select * from reports where id = :id").bind("id", id).map((row, context) -> report(row)).findOne();
    }

    Optional<Instant> learnt(String id) {
        return handle.createQuery("select learnt from reports where id = :id").bind("id", id).mapTo(String.class).findOne().map(Instant::parse);
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

package dragoman.record;

import dragoman.record.copies.Band;
import dragoman.record.copies.Shingles;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Which reports are versions of one text? A family is all that hang together, called by the smallest id in it.
 *
 * <p>A report is compared with those that share a band with it, whenever they come: so families do not depend on the order of reading. Of reports that are
 * equal letter by letter one stands for all, so that a thousand reprints are not compared with each other.
 */
final class Folding {

    /** The number of the band that stands for the whole text. */
    private static final int WHOLE = Band.SAMPLE + 1;
    private static final int DIGITS = 16;

    private final Handle handle;

    Folding(Handle handle) {
        this.handle = handle;
    }

    /** Notes that a report came or that its text changed; whoever was a copy of what it was is looked at again. */
    void loosen(String report) {
        handle.createUpdate("insert into reports_to_fold (report_id) select m.id from reports m join reports r on r.family = m.family where r.id = :id"
                + " on conflict (report_id) do nothing").bind("id", report).execute();
        handle.createUpdate("delete from text_bands where report_id = :id").bind("id", report).execute();
        handle.createUpdate("update reports set family = id where family = (select family from reports where id = :id)").bind("id", report).execute();
    }

    /** How many reports wait. */
    long pending() {
        return handle.createQuery("select count(*) from reports_to_fold").mapTo(Long.class).one();
    }

    List<String> due() {
        return handle.createQuery("select report_id from reports_to_fold order by report_id").mapTo(String.class).list();
    }

    /** Another process may have done it since the list was made, or taken the report out. */
    void fold(String report) {
        if (handle.createUpdate("delete from reports_to_fold where report_id = :id").bind("id", report).execute() == 0) {
            return;
        }
        handle.createQuery("select text, text_sha256, family from reports where id = :id").bind("id", report).mapToMap().findOne().ifPresent(row -> {
            String family = (String) row.get("family");
            TreeSet<String> families = new TreeSet<>(List.of(family));
            String whole = ((String) row.get("text_sha256")).substring(0, DIGITS);
            List<String> twins = twins(report, whole);
            if (twins.isEmpty()) {
                Shingles shingles = Shingles.of((String) row.get("text"));
                put(report, shingles, whole);
                copies(report, shingles, families);
            } else {
                families.add(familyOf(twins.get(0)));
            }
            unite(families, report);
        });
    }

    /** The report that stands for all of the same text, where it is another. */
    private List<String> twins(String report, String whole) {
        return handle.createQuery("select report_id from text_bands where band = :whole and hash = :hash and report_id <> :id").bind("whole", WHOLE).bind("hash", whole)
                .bind("id", report).mapTo(String.class).list();
    }

    private void put(String report, Shingles shingles, String whole) {
        PreparedBatch batch = handle.prepareBatch("insert into text_bands (report_id, band, hash) values (:report, :band, :hash) on conflict (report_id, band, hash) do nothing");
        batch.bind("report", report).bind("band", WHOLE).bind("hash", whole).add();
        shingles.bands().forEach(band -> batch.bind("report", report).bind("band", band.number()).bind("hash", band.hash()).add());
        batch.execute();
    }

    /** Adds the families of all its copies. Who is in a family that was found already need not be compared. */
    private void copies(String report, Shingles shingles, TreeSet<String> families) {
        for (Map<String, Object> candidate : candidates(report)) {
            String family = (String) candidate.get("family");
            if (!families.contains(family) && shingles.isCopyOf(Shingles.of((String) candidate.get("text")))) {
                families.add(family);
            }
        }
    }

    /** Those that share a band, or half the samples of the shorter text. A cross join, since SQLite would else begin with the samples of all texts. */
    private List<Map<String, Object>> candidates(String report) {
        return handle.createQuery("""
                select r.id, r.text, r.family from reports r where r.id in (
                    select b.report_id from text_bands a cross join text_bands b
                    where b.band = a.band and b.hash = a.hash and a.report_id = :id and b.report_id <> :id and a.band < :sample
                    union
                    select shared.report_id from (
                        select b.report_id, count(*) as n from text_bands a cross join text_bands b
                        where b.band = a.band and b.hash = a.hash and a.report_id = :id and b.report_id <> :id and a.band = :sample group by b.report_id) as shared
                    where 2 * shared.n >= (select count(*) from text_bands c where c.report_id = :id and c.band = :sample)
                        or 2 * shared.n >= (select count(*) from text_bands c where c.report_id = shared.report_id and c.band = :sample))
                order by r.id
                """).bind("id", report).bind("sample", Band.SAMPLE).mapToMap().list();
    }

    private String familyOf(String report) {
        return handle.createQuery("select family from reports where id = :id").bind("id", report).mapTo(String.class).one();
    }

    /** The events of all whose family is another now are counted anew; so are those of the report itself, which may have left one. */
    private void unite(TreeSet<String> families, String report) {
        String smallest = families.first();
        handle.createUpdate("""
                insert into pairs_to_merge (pair)
                select distinct m.pair from mentions m join reports r on r.id = m.report_id where (r.family in (<families>) and r.family <> :smallest) or r.id = :id
                on conflict (pair) do nothing""")
                .bindList("families", List.copyOf(families)).bind("smallest", smallest).bind("id", report).execute();
        handle.createUpdate("update reports set family = :smallest where family in (<families>) and family <> :smallest")
                .bindList("families", List.copyOf(families)).bind("smallest", smallest).execute();
    }
}

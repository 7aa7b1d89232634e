package dragoman.record;

import dragoman.record.copies.Band;
import dragoman.record.copies.Shingles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Which reports are versions of one text? A family is all that hang together, called by the smallest id in it.
 *
 * <p>A report is compared with those that share a band with it, whenever they come: so families do not depend on the order of reading. Of reports that are
 * equal letter by letter one stands for all, so that a thousand reprints are not compared with each other.
 */
final class Folding {

    private static final int LENGTHS = 32;

    /** A report that waits. */
    private record Waiting(String id, String text, String sha256) {
    }

    private final Handle handle;
    private final DueTable due;

    Folding(Handle handle) {
        this.handle = handle;
        this.due = new DueTable(handle);
    }

    /** Notes that a report came. */
    void add(String report) {
        handle.createUpdate("insert into reports_to_fold (report_id) values (:id) on conflict (report_id) do nothing").bind("id", report).execute();
    }

    /** Notes the texts of reports whose families are known already, so that others can be compared with them. */
    void learn(List<String> reports) {
        Parts.of(reports, some -> {
            Map<String, Waiting> firsts = new TreeMap<>();
            handle.createQuery("select id, text, text_sha256 from reports r where id in (<ids>) and not exists"
                            + " (select 1 from reports o where o.text_sha256 = r.text_sha256 and o.id < r.id) order by id").bindList("ids", some)
                    .map((row, context) -> new Waiting(row.getString(1), row.getString(2), row.getString(3))).forEach(one -> firsts.put(one.id(), one));
            Map<String, Shingles> shingles = new LinkedHashMap<>();
            firsts.forEach((id, one) -> shingles.put(id, Shingles.of(one.text())));
            put(shingles);
        });
    }

    /** Notes that a report's text changes or goes; whoever was a copy of what it was is looked at again, and its events are counted anew. */
    void loosen(String report, Instant moment) {
        List<String> family = handle.createQuery("select m.id from reports m join reports r on r.family = m.family where r.id = :id").bind("id", report).mapTo(String.class).list();
        Parts.of(family, some -> {
            handle.createUpdate("insert into reports_to_fold (report_id) select id from reports where id in (<ids>) on conflict (report_id) do nothing").bindList("ids", some).execute();
            due.marking("m.report_id in (select id from reports where id in (<ids>) and family <> id)").bindList("ids", some).execute();
            remember("id", some, moment.toString());
            handle.createUpdate("update reports set family = id, family_since = :moment where id in (<ids>)").bindList("ids", some).bind("moment", moment.toString()).execute();
        });
        handle.createUpdate("delete from text_bands where report_id = :id").bind("id", report).execute();
    }

    /** Notes what the families of these were up to now; what was said for less than a second was never known. */
    private void remember(String column, List<String> values, String moment) {
        handle.createUpdate("insert into past_families (report_id, family, since, superseded) select id, family, family_since, :moment from reports where " + column
                + " in (<values>) and family <> id and family_since < :moment on conflict (report_id, since, superseded) do nothing")
                .bindList("values", values).bind("moment", moment).execute();
    }

    /** A family that was called by a report that is forgotten goes on under another name. */
    void forgetName(String report) {
        handle.createUpdate("update past_families set family = (select min(p.report_id) || '*' from past_families p where p.family = :id) where family = :id")
                .bind("id", report).execute();
    }

    /** How many reports wait. */
    long pending() {
        return handle.createQuery("select count(*) from reports_to_fold").mapTo(Long.class).one();
    }

    /** The reports that wait, each with the room that its text takes. */
    Map<String, Long> due() {
        Map<String, Long> due = new LinkedHashMap<>();
        handle.createQuery("select f.report_id, octet_length(r.text) from reports_to_fold f join reports r on r.id = f.report_id order by f.report_id")
                .map((row, context) -> due.put(row.getString(1), row.getLong(2))).forEach(put -> { });
        return due;
    }

    /** Finds the families of some; another process may have done it since the list was made, or taken a report out. */
    void fold(List<String> reports) {
        List<Waiting> waiting = new ArrayList<>();
        Parts.of(reports, some -> handle.createQuery("""
                select r.id, r.text, r.text_sha256 from reports r where r.id in (<ids>) and exists (select 1 from reports_to_fold f where f.report_id = r.id) order by r.id""")
                .bindList("ids", some).map((row, context) -> new Waiting(row.getString(1), row.getString(2), row.getString(3))).forEach(waiting::add));
        Map<String, String> twins = new LinkedHashMap<>();
        Map<String, Shingles> others = new LinkedHashMap<>();
        divide(waiting, twins, others);
        Parts.of(reports, some -> handle.createUpdate("delete from reports_to_fold where report_id in (<ids>)").bindList("ids", some).execute());
        put(others);
        twins.forEach((report, twin) -> unite(new TreeSet<>(List.of(family(report), family(twin)))));
        others.forEach((report, shingles) -> unite(families(report, shingles, others)));
    }

    /** Tells those whose very text another has already, who stands for them, from those that are to be compared. */
    private void divide(List<Waiting> waiting, Map<String, String> twins, Map<String, Shingles> others) {
        Map<String, String> firsts = new HashMap<>();
        for (Waiting one : waiting) {
            Optional<String> twin = Optional.ofNullable(firsts.get(one.sha256())).or(() -> twin(one));
            twin.ifPresentOrElse(first -> twins.put(one.id(), first), () -> {
                firsts.put(one.sha256(), one.id());
                others.put(one.id(), Shingles.of(one.text()));
            });
        }
    }

    private Optional<String> twin(Waiting one) {
        return handle.createQuery("""
                select r.id from reports r where r.text_sha256 = :hash and r.id <> :id and not exists (select 1 from reports_to_fold f where f.report_id = r.id)
                order by r.id limit 1""").bind("hash", one.sha256()).bind("id", one.id()).mapTo(String.class).findFirst();
    }

    /** In the order in which they are kept, which is far quicker than in the order in which they come. */
    private void put(Map<String, Shingles> reports) {
        List<Map.Entry<Long, String>> all = new ArrayList<>();
        reports.forEach((report, shingles) -> shingles.bands().forEach(band -> all.add(Map.entry(band.hash(), report))));
        if (!all.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("insert into text_bands (hash, report_id) values (:hash, :report) on conflict (hash, report_id) do nothing");
            all.stream().sorted(Map.Entry.<Long, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                    .forEach(entry -> batch.bind("hash", entry.getKey()).bind("report", entry.getValue()).add());
            batch.execute();
        }
    }

    /** The families of a report and of all its copies. Who is in a family that was found already need not be compared. */
    private TreeSet<String> families(String report, Shingles shingles, Map<String, Shingles> ready) {
        TreeSet<String> families = new TreeSet<>(List.of(family(report)));
        for (String candidate : candidates(report, shingles.bands())) {
            String family = family(candidate);
            if (!families.contains(family) && shingles.isCopyOf(Optional.ofNullable(ready.get(candidate)).orElseGet(() -> Shingles.of(text(candidate))))) {
                families.add(family);
            }
        }
        return families;
    }

    /** Those that share a band, or half the samples of the shorter text. */
    private Set<String> candidates(String report, List<Band> bands) {
        Set<String> found = new TreeSet<>();
        Map<String, Integer> samples = new TreeMap<>();
        Set<Long> hashes = bands.stream().map(Band::hash).collect(Collectors.toCollection(TreeSet::new));
        if (hashes.isEmpty()) {
            return found;
        }
        handle.createQuery("select hash, report_id from text_bands where hash in (<hashes>) and report_id <> :id").bindList("hashes", padded(hashes)).bind("id", report)
                .map((row, context) -> Map.entry(new Band(row.getLong(1)), row.getString(2))).forEach(shared -> {
                    if (shared.getKey().isSample()) {
                        samples.merge(shared.getValue(), 1, Integer::sum);
                    } else {
                        found.add(shared.getValue());
                    }
                });
        long own = hashes.stream().filter(hash -> new Band(hash).isSample()).count();
        samples.forEach((other, shared) -> {
            if (!found.contains(other) && (2 * shared >= own || 2 * shared >= samples(other))) {
                found.add(other);
            }
        });
        return found;
    }

    /** One statement for lists of many lengths. */
    private static List<Long> padded(Set<Long> hashes) {
        List<Long> padded = new ArrayList<>(hashes);
        while (padded.size() % LENGTHS > 0) {
            padded.add(padded.get(0));
        }
        return padded;
    }

    private long samples(String report) {
        return handle.createQuery("select hash from text_bands where report_id = :id").bind("id", report).mapTo(Long.class).list().stream()
                .filter(hash -> new Band(hash).isSample()).count();
    }

    private String family(String report) {
        return handle.createQuery("select family from reports where id = :id").bind("id", report).mapTo(String.class).one();
    }

    private String text(String report) {
        return handle.createQuery("select text from reports where id = :id").bind("id", report).mapTo(String.class).one();
    }

    /** The events of all whose family is another now are counted anew. They are copies since the last of them was learnt. */
    private void unite(TreeSet<String> families) {
        String smallest = families.pollFirst();
        if (families.isEmpty()) {
            return;
        }
        due.marking("m.report_id in (select id from reports where family in (<families>))").bindList("families", List.copyOf(families)).execute();
        List<String> renamed = List.copyOf(families);
        families.add(smallest);
        String moment = handle.createQuery("select max(family_since) from reports where family in (<families>)").bindList("families", List.copyOf(families)).mapTo(String.class).one();
        remember("family", renamed, moment);
        handle.createUpdate("update reports set family = :smallest, family_since = :moment where family in (<families>)").bindList("families", renamed)
                .bind("smallest", smallest).bind("moment", moment).execute();
    }
}

package dragoman.record;

import dragoman.record.copies.Band;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** By which bands is a report's text found, and with which others does it share some? */
final class BandTable {

    private static final int LENGTHS = 32;

    private final Handle handle;

    BandTable(Handle handle) {
        this.handle = handle;
    }

    /** In the order in which they are kept, which is far quicker than in the order in which they come. */
    void put(Map<String, List<Band>> reports) {
        List<Map.Entry<Long, String>> all = new ArrayList<>();
        reports.forEach((report, bands) -> bands.forEach(band -> all.add(Map.entry(band.hash(), report))));
        if (!all.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("insert into text_bands (hash, report_id) values (:hash, :report) on conflict (hash, report_id) do nothing");
            all.stream().sorted(Map.Entry.<Long, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                    .forEach(entry -> batch.bind("hash", entry.getKey()).bind("report", entry.getValue()).add());
            batch.execute();
        }
    }

    void remove(String report) {
        handle.createUpdate("delete from text_bands where report_id = :id").bind("id", report).execute();
    }

    /** Those that share a band, or half the samples of the shorter text. */
    Set<String> candidates(String report, List<Band> bands) {
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
        long own = samples(hashes);
        samples.forEach((other, shared) -> {
            if (!found.contains(other) && (2 * shared >= own || 2 * shared >= samples(ofReport(other)))) {
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

    private List<Long> ofReport(String report) {
        return handle.createQuery("select hash from text_bands where report_id = :id").bind("id", report).mapTo(Long.class).list();
    }

    private static long samples(Collection<Long> hashes) {
        return hashes.stream().filter(hash -> new Band(hash).isSample()).count();
    }
}

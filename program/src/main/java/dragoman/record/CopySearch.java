package dragoman.record;

import dragoman.record.copies.Band;
import dragoman.record.copies.Shingles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Of which reports are those that wait copies? Only reads, so that nobody who writes is kept waiting while texts are compared.
 *
 * <p>Of reports that are equal letter by letter one stands for all, so that a thousand reprints are not compared with each other.
 */
final class CopySearch {

    /** A report that waits. */
    record Waiting(String id, String text, String sha256) {
    }

    /** @param standing by the hash of a text, who stands for all that have it */
    record Look(List<Waiting> waiting, Map<String, String> standing) {
    }

    /** A text, and by what it is found among many. */
    record Signed(Shingles shingles, List<Band> bands) {

        static Signed of(String text) {
            Shingles shingles = Shingles.of(text);
            return new Signed(shingles, shingles.bands());
        }
    }

    /**
     * Reports that wait, looked at together.
     *
     * @param texts the hash of each one's text, and of theirs that stand for some
     * @param twins those whose very text another has, with the one that stands for them
     * @param others those that are to be compared
     */
    record Batch(Map<String, String> texts, Map<String, String> twins, Map<String, Signed> others) {

        Map<String, List<Band>> bands() {
            Map<String, List<Band>> bands = new LinkedHashMap<>();
            others.forEach((report, signed) -> bands.put(report, signed.bands()));
            return bands;
        }

        List<String> reports() {
            return Stream.concat(twins.keySet().stream(), others.keySet().stream()).toList();
        }
    }

    /** What is known of a report while texts are compared. */
    record State(String sha256, String family) {
    }

    /**
     * What was found.
     *
     * @param rests on whom it rests: whoever of these has another text or family meanwhile may be a copy of others
     * @param copies for each that was compared, of which reports it is a copy; of those that hang together anyway one
     */
    record Found(Batch batch, Map<String, State> rests, Map<String, List<String>> copies) {

        /** Whether nobody changed meanwhile what it rests on. */
        boolean holds(Map<String, State> now) {
            return now.equals(rests) && batch.texts().entrySet().stream().allMatch(text -> rests.containsKey(text.getKey()) && rests.get(text.getKey()).sha256().equals(text.getValue()));
        }
    }

    private final Handle handle;
    private final BandTable bands;

    CopySearch(Handle handle) {
        this.handle = handle;
        this.bands = new BandTable(handle);
    }

    /** Looks at those of these that wait still: another process may have done them since the list was made, or taken a report out. */
    Look look(List<String> reports) {
        List<Waiting> waiting = new ArrayList<>();
        Parts.of(reports, some -> handle.createQuery("""
                select r.id, r.text, r.text_sha256 from reports r where r.id in (<ids>) and exists (select 1 from reports_to_fold f where f.report_id = r.id) order by r.id""")
                .bindList("ids", some).map((row, context) -> new Waiting(row.getString(1), row.getString(2), row.getString(3))).forEach(waiting::add));
        return new Look(waiting, standing(waiting.stream().map(Waiting::sha256).collect(Collectors.toCollection(TreeSet::new))));
    }

    /** By the hash of a text, the first report of those that do not wait and have it. */
    Map<String, String> standing(Collection<String> hashes) {
        Map<String, String> standing = new HashMap<>();
        Parts.of(List.copyOf(hashes), some -> handle.createQuery("""
                select r.text_sha256, min(r.id) from reports r where r.text_sha256 in (<hashes>) and not exists (select 1 from reports_to_fold f where f.report_id = r.id)
                group by r.text_sha256""").bindList("hashes", some).map((row, context) -> standing.put(row.getString(1), row.getString(2))).forEach(put -> { }));
        return standing;
    }

    /** Tells those whose very text another has from those that are to be compared, and reads these word by word, on all cores; asks nothing of the database. */
    static Batch batch(Look look) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> twins = new LinkedHashMap<>();
        Map<String, String> firsts = new HashMap<>(look.standing());
        List<Waiting> compared = new ArrayList<>();
        for (Waiting one : look.waiting()) {
            texts.put(one.id(), one.sha256());
            Optional<String> first = Optional.ofNullable(firsts.putIfAbsent(one.sha256(), one.id()));
            first.ifPresentOrElse(standsFor -> twins.put(one.id(), standsFor), () -> compared.add(one));
            first.ifPresent(standsFor -> texts.put(standsFor, one.sha256()));
        }
        Map<String, Signed> others = new LinkedHashMap<>();
        compared.parallelStream().map(one -> Map.entry(one.id(), Signed.of(one.text()))).toList().forEach(signed -> others.put(signed.getKey(), signed.getValue()));
        return new Batch(texts, twins, others);
    }

    /** Compares them with all that share a band with them; the bands of the batch must be kept already, so that of two who look at the same time one sees the other. */
    Found compare(Batch batch) {
        Comparing comparing = new Comparing(batch);
        Map<String, List<String>> copies = new LinkedHashMap<>();
        batch.others().keySet().forEach(report -> {
            List<String> found = comparing.copies(report);
            if (!found.isEmpty()) {
                copies.put(report, found);
            }
        });
        return new Found(batch, comparing.rests, copies);
    }

    /** Who has which text and family now; those that are gone are left out. */
    Map<String, State> states(Collection<String> reports) {
        Map<String, State> states = new TreeMap<>();
        Parts.of(List.copyOf(reports), some -> handle.createQuery("select id, text_sha256, family from reports where id in (<ids>)").bindList("ids", some)
                .map((row, context) -> states.put(row.getString(1), new State(row.getString(2), row.getString(3)))).forEach(put -> { }));
        return states;
    }

    private String text(String report) {
        return handle.createQuery("select text from reports where id = :id").bind("id", report).mapTo(String.class).one();
    }

    /** Who is in a family that was found already need not be compared. */
    private final class Comparing {

        private final Batch batch;
        private final Map<String, State> rests;
        /** A family, and another that hangs together with it. */
        private final Map<String, String> united = new HashMap<>();

        Comparing(Batch batch) {
            this.batch = batch;
            this.rests = states(batch.texts().keySet());
        }

        List<String> copies(String report) {
            Signed signed = batch.others().get(report);
            List<String> copies = new ArrayList<>();
            if (rests.containsKey(report)) {
                states(bands.candidates(report, signed.bands())).forEach((candidate, state) -> {
                    String own = family(rests.get(report).family());
                    String other = family(state.family());
                    if (!own.equals(other) && signed.shingles().isCopyOf(shingles(candidate))) {
                        united.put(other, own);
                        rests.put(candidate, state);
                        copies.add(candidate);
                    }
                });
            }
            return copies;
        }

        private String family(String name) {
            String family = name;
            while (united.containsKey(family)) {
                family = united.get(family);
            }
            return family;
        }

        private Shingles shingles(String candidate) {
            return Optional.ofNullable(batch.others().get(candidate)).map(Signed::shingles).orElseGet(() -> Shingles.of(text(candidate)));
        }
    }
}

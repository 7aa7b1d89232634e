package dragoman.record;

import dragoman.record.CopySearch.Batch;
import dragoman.record.CopySearch.Found;
import dragoman.record.CopySearch.Signed;
import dragoman.record.CopySearch.State;
import dragoman.record.copies.Band;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Which reports are versions of one text? A family is all that hang together, called by the smallest id in it.
 *
 * <p>A report is compared with those that share a band with it, whenever they come: so families do not depend on the order of reading. What is compared and
 * what is found is {@link CopySearch}'s; here it is kept.
 */
final class Folding {

    private final Handle handle;
    private final DueTable due;
    private final BandTable bands;
    private final CopySearch search;

    Folding(Handle handle) {
        this.handle = handle;
        this.due = new DueTable(handle);
        this.bands = new BandTable(handle);
        this.search = new CopySearch(handle);
    }

    /** Notes that a report came. */
    void add(String report) {
        handle.createUpdate("insert into reports_to_fold (report_id) values (:id) on conflict (report_id) do nothing").bind("id", report).execute();
    }

    /** Lets the texts of reports be found whose families are known already. */
    void learn(List<String> reports) {
        Parts.of(reports, some -> {
            Map<String, List<Band>> firsts = new TreeMap<>();
            handle.createQuery("select id, text from reports r where id in (<ids>) and not exists"
                            + " (select 1 from reports o where o.text_sha256 = r.text_sha256 and o.id < r.id) order by id").bindList("ids", some)
                    .map((row, context) -> firsts.put(row.getString(1), Signed.of(row.getString(2)).bands())).forEach(put -> { });
            bands.put(firsts);
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
        bands.remove(report);
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

    /** Lets the texts of these be found by others; left out is whose text changed since it was looked at. */
    void show(Batch batch) {
        Map<String, List<Band>> shown = new LinkedHashMap<>(batch.bands());
        Map<String, State> now = search.states(shown.keySet());
        shown.keySet().removeIf(report -> !now.containsKey(report) || !now.get(report).sha256().equals(batch.texts().get(report)));
        bands.put(shown);
    }

    /** Makes families of what was found; whether it could be done, since nobody changed meanwhile what it rests on. Else they wait on. */
    boolean keep(Found found) {
        Batch batch = found.batch();
        if (!found.holds(search.states(found.rests().keySet()))) {
            return false;
        }
        Map<String, String> standing = search.standing(batch.others().keySet().stream().map(batch.texts()::get).toList());
        Parts.of(batch.reports(), some -> handle.createUpdate("delete from reports_to_fold where report_id in (<ids>)").bindList("ids", some).execute());
        batch.twins().forEach((report, twin) -> uniteFamilies(List.of(report, twin)));
        batch.others().keySet().forEach(report -> {
            List<String> together = new ArrayList<>(found.copies().getOrDefault(report, List.of()));
            // Another process, looking at the same time, may have made a family of the very same text.
            Optional.ofNullable(standing.get(batch.texts().get(report))).ifPresent(together::add);
            if (!together.isEmpty()) {
                together.add(report);
                uniteFamilies(together);
            }
        });
        return true;
    }

    private void uniteFamilies(List<String> reports) {
        TreeSet<String> families = new TreeSet<>();
        Parts.of(reports, some -> handle.createQuery("select distinct family from reports where id in (<ids>)").bindList("ids", some).mapTo(String.class).forEach(families::add));
        unite(families);
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

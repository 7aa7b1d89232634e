package dragoman.record;

import com.fasterxml.jackson.databind.node.TextNode;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.measure.Measure;
import dragoman.record.measure.Register;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What goes when reports are taken out of the record, and how? Nothing of them stays, what they told before included. */
final class Forgetting {

    private final Handle handle;
    private final Clock clock;
    private final Asking asking;
    private final Folding folding;
    private final PairTable pairs;
    private final DueTable due;

    Forgetting(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
        this.asking = new Asking(handle);
        this.folding = new Folding(handle);
        this.pairs = new PairTable(handle);
        this.due = new DueTable(handle);
    }

    /** What would go; within a transaction of its caller. */
    Forgotten look(List<String> ids) {
        Set<String> asked = new TreeSet<>(ids);
        List<String> known = asked.stream().filter(id -> count("reports where id = :id", id) > 0).toList();
        List<String> unknown = asked.stream().filter(id -> !known.contains(id)).toList();
        List<TimelineEntry> gone = new ArrayList<>();
        List<TimelineEntry> weaker = new ArrayList<>();
        for (TimelineEntry entry : told(known)) {
            boolean alone = entry.tellings().stream().allMatch(telling -> asked.contains(telling.report()));
            (alone ? gone : weaker).add(entry);
        }
        long mentions = known.stream().mapToLong(id -> count("mentions where report_id = :id", id) + count("past_mentions where report_id = :id", id)).sum();
        long claims = known.stream().mapToLong(id -> count("claims where report_id = :id", id) + count("past_claims where report_id = :id", id)).sum();
        return new Forgotten(known, unknown, mentions, gone, weaker, claims, measures(gone, asked), decisions(known, "decisions").size());
    }

    private long count(String what, String id) {
        return handle.createQuery("select count(*) from " + what).bind("id", id).mapTo(Long.class).one();
    }

    /** The events that these reports tell, by date. */
    private List<TimelineEntry> told(List<String> reports) {
        Map<String, TimelineEntry> found = new TreeMap<>();
        for (String report : reports) {
            handle.createQuery("select distinct em.event_id from mentions m join event_mentions em on em.mention_id = m.id where m.report_id = :id").bind("id", report)
                    .mapTo(String.class).list().forEach(event -> asking.event(event).ifPresent(entry -> found.put(event, entry)));
        }
        return found.values().stream().sorted(AsKnown.BY_DAY).toList();
    }

    /** The measures that rest on these reports alone: those of the targets concerned that are not in the register without them. */
    private List<Measure> measures(List<TimelineEntry> gone, Set<String> reports) {
        Set<String> targets = Register.of(gone).stream().map(measure -> measure.target().value()).collect(Collectors.toCollection(TreeSet::new));
        List<Measure> alone = new ArrayList<>();
        for (String target : targets) {
            List<TimelineEntry> before = asking.entries(EventFilter.ALL.of(target));
            List<TimelineEntry> after = before.stream().flatMap(entry -> without(entry, reports).stream()).toList();
            Set<String> left = Register.of(after).stream().map(Forgetting::key).collect(Collectors.toSet());
            Register.of(before).stream().filter(measure -> measure.target().value().equals(target) && !left.contains(key(measure))).forEach(alone::add);
        }
        return alone;
    }

    /** An event with the tellings that stay; empty where none does. */
    private static Optional<TimelineEntry> without(TimelineEntry entry, Set<String> reports) {
        List<Telling> staying = entry.tellings().stream().filter(telling -> !reports.contains(telling.report())).toList();
        return staying.isEmpty() ? Optional.empty() : Optional.of(new TimelineEntry(entry.event(), staying));
    }

    private static String key(Measure measure) {
        return measure.kind().value() + " " + measure.target().value() + " " + measure.imposerCodes() + " " + measure.firstDay();
    }

    /** The decisions that quote one of these reports. */
    private List<String> decisions(List<String> reports, String table) {
        List<String> quoted = reports.stream().map(id -> "\"report\":" + TextNode.valueOf(id)).toList();
        return handle.createQuery("select id, one, other from " + table + " order by id")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2) + row.getString(3))).list().stream()
                .filter(decision -> quoted.stream().anyMatch(decision.getValue()::contains)).map(Map.Entry::getKey).toList();
    }

    /** Takes them out, works out anew what they had told, and wipes the place where they stood. */
    Forgotten forget(List<String> reports, Transactions transactions, Settling settling) {
        settling.settle();
        transactions.beforeForgetting();
        Forgotten forgotten = transactions.writing(() -> {
            Forgotten found = look(reports);
            takeOut(found.reports());
            return found;
        });
        settling.settle();
        transactions.writing(() -> {
            pairs.removeUnused();
            return forgotten;
        });
        transactions.wipe();
        return forgotten;
    }

    private void takeOut(List<String> reports) {
        for (String table : List.of("decisions", "past_decisions")) {
            decisions(reports, table).forEach(id -> handle.createUpdate("delete from " + table + " where id = :id").bind("id", id).execute());
        }
        for (String report : reports) {
            folding.loosen(report, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            due.marking("m.report_id = :id").bind("id", report).execute();
            due.markEventsOf(handle.createQuery("select id from mentions where report_id = :id").bind("id", report).mapTo(String.class).list());
            for (String table : List.of("past_mentions", "reports_to_fold", "past_families")) {
                handle.createUpdate("delete from " + table + " where report_id = :id").bind("id", report).execute();
            }
            handle.createUpdate("delete from reports where id = :id").bind("id", report).execute();
            folding.forgetName(report);
        }
    }
}

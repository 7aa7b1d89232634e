package dragoman.record;

import dragoman.coding.event.Mention;
import dragoman.reading.Report;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * How does a record come out of its own events again? Events stay as they are told, with their ids, and are not merged anew: those of a query are not all that
 * once were compared. Of the reports only what is told of them is known. Works within a transaction of its caller.
 */
final class Rebuilding {

    private static final int AT_ONCE = 500;
    private static final Pattern PLACE = Pattern.compile(".*#(\\d{1,5})\\.(\\d{1,4})");
    private static final int MOST_IN_A_SENTENCE = 10_000;

    private final Handle handle;
    private final ReportTable reports;
    private final MentionTable mentions;
    private final EventTable events;
    private final PairTable pairs;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final Map<String, String> pairOf = new HashMap<>();
    private final List<TimelineEntry> waiting = new ArrayList<>();
    private long added;

    Rebuilding(Handle handle) {
        this.handle = handle;
        this.reports = new ReportTable(handle);
        this.mentions = new MentionTable(handle);
        this.events = new EventTable(handle);
        this.pairs = new PairTable(handle);
    }

    /** Adds an event; whether it was not there yet, nor any of its mentions. */
    boolean add(TimelineEntry entry) {
        List<String> ids = entry.tellings().stream().map(telling -> telling.mention().id()).toList();
        if (ids.stream().anyMatch(seen::contains) || !seen.add(entry.event().id())) {
            return false;
        }
        seen.addAll(ids);
        waiting.add(entry);
        added++;
        if (waiting.size() >= AT_ONCE) {
            put();
        }
        return true;
    }

    /** A report is in the record as it was read: what its events quote need not stand for it. */
    void hasWhole(String report) {
        whole.add(report);
    }

    /** An event that comes is one of this pair, whatever its first telling says. */
    void standsWith(String event, String pair) {
        pairOf.put(event, pair);
    }

    /** Puts in what is waiting; how many events there are. */
    long end() {
        put();
        // They are worked out already, as they were told.
        handle.execute("delete from pairs_to_merge");
        return added;
    }

    void put() {
        Map<String, List<Telling>> byReport = waiting.stream().flatMap(entry -> entry.tellings().stream()).collect(Collectors.groupingBy(Telling::report, TreeMap::new, Collectors.toList()));
        byReport.forEach(this::put);
        pairs.put(byReport.values().stream().flatMap(List::stream).map(telling -> Pair.of(telling.mention()).key()).distinct().toList());
        events.put(waiting, this::pair);
        waiting.clear();
    }

    private String pair(TimelineEntry entry) {
        return Optional.ofNullable(pairOf.get(entry.event().id())).orElseGet(() -> Pair.of(entry.tellings().get(0).mention()).key());
    }

    private void put(String id, List<Telling> told) {
        if (!whole.contains(id)) {
            putQuoted(id, told);
        }
        mentions.add(id, told.stream().map(telling -> new Held(telling, position(telling.mention().id()), telling.learnt())).toList());
    }

    /** A report of which only what is told of it is known. */
    private void putQuoted(String id, List<Telling> told) {
        Telling first = told.get(0);
        Optional<Report> before = reports.find(id);
        Instant learnt = told.stream().map(Telling::learnt).max(Instant::compareTo).orElseThrow();
        List<Mention> bare = told.stream().map(Telling::mention).toList();
        Report report = new Report(id, Excerpt.of(before.map(Report::text).orElse(""), bare), first.published(), first.title(), first.publisher(), Optional.empty(), first.url(),
                Optional.of("en"), List.of());
        reports.put(report, first.phrasebook(), reports.learnt(id).filter(learnt::isBefore).orElse(learnt));
        reports.setFamilyAndStory(id, first.family(), first.story());
    }

    /** A number that puts the mentions of a report in the order of its text. */
    private static int position(String mention) {
        Matcher place = PLACE.matcher(mention);
        return place.matches() ? Integer.parseInt(place.group(1)) * MOST_IN_A_SENTENCE + Integer.parseInt(place.group(2)) : 0;
    }
}

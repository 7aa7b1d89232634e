package dragoman.record;

import dragoman.coding.event.Edtf;
import dragoman.coding.event.Status;
import dragoman.record.Digest.BusyPair;
import dragoman.record.claim.ClaimTold;
import dragoman.record.decision.Decision;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.merging.NearMiss;
import dragoman.record.relation.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** What does the record say? Works within a transaction of its caller. */
final class Asking {

    private static final int BUSIEST = 10;
    private static final int LOOKED_AT = 500;

    private final Handle handle;
    private final EventTable events;
    private final Tellings tellings;
    private final ReportTable reports;
    private final AsKnown asKnown;
    private final DecisionTable decisions;

    Asking(Handle handle) {
        this.handle = handle;
        this.events = new EventTable(handle);
        this.tellings = new Tellings(handle);
        this.reports = new ReportTable(handle);
        this.asKnown = new AsKnown(handle);
        this.decisions = new DecisionTable(handle);
    }

    List<TimelineEntry> entries(EventFilter filter) {
        return filter.days().knownOn().map(day -> asKnown.entries(filter, day))
                .orElseGet(() -> entries(events.those(filter)).stream().filter(filter::test).toList());
    }

    Optional<LocalDate> lastPublished(Optional<LocalDate> knownOn) {
        return reports.publishedByDay(knownOn).keySet().stream().max(LocalDate::compareTo);
    }

    List<ClaimTold> claims(Optional<LocalDate> knownOn) {
        return new ClaimTable(handle).all(knownOn);
    }

    Optional<Telling> mention(String id) {
        return tellings.find(id);
    }

    Optional<TimelineEntry> event(String id) {
        return events.find(id).flatMap(this::entry);
    }

    Optional<TimelineEntry> eventOf(String mention) {
        return events.ofMention(mention).flatMap(this::entry);
    }

    /** How much the record holds in all, or held at the end of a day. */
    Volume volume(Optional<LocalDate> knownOn) {
        return new Volume(knownOn.map(this::datesKnownOn).orElseGet(events::happenedByDate), reports.publishedByDay(knownOn));
    }

    private SortedMap<String, SortedMap<String, Long>> datesKnownOn(LocalDate day) {
        SortedMap<String, SortedMap<String, Long>> dates = new TreeMap<>();
        entries(EventFilter.ALL.statuses(List.of(Status.DONE, Status.ONGOING)).knownOn(day)).forEach(entry -> {
            String pair = Pair.of(entry.tellings().get(0).mention()).key();
            entry.event().date().ifPresent(date -> dates.computeIfAbsent(pair, key -> new TreeMap<>()).merge(date.text(), 1L, Long::sum));
        });
        return dates;
    }

    /** Events that look like one and are not it, the most like first: of those between the same two sides, or with a side more. */
    List<NearMiss> nearMisses(TimelineEntry entry, int most) {
        List<String> actors = entry.event().actors();
        List<String> recipients = entry.event().recipients();
        EventFilter sameType = EventFilter.ALL.types(List.of(entry.event().type()));
        List<TimelineEntry> others = entries(!actors.isEmpty() && !recipients.isEmpty() ? sameType.between(actors.get(0), recipients.get(0))
                : sameType.of(actors.isEmpty() ? recipients.get(0) : actors.get(0)));
        return NearMiss.of(entry, nearestInTime(entry, others), most);
    }

    /** Of very many the nearest in time. */
    private static List<TimelineEntry> nearestInTime(TimelineEntry entry, List<TimelineEntry> others) {
        Optional<Edtf> date = entry.event().date();
        return others.stream().sorted(Comparator
                .comparing((TimelineEntry other) -> date.flatMap(own -> other.event().date().map(own::daysApart)).orElse(0L))
                .thenComparing(other -> other.event().id())).limit(LOOKED_AT).toList();
    }

    Digest digest() {
        return new Digest(count("reports"), count("mentions"), count("events"), busiest());
    }

    void export(Appendable out) {
        Chronicle.inParts(ids("mentions"), some -> tellings.of(some).forEach(telling -> append(out, Export.line(telling))));
        Chronicle.inParts(events.all(), some -> entries(some).forEach(entry -> append(out, Export.line(entry.event(), entry.tellings()))));
        claims(Optional.empty()).forEach(told -> append(out, Export.line(told)));
        decisions.all().stream().sorted(Comparator.comparing(Decision::id)).forEach(decision -> append(out, DecisionTable.json(decision) + "\n"));
    }

    private Optional<TimelineEntry> entry(Event event) {
        return entries(List.of(event)).stream().findFirst();
    }

    /** An event whose last mention another process has just taken out waits to be worked out anew, and is none until then. */
    private List<TimelineEntry> entries(List<Event> found) {
        List<TimelineEntry> entries = new ArrayList<>();
        Chronicle.inParts(found, some -> {
            Map<String, List<Telling>> told = tellings.ofEvents(some.stream().map(Event::id).toList());
            some.stream().filter(event -> told.containsKey(event.id()))
                    .forEach(event -> entries.add(new TimelineEntry(event, told.get(event.id()))));
        });
        return entries;
    }

    private static void append(Appendable out, String line) {
        try {
            out.append(line);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private List<BusyPair> busiest() {
        return handle.createQuery("""
                select one, other, count(*) as n from (
                    select distinct a.event_id,
                        case when a.code < b.code then a.code else b.code end as one,
                        case when a.code < b.code then b.code else a.code end as other
                    from event_parties a join event_parties b on b.event_id = a.event_id
                    where a.side = 'actor' and b.side = 'recipient' and a.code <> b.code and a.code <> '---' and b.code <> '---') as pairs
                group by one, other order by n desc, one, other limit :limit
                """).bind("limit", BUSIEST)
                .map((row, context) -> new BusyPair(row.getString("one"), row.getString("other"), row.getLong("n"))).list();
    }

    private long count(String table) {
        return handle.createQuery("select count(*) from " + table).mapTo(Long.class).one();
    }

    private List<String> ids(String table) {
        return handle.createQuery("select id from " + table + " order by id").mapTo(String.class).list();
    }
}

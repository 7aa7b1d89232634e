package dragoman.record;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Status;
import dragoman.record.Digest.BusyPair;
import dragoman.record.claim.ClaimTold;
import dragoman.record.database.FullText;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return filter.days().knownOn().map(day -> asKnown.entries(filter, day)).orElseGet(() -> {
            FilterSql sql = new FilterSql(filter, FullText.of(handle));
            return entries(events.those(sql), tellings.ofEvents(sql)).filter(filter::test).toList();
        });
    }

    /** Fetched a few at a time, until there are enough. */
    Portion first(EventFilter filter, Predicate<TimelineEntry> wanted, int most) {
        if (filter.days().knownOn().isPresent()) {
            return portion(List.of(entries(filter)), wanted, most);
        }
        List<String> ids = events.ids(new FilterSql(filter, FullText.of(handle)));
        int step = most + most / 2 + 1;
        return portion(() -> IntStream.iterate(0, from -> from < ids.size(), from -> from + step)
                .mapToObj(from -> entries(events.inOrder(ids.subList(from, Math.min(ids.size(), from + step)))).stream().filter(filter::test).toList()).iterator(), wanted, most);
    }

    private static Portion portion(Iterable<List<TimelineEntry>> found, Predicate<TimelineEntry> wanted, int most) {
        List<TimelineEntry> first = new ArrayList<>();
        int passedOver = 0;
        for (List<TimelineEntry> some : found) {
            for (TimelineEntry entry : some) {
                if (!wanted.test(entry)) {
                    passedOver++;
                } else if (first.size() == most) {
                    return new Portion(first, passedOver, true);
                } else {
                    first.add(entry);
                }
            }
        }
        return new Portion(first, passedOver, false);
    }

    Optional<LocalDate> lastPublished(Optional<LocalDate> knownOn) {
        return knownOn.isEmpty() ? reports.lastPublished() : reports.publishedByDay(knownOn).keySet().stream().max(LocalDate::compareTo);
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
        Parts.of(ids("mentions"), some -> tellings.of(some).forEach(telling -> append(out, Export.line(telling))));
        Parts.of(ids("events"), some -> entries(events.of(some)).forEach(entry -> append(out, Export.line(entry.event(), entry.tellings()))));
        claims(Optional.empty()).forEach(told -> append(out, Export.line(told)));
        decisions.all().stream().sorted(Comparator.comparing(Decision::id)).forEach(decision -> append(out, DecisionTable.json(decision) + "\n"));
    }

    private Optional<TimelineEntry> entry(Event event) {
        return entries(List.of(event)).stream().findFirst();
    }

    List<TimelineEntry> entries(List<Event> found) {
        return found.isEmpty() ? List.of() : entries(found, tellings.ofEvents(found.stream().map(Event::id).toList())).toList();
    }

    /** An event whose last mention another process has just taken out waits to be worked out anew, and is none until then. */
    private static Stream<TimelineEntry> entries(List<Event> found, Map<String, List<Telling>> told) {
        return found.stream().filter(event -> told.containsKey(event.id())).map(event -> new TimelineEntry(event, told.get(event.id())));
    }

    private static void append(Appendable out, String line) {
        try {
            out.append(line);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private List<BusyPair> busiest() {
        Map<String, Long> counts = new TreeMap<>();
        handle.createQuery("select actors, recipients, count(*) from events group by actors, recipients")
                .map((row, context) -> Map.entry(opposite(row.getString(1), row.getString(2)), row.getLong(3)))
                .forEach(group -> group.getKey().forEach(pair -> counts.merge(pair, group.getValue(), Long::sum)));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(BUSIEST)
                .map(counted -> new BusyPair(counted.getKey().split(" ")[0], counted.getKey().split(" ")[1], counted.getValue())).toList();
    }

    /** Each two who stand opposite each other and are known, in alphabetical order. */
    private static Set<String> opposite(String actors, String recipients) {
        Set<String> pairs = new TreeSet<>();
        for (String one : actors.split(" ")) {
            for (String other : recipients.split(" ")) {
                if (!one.isEmpty() && !other.isEmpty() && !one.equals(other) && !one.equals(Actor.NO_STATE) && !other.equals(Actor.NO_STATE)) {
                    pairs.add(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
                }
            }
        }
        return pairs;
    }

    private long count(String table) {
        return handle.createQuery("select count(*) from " + table).mapTo(Long.class).one();
    }

    List<String> ids(String table) {
        return handle.createQuery("select id from " + table + " order by id").mapTo(String.class).list();
    }
}

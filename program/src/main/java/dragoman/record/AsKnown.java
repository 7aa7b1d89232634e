package dragoman.record;

import dragoman.coding.event.Edtf;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Pair;
import dragoman.record.event.PastTelling;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.merging.EventMaking;
import dragoman.record.merging.Merging;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * What did the record say at the end of a day? What was held then is merged afresh, pair by pair, so that nothing learnt later plays a part.
 *
 * <p>Only the pairs that may hold what is asked for are looked at, some at a time.
 */
final class AsKnown {

    static final Comparator<TimelineEntry> BY_DAY = Comparator.comparing(TimelineEntry::event, Comparator
            .comparing((Event event) -> first(event).orElse(LocalDate.MAX))
            .thenComparing(event -> event.date().flatMap(Edtf::latest).orElse(LocalDate.MAX))
            .thenComparing(Event::id));

    private final PairTable pairs;
    private final Tellings tellings;
    private final PastMentionTable past;

    AsKnown(Handle handle) {
        this.pairs = new PairTable(handle);
        this.tellings = new Tellings(handle);
        this.past = new PastMentionTable(handle);
    }

    /** By date, those of unknown date last. */
    List<TimelineEntry> entries(EventFilter filter, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<TimelineEntry> found = new ArrayList<>();
        Chronicle.inParts(pairs.concerned(filter), some -> known(some, end).forEach((pair, held) -> entries(pair, held).stream().filter(filter::test).forEach(found::add)));
        found.sort(BY_DAY);
        return found;
    }

    /** What was held before a moment, by pair. */
    private Map<String, List<Held>> known(List<String> some, Instant before) {
        Map<String, List<Held>> known = new TreeMap<>();
        tellings.ofPairs(some, before).forEach(held -> known.computeIfAbsent(pair(held), pair -> new ArrayList<>()).add(held));
        for (PastTelling one : past.known(some, before)) {
            Held held = new Held(one.telling(), one.position(), one.since());
            known.computeIfAbsent(pair(held), pair -> new ArrayList<>()).add(held);
        }
        return known;
    }

    private static String pair(Held held) {
        return Pair.of(held.telling().mention()).key();
    }

    private static List<TimelineEntry> entries(String pair, List<Held> held) {
        Map<String, Integer> places = new HashMap<>();
        List<Telling> inOrder = held.stream().sorted(Held.BY_PUBLICATION).map(Held::telling).toList();
        inOrder.forEach(telling -> places.put(telling.mention().id(), places.size()));
        return Merging.groups(inOrder).stream().map(group -> new TimelineEntry(EventMaking.event(pair, group),
                group.stream().sorted(Comparator.comparing(telling -> places.get(telling.mention().id()))).toList())).toList();
    }

    private static Optional<LocalDate> first(Event event) {
        return event.date().flatMap(date -> date.earliest().or(date::latest));
    }
}

package dragoman.record;

import dragoman.coding.event.Edtf;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Pair;
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
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * What did the record say at the end of a day? What was held then is merged afresh, so that nothing learnt later plays a part.
 *
 * <p>Only the pairs that may hold what is asked for are looked at, and those that are merged with them.
 */
final class AsKnown {

    static final Comparator<TimelineEntry> BY_DAY = Comparator.comparing(TimelineEntry::event, Comparator
            .comparing((Event event) -> first(event).orElse(LocalDate.MAX))
            .thenComparing(event -> event.date().flatMap(Edtf::latest).orElse(LocalDate.MAX))
            .thenComparing(Event::id));
    private static final Comparator<Held> BY_PUBLICATION = Comparator
            .comparing((Held held) -> held.telling().published().orElse(LocalDate.MAX))
            .thenComparing(held -> held.telling().report())
            .thenComparing(Held::position);

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
        Map<String, List<Held>> known = known(pairs.concerned(filter), end);
        Map<String, List<Held>> together = new TreeMap<>();
        known.forEach((pair, held) -> together.computeIfAbsent(Pair.mergedAs(pair, part -> known.getOrDefault(part, List.of()).size()), any -> new ArrayList<>()).addAll(held));
        together.values().forEach(held -> entries(held).stream().filter(filter::test).forEach(found::add));
        found.sort(BY_DAY);
        return found;
    }

    /** What was held before a moment, by pair. */
    private Map<String, List<Held>> known(List<String> some, Instant before) {
        Map<String, List<Held>> known = new TreeMap<>();
        Consumer<Held> add = held -> known.computeIfAbsent(pair(held.telling()), any -> new ArrayList<>()).add(held);
        Chronicle.inParts(some, part -> {
            tellings.ofPairs(part, before).forEach(add);
            past.known(part, before).forEach(one -> add.accept(new Held(one.telling(), one.position(), one.since())));
        });
        return known;
    }

    private static String pair(Telling telling) {
        return Pair.of(telling.mention()).key();
    }

    private static List<TimelineEntry> entries(List<Held> held) {
        Map<String, Integer> places = new HashMap<>();
        List<Telling> inOrder = held.stream().sorted(BY_PUBLICATION).map(Held::telling).toList();
        inOrder.forEach(telling -> places.put(telling.mention().id(), places.size()));
        return Merging.groups(inOrder).stream().map(group -> new TimelineEntry(EventMaking.event(pair(group.get(0)), group),
                group.stream().sorted(Comparator.comparing(telling -> places.get(telling.mention().id()))).toList())).toList();
    }

    private static Optional<LocalDate> first(Event event) {
        return event.date().flatMap(date -> date.earliest().or(date::latest));
    }
}

package dragoman.record;

import dragoman.coding.event.Edtf;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.merging.EventMaking;
import dragoman.record.merging.Merging;
import dragoman.record.merging.Rulings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What did the record say at the end of a day? What was held then is merged afresh, pair by pair, with what
 * people had decided by then and which reports were known to be copies, so that nothing learnt later plays a part.
 *
 * <p>Only the pairs that may hold what is asked for are looked at, some at a time.
 */
final class AsKnown {

    static final Comparator<TimelineEntry> BY_DAY = Comparator.comparing(TimelineEntry::event, Comparator
            .comparing((Event event) -> first(event).orElse(LocalDate.MAX))
            .thenComparing(event -> event.date().flatMap(Edtf::latest).orElse(LocalDate.MAX))
            .thenComparing(Event::id));

    private final Handle handle;
    private final PairTable pairs;
    private final ReportTable reports;
    private final Tellings tellings;
    private final PastMentionTable past;

    AsKnown(Handle handle) {
        this.handle = handle;
        this.pairs = new PairTable(handle);
        this.reports = new ReportTable(handle);
        this.tellings = new Tellings(handle);
        this.past = new PastMentionTable(handle);
    }

    /** By date, those of unknown date last. */
    List<TimelineEntry> entries(EventFilter filter, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        DecidedThen decided = new DecidedThen(handle, end);
        Rulings rulings = decided.rulings();
        List<TimelineEntry> found = new ArrayList<>();
        Parts.of(together(pairs.concerned(filter), decided), some -> {
            Map<String, List<Held>> known = known(some.stream().flatMap(Set::stream).toList(), end);
            some.forEach(linked -> entries(linked, known, rulings).stream().filter(filter::test).forEach(found::add));
        });
        found.sort(BY_DAY);
        return found;
    }

    /** Each pair with those that are merged with it, and with those that somebody had put events of it together with. */
    private List<Set<String>> together(List<String> concerned, DecidedThen decided) {
        List<Set<String>> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String pair : concerned) {
            if (!seen.contains(pair)) {
                Set<String> linked = pairs.linked(pair, decided::linked);
                seen.addAll(linked);
                found.add(linked);
            }
        }
        return found;
    }

    /** What was held before a moment, by pair, each telling in the family of then. */
    private Map<String, List<Held>> known(List<String> some, Instant before) {
        List<Held> all = new ArrayList<>();
        Parts.of(some, part -> {
            all.addAll(tellings.ofPairs(part, before));
            past.known(part, before).forEach(one -> all.add(new Held(one.telling(), one.position(), one.since())));
        });
        Map<String, String> families = reports.familiesBefore(before, all.stream().map(held -> held.telling().report()).collect(Collectors.toCollection(TreeSet::new)));
        Map<String, List<Held>> known = new TreeMap<>();
        all.forEach(held -> known.computeIfAbsent(pair(held.telling()), pair -> new ArrayList<>())
                .add(new Held(held.telling().inFamily(families.get(held.telling().report())), held.position(), held.since())));
        return known;
    }

    private static String pair(Telling telling) {
        return Pair.of(telling.mention()).key();
    }

    /** As {@link Settling} does it. */
    private static List<TimelineEntry> entries(Set<String> linked, Map<String, List<Held>> known, Rulings rulings) {
        Map<String, List<Held>> kin = new TreeMap<>();
        linked.forEach(pair -> kin.computeIfAbsent(Pair.mergedAs(pair), any -> new ArrayList<>()).addAll(known.getOrDefault(pair, List.of())));
        Map<String, Integer> places = new HashMap<>();
        kin.values().stream().flatMap(List::stream).sorted(Held.BY_PUBLICATION).forEach(held -> places.put(held.telling().mention().id(), places.size()));
        List<List<Telling>> groups = new ArrayList<>();
        kin.values().forEach(held -> groups.addAll(Merging.groups(held.stream().sorted(Held.BY_PUBLICATION).map(Held::telling).toList(), rulings)));
        List<List<Telling>> joined = linked.size() == 1 ? groups : rulings.join(groups);
        return joined.stream().map(group -> new TimelineEntry(EventMaking.event(pair(group.get(0)), group),
                group.stream().sorted(Comparator.comparing(telling -> places.get(telling.mention().id()))).toList())).toList();
    }

    private static Optional<LocalDate> first(Event event) {
        return event.date().flatMap(date -> date.earliest().or(date::latest));
    }
}

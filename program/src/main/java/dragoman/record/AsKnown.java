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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * <p>Only the pairs that may hold what is asked for are looked at, and those that are merged with them.
 */
final class AsKnown {

    static final Comparator<TimelineEntry> BY_DAY = Comparator.comparing(TimelineEntry::event, Comparator
            .comparing((Event event) -> first(event).orElse(LocalDate.MAX))
            .thenComparing(event -> event.date().flatMap(Edtf::latest).orElse(LocalDate.MAX))
            .thenComparing(Event::id));

    /** So many mentions are looked at in one go, or those of pairs that are merged together where they have more. */
    private static final long AT_ONCE = 20_000;

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
        Map<String, Long> counts = counts(concerned(filter, decided), end);
        List<TimelineEntry> found = new ArrayList<>();
        Parts.weighing(together(counts, decided), AT_ONCE).forEach(some -> {
            Map<String, List<Held>> known = known(some.stream().flatMap(Set::stream).toList(), end);
            some.forEach(pairs -> entries(kin(pairs, known, counts), rulings).stream().filter(filter::test).forEach(found::add));
        });
        found.sort(BY_DAY);
        return found;
    }

    /** How many mentions were known of each pair. */
    private Map<String, Long> counts(List<String> pairs, Instant before) {
        Map<String, Long> counts = new TreeMap<>();
        Parts.of(pairs, some -> {
            tellings.counts(some, before).forEach((pair, count) -> counts.merge(pair, count, Long::sum));
            past.counts(some, before).forEach((pair, count) -> counts.merge(pair, count, Long::sum));
        });
        return counts;
    }

    /** The pairs that were merged together, or of which somebody had put events together; each with the number of its mentions. */
    private static Map<Set<String>, Long> together(Map<String, Long> counts, DecidedThen decided) {
        Map<String, Set<String>> byKin = new TreeMap<>();
        counts.keySet().forEach(pair -> byKin.computeIfAbsent(kin(pair, counts), any -> new TreeSet<>()).add(pair));
        Map<Set<String>, Long> together = new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        for (Set<String> kin : byKin.values()) {
            Set<String> all = new TreeSet<>(kin);
            for (boolean grows = !done.containsAll(kin); grows;) {
                Set<String> more = all.stream().flatMap(pair -> decided.linked(pair).stream()).filter(counts::containsKey)
                        .flatMap(pair -> byKin.get(kin(pair, counts)).stream()).collect(Collectors.toSet());
                grows = all.addAll(more);
            }
            if (done.addAll(all)) {
                together.put(all, all.stream().mapToLong(counts::get).sum());
            }
        }
        return together;
    }

    private static String kin(String pair, Map<String, Long> counts) {
        return Pair.mergedAs(pair, part -> counts.getOrDefault(part, 0L));
    }

    private static Collection<List<Held>> kin(Set<String> pairs, Map<String, List<Held>> known, Map<String, Long> counts) {
        Map<String, List<Held>> kin = new TreeMap<>();
        pairs.forEach(pair -> kin.computeIfAbsent(kin(pair, counts), any -> new ArrayList<>()).addAll(known.getOrDefault(pair, List.of())));
        return kin.values();
    }

    /** The pairs that may hold what is asked for, and those that somebody had put events of them together with. */
    private List<String> concerned(EventFilter filter, DecidedThen decided) {
        Set<String> all = new TreeSet<>(pairs.concerned(filter));
        for (boolean grows = true; grows;) {
            Set<String> more = all.stream().flatMap(pair -> decided.linked(pair).stream()).filter(pair -> !all.contains(pair)).collect(Collectors.toCollection(TreeSet::new));
            grows = all.addAll(pairs.around(more));
        }
        return List.copyOf(all);
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
    private static List<TimelineEntry> entries(Collection<List<Held>> kin, Rulings rulings) {
        Map<String, Integer> places = new HashMap<>();
        kin.stream().flatMap(List::stream).sorted(Held.BY_PUBLICATION).forEach(held -> places.put(held.telling().mention().id(), places.size()));
        List<List<Telling>> groups = new ArrayList<>();
        kin.forEach(held -> groups.addAll(Merging.groups(held.stream().sorted(Held.BY_PUBLICATION).map(Held::telling).toList(), rulings)));
        List<List<Telling>> joined = rulings.join(groups);
        return joined.stream().map(group -> new TimelineEntry(EventMaking.event(pair(group.get(0)), group),
                group.stream().sorted(Comparator.comparing(telling -> places.get(telling.mention().id()))).toList())).toList();
    }

    private static Optional<LocalDate> first(Event event) {
        return event.date().flatMap(date -> date.earliest().or(date::latest));
    }
}

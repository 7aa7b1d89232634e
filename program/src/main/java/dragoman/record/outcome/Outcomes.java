package dragoman.record.outcome;

import dragoman.coding.event.Edtf;
import dragoman.coding.event.PloverType;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What came of threats, promises and plans? The door of this package. The same events give the same answer in whatever order they come. */
public final class Outcomes {

    private static final Comparator<TimelineEntry> BY_DAY = Comparator.comparing((TimelineEntry entry) -> entry.event().date().flatMap(Edtf::earliest).orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.event().id());

    private Outcomes() {
    }

    /** Whether an event is one of which something may come. */
    public static boolean isAhead(TimelineEntry entry) {
        return Awaited.of(entry).isPresent();
    }

    /** By the date of the announcement; the last report is the last of those that tell the events. */
    public static List<Sequel> of(List<TimelineEntry> entries) {
        return of(entries, entries.stream().flatMap(entry -> entry.tellings().stream()).map(Telling::published).flatMap(Optional::stream).max(Comparator.naturalOrder()));
    }

    /**
     * By the date of the announcement.
     *
     * @param entries the events among which the outcome is looked for
     * @param last the day of the last report of the record, whatever it tells
     */
    public static List<Sequel> of(List<TimelineEntry> entries, Optional<LocalDate> last) {
        return of(entries, entries, last);
    }

    /**
     * The same of some of them, by the date of the announcement.
     *
     * @param announced what may be a threat, a promise or a plan
     * @param among the events among which the outcome is looked for; those that {@link #answers} lets through are enough
     */
    public static List<Sequel> of(List<TimelineEntry> announced, List<TimelineEntry> among, Optional<LocalDate> last) {
        List<TimelineEntry> inOrder = among.stream().sorted(BY_DAY).toList();
        Map<String, List<TimelineEntry>> byParty = new HashMap<>();
        inOrder.forEach(entry -> entry.event().actors().stream().distinct().forEach(code -> byParty.computeIfAbsent(code, key -> new ArrayList<>()).add(entry)));
        return announced.stream().sorted(BY_DAY).flatMap(entry -> Awaited.of(entry).stream()).map(awaited -> sequel(awaited, byParty, last)).toList();
    }

    /** Which events may answer one of these, between whomever: of the kinds and days that play a part. */
    public static EventFilter answers(List<TimelineEntry> announced) {
        List<Awaited> all = announced.stream().flatMap(entry -> Awaited.of(entry).stream()).toList();
        Set<PloverType> types = all.stream().flatMap(awaited -> awaited.answers().stream()).collect(Collectors.toCollection(() -> EnumSet.noneOf(PloverType.class)));
        Optional<LocalDate> first = all.stream().map(Awaited::from).min(Comparator.naturalOrder());
        Optional<LocalDate> last = all.stream().map(Awaited::until).max(Comparator.naturalOrder());
        return EventFilter.ALL.types(types).with(new EventFilter.Days(first, last, Optional.empty()));
    }

    private static Sequel sequel(Awaited awaited, Map<String, List<TimelineEntry>> byParty, Optional<LocalDate> last) {
        List<TimelineEntry> near = awaited.parties().stream().flatMap(code -> byParty.getOrDefault(code, List.of()).stream()).distinct()
                .filter(entry -> !entry.event().id().equals(awaited.entry().event().id())).sorted(BY_DAY).toList();
        Optional<TimelineEntry> done = near.stream().anyMatch(awaited::wentOnBefore) ? Optional.empty() : near.stream().filter(awaited::isCarriedOutBy).findFirst();
        Optional<TimelineEntry> off = done.isPresent() ? Optional.empty() : near.stream().filter(awaited::isCalledOffBy).findFirst();
        Optional<TimelineEntry> averted = done.isPresent() || off.isPresent() ? Optional.empty() : near.stream().filter(awaited::isAvertedBy).findFirst();
        boolean past = awaited.due().flatMap(Edtf::latest).filter(day -> last.filter(day::isBefore).isPresent()).isPresent();
        Sequel.Kind kind = done.isPresent() ? Sequel.Kind.CARRIED_OUT : off.isPresent() ? Sequel.Kind.CALLED_OFF : averted.isPresent() ? Sequel.Kind.AVERTED
                : past ? Sequel.Kind.NOTHING_TOLD : Sequel.Kind.OPEN;
        return new Sequel(awaited.entry(), kind, awaited.due(), done.or(() -> off).or(() -> averted), last);
    }
}

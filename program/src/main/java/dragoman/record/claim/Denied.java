package dragoman.record.claim;

import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which events do others tell that somebody denies: the same act of the same sides, where it names both, as something that happened, on a day that agrees, in the news of those weeks? */
final class Denied {

    private static final int NEWS_DAYS = 31;
    /** Who denies a strike denies every sort of it. */
    private static final Set<PloverType> FORCE = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.MOBILIZE, PloverType.PROTEST);

    private final List<TimelineEntry> entries;

    Denied(List<TimelineEntry> entries) {
        this.entries = entries;
    }

    Verdict check(TimelineEntry denial) {
        List<String> against = entries.stream().filter(other -> isSame(denial.event(), other.event()) && isNews(denial, other)).map(entry -> entry.event().id()).toList();
        return new Verdict(against.isEmpty() ? Verdict.Kind.UNCHECKED : Verdict.Kind.CONTRADICTED, Optional.empty(), 0, against);
    }

    private static boolean isSame(Event denial, Event other) {
        boolean happened = other.status() == Status.DONE || other.status() == Status.ONGOING;
        boolean act = other.type() == denial.type() && (FORCE.contains(other.type()) || isGeneral(other.cameo(), denial.cameo()));
        boolean dates = denial.date().isEmpty() || other.date().isEmpty() || denial.date().get().agrees(other.date().get());
        return happened && act && dates && isOf(denial.actors(), other.actors()) && isOf(denial.recipients(), other.recipients());
    }

    /** Who is denied to have taken part did so by what the other tells; a denial often leaves out to whom. */
    private static boolean isOf(List<String> denied, List<String> told) {
        return told.containsAll(denied);
    }

    /** 040 is any talk, 042 a visit: what is more general agrees. */
    private static boolean isGeneral(String one, String other) {
        return one.startsWith(bare(other)) || other.startsWith(bare(one));
    }

    private static String bare(String cameo) {
        return cameo.endsWith("0") ? cameo.substring(0, cameo.length() - 1) : cameo;
    }

    /** Where no day is known nothing speaks against it. */
    private static boolean isNews(TimelineEntry one, TimelineEntry other) {
        return heard(one).flatMap(day -> heard(other).map(against -> Math.abs(ChronoUnit.DAYS.between(day, against)) <= NEWS_DAYS)).orElse(true);
    }

    private static Optional<LocalDate> heard(TimelineEntry entry) {
        return entry.tellings().stream().flatMap(telling -> telling.published().stream()).min(Comparator.naturalOrder());
    }
}

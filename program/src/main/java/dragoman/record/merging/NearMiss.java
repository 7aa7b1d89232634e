package dragoman.record.merging;

import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Why is another event, that looks like this one, not the same?
 *
 * @param other the other event
 * @param own the mention of this event that is most like
 * @param nearest the mention of the other that is
 * @param reason what speaks against it
 */
public record NearMiss(TimelineEntry other, Telling own, Telling nearest, String reason) {

    /** Less in common is no near miss. */
    private static final int LEAST = 3;

    public NearMiss {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The nearest of the others, the most like first.
     *
     * @param others events that might be it
     * @param most how many at most
     */
    public static List<NearMiss> of(TimelineEntry entry, List<TimelineEntry> others, int most) {
        List<TimelineEntry> all = new ArrayList<>(others);
        all.add(entry);
        Set<String> names = Wording.names(all.stream().flatMap(one -> one.tellings().stream()).map(Telling::mention).toList());
        List<Candidate> own = candidates(entry, names);
        return others.stream().filter(other -> !other.event().id().equals(entry.event().id()) && other.event().type() == entry.event().type())
                .flatMap(other -> nearest(own, other, candidates(other, names)).stream())
                .sorted(Comparator.comparing((Found found) -> -found.points()).thenComparing(found -> found.miss().other().event().id()))
                .limit(most).map(Found::miss).toList();
    }

    private record Found(NearMiss miss, int points) {
    }

    private static List<Candidate> candidates(TimelineEntry entry, Set<String> names) {
        return entry.tellings().stream().map(telling -> Candidate.of(telling, names)).toList();
    }

    /** The pair that is most like stands for both events; what speaks against any pair speaks against the events. */
    private static Optional<Found> nearest(List<Candidate> own, TimelineEntry entry, List<Candidate> other) {
        int best = 0;
        Candidate one = null;
        Candidate two = null;
        Optional<String> against = Optional.empty();
        for (Candidate first : own) {
            for (Candidate second : other) {
                int points = Likeness.despite(first, second).points();
                if (points > best) {
                    best = points;
                    one = first;
                    two = second;
                }
                if (against.isEmpty()) {
                    against = Likeness.of(first, second).difference();
                }
            }
        }
        if (best < LEAST || one == null) {
            return Optional.empty();
        }
        return Optional.of(new Found(new NearMiss(entry, one.telling(), two.telling(), reason(one.telling(), two.telling(), Likeness.of(one, two), Likeness.despite(one, two), against)), best));
    }

    private static String reason(Telling own, Telling nearest, Likeness straight, Likeness despite, Optional<String> elsewhere) {
        if (straight.difference().isPresent()) {
            return straight.difference().get();
        }
        String pair = Pair.of(own.mention()).key();
        String against = Pair.of(nearest.mention()).key();
        if (!pair.equals(against)) {
            return "told of " + against + ", not of " + pair;
        }
        String common = despite.grounds().isEmpty() ? "nothing" : String.join("; ", despite.grounds());
        if (elsewhere.isPresent()) {
            return "other tellings of the two disagree: " + elsewhere.get();
        }
        return straight.isSame() ? "the other tellings have too little in common; these two: " + common : "too little in common: " + common;
    }
}

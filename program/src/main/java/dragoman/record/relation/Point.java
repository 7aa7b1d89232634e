package dragoman.record.relation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A period of a relation.
 *
 * @param contributions what its events add, by their ids, so that sums do not depend on the order in which events come
 * @param events how many events of all actors the record has of it, by share
 * @param reports how many reports were published in it
 * @param levels what the period would show if as much had been reported of it as of the mean period, by tone; empty where nothing is known
 */
public record Point(Period period, List<Contribution> contributions, double events, double reports, Map<Tone, Level> levels) {

    public Point {
        Objects.requireNonNull(period, "period");
        contributions = contributions.stream().sorted(Comparator.comparing(one -> one.event().id())).toList();
        levels = Map.copyOf(levels);
        if (!levels.isEmpty() && levels.size() != Tone.values().length) {
            throw new IllegalArgumentException(period + " is known in both tones or in none, got " + levels);
        }
    }

    /** Points of a tone as told: the sum of what its events add. */
    public double amount(Tone tone) {
        return contributions.stream().mapToDouble(one -> one.amount(tone)).sum();
    }

    /** Cooperation less conflict, as told. */
    public double net() {
        return amount(Tone.COOPERATION) - amount(Tone.CONFLICT);
    }

    /** Whether anything was reported of the period. Where nothing was, no event means nothing. */
    public boolean isKnown() {
        return !levels.isEmpty();
    }

    public Optional<Level> level(Tone tone) {
        return Optional.ofNullable(levels.get(tone));
    }

    /** Cooperation less conflict. */
    public Optional<Level> netLevel() {
        return level(Tone.COOPERATION).flatMap(cooperation -> level(Tone.CONFLICT).map(cooperation::minus));
    }

    double coverage(Per per) {
        return per == Per.EVENTS ? events : reports;
    }

    /** The same with levels. */
    Point at(Level cooperation, Level conflict) {
        Map<Tone, Level> found = new EnumMap<>(Tone.class);
        found.put(Tone.COOPERATION, cooperation);
        found.put(Tone.CONFLICT, conflict);
        return new Point(period, contributions, events, reports, found);
    }
}

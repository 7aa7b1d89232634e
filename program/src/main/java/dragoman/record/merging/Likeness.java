package dragoman.record.merging;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Do two mentions tell the same happening, and by what can it be told?
 *
 * <p>Something may speak against it outright: another act, other people, another day, another place. Where nothing does, likeness is counted in points: a
 * pair does much of one kind within a month, so that an agreeing date alone is no ground where it is coarse.
 *
 * <p>In words it is told only when asked: most of what is compared is not alike, and nobody asks why.
 */
final class Likeness {

    /** So many points make two mentions one happening. */
    static final int ENOUGH = 5;

    /** Reports that tell something without a date tell news of so many days. */
    static final int NEWS_DAYS = 7;

    private final Optional<Supplier<String>> difference;
    private final int points;
    private final List<Supplier<String>> grounds;

    Likeness(Optional<Supplier<String>> difference, int points, List<Supplier<String>> grounds) {
        this.difference = difference;
        this.points = points;
        this.grounds = grounds;
    }

    /** Whether something speaks against it outright. */
    boolean differs() {
        return difference.isPresent();
    }

    /** What speaks against it outright; empty where nothing does. */
    Optional<String> difference() {
        return difference.map(Supplier::get);
    }

    /** How much speaks for it. */
    int points() {
        return points;
    }

    /** What speaks for it. */
    List<String> grounds() {
        return grounds.stream().map(Supplier::get).toList();
    }

    boolean isSame() {
        return !differs() && points >= ENOUGH;
    }

    static Likeness of(Candidate one, Candidate other) {
        return of(one, other, difference(one, other, false));
    }

    private static Likeness of(Candidate one, Candidate other, Optional<Supplier<String>> difference) {
        return difference.isPresent() ? new Likeness(difference, 0, List.of()) : Grounds.of(one, other);
    }

    /** The same, where the event tells of a visit within which the second lies: then the days of that visit do not speak against it. */
    static Likeness within(Candidate one, Candidate other) {
        return of(one, other, difference(one, other, Meeting.areWithinDays(one, other)));
    }

    /** Whether anything speaks against it, where it does not matter by which words somebody without a name is described. */
    static boolean differWhoeverIsDescribed(Candidate one, Candidate other, boolean oneStay) {
        return SameAct.difference(one.mention(), other.mention())
                .or(() -> oneStay && Meeting.areWithinDays(one, other) ? Optional.empty() : dates(one, other))
                .or(() -> Sides.described(one, other).difference())
                .or(() -> places(one.mention(), other.mention())).isPresent();
    }

    /** How much speaks for it, whatever speaks against it. */
    static Likeness despite(Candidate one, Candidate other) {
        return Grounds.of(one, other);
    }

    /** What they have in common besides their dates. */
    static Likeness withoutDates(Candidate one, Candidate other) {
        return Grounds.besidesDates(one, other);
    }

    /** @param oneStay whether both are known to lie within the days of one visit */
    private static Optional<Supplier<String>> difference(Candidate one, Candidate other, boolean oneStay) {
        return SameAct.difference(one.mention(), other.mention())
                .or(() -> oneStay ? Optional.empty() : dates(one, other))
                .or(() -> Sides.of(one, other).difference())
                .or(() -> places(one.mention(), other.mention()));
    }

    static Optional<Supplier<String>> dates(Candidate one, Candidate other) {
        if (one.date().isPresent() && other.date().isPresent() && !one.date().get().agrees(other.date().get()) && !Meeting.isOneStay(one, other)) {
            return Optional.of(() -> one.told() + " is not " + other.told());
        }
        if (!one.isDated() || !other.isDated()) {
            long apart = one.publishedApart(other, 0);
            if (apart > NEWS_DAYS && !(one.isDated() || other.isDated()) && !one.isCopyOf(other) && !Meeting.isStillAhead(one, other)) {
                return Optional.of(() -> "no date is told, and the reports are " + apart + " days apart");
            }
        }
        return Optional.empty();
    }

    static Optional<Supplier<String>> places(Mention one, Mention other) {
        Optional<String> first = one.place().flatMap(Place::code);
        Optional<String> second = other.place().flatMap(Place::code);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            return Optional.of(() -> "in " + place(one) + " is not in " + place(other));
        }
        return Optional.empty();
    }

    static String place(Mention mention) {
        return mention.place().map(place -> place.passage().text().replaceAll("\\s+", " ")).orElse("");
    }
}

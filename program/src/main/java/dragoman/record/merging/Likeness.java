package dragoman.record.merging;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final int NEWS_DAYS = 7;
    private static final int FEW_DAYS = 7;
    private static final int MONTH = 31;
    private static final int MOST_NAMES = 2;
    private static final int MOST_WORDS = 4;
    private static final int SHOWN = 4;
    private static final double SAME_SENTENCE = 0.6;

    private final Optional<Supplier<String>> difference;
    private final int points;
    private final List<Supplier<String>> grounds;

    private Likeness(Optional<Supplier<String>> difference, int points, List<Supplier<String>> grounds) {
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
        return difference.isPresent() ? new Likeness(difference, 0, List.of()) : new Counting(one, other).likeness();
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
        return new Counting(one, other).likeness();
    }

    /** What they have in common besides their dates. */
    static Likeness withoutDates(Candidate one, Candidate other) {
        Counting counting = new Counting(one, other);
        counting.besidesDates();
        return new Likeness(Optional.empty(), counting.points, counting.grounds);
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
            return Optional.of(() -> told(one) + " is not " + told(other));
        }
        if (!one.isDated() || !other.isDated()) {
            long apart = publishedApart(one, other, 0);
            if (apart > NEWS_DAYS && !(one.isDated() || other.isDated()) && !isCopy(one, other)) {
                return Optional.of(() -> "no date is told, and the reports are " + apart + " days apart");
            }
        }
        return Optional.empty();
    }

    private static long publishedApart(Candidate one, Candidate other, long unknown) {
        return one.published().isPresent() && other.published().isPresent() ? Math.abs(one.published().getAsLong() - other.published().getAsLong()) : unknown;
    }

    private static boolean isCopy(Candidate one, Candidate other) {
        return !one.telling().report().equals(other.telling().report()) && one.telling().family().equals(other.telling().family());
    }

    static Optional<Supplier<String>> places(Mention one, Mention other) {
        Optional<String> first = one.place().flatMap(Place::code);
        Optional<String> second = other.place().flatMap(Place::code);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            return Optional.of(() -> "in " + place(one) + " is not in " + place(other));
        }
        return Optional.empty();
    }

    private static String place(Mention mention) {
        return mention.place().map(place -> place.passage().text().replaceAll("\\s+", " ")).orElse("");
    }

    private static String told(Candidate candidate) {
        return candidate.date().map(date -> date.day().text()).orElse("an unknown day") + (candidate.isDated() ? "" : " (by the tense)");
    }

    /** Counts what speaks for it. */
    private static final class Counting {

        private final Candidate one;
        private final Candidate other;
        private final List<Supplier<String>> grounds = new ArrayList<>(4);
        private int points;

        Counting(Candidate one, Candidate other) {
            this.one = one;
            this.other = other;
        }

        Likeness likeness() {
            dates();
            besidesDates();
            meeting();
            story();
            return new Likeness(Optional.empty(), points, grounds);
        }

        void besidesDates() {
            sides();
            act();
            place();
            names();
            words();
        }

        private void dates() {
            if (!one.isDated() || !other.isDated()) {
                news();
                return;
            }
            if (!one.date().orElseThrow().agrees(other.date().orElseThrow())) {
                add(2, () -> told(one) + " and " + told(other) + " lie in one stay");
                return;
            }
            long longest = Math.max(one.date().get().day().days(), other.date().get().day().days());
            boolean equal = one.date().get().day().text().equals(other.date().get().day().text());
            int precision = longest <= FEW_DAYS ? 3 : longest <= MONTH ? 2 : 1;
            add(equal && longest <= FEW_DAYS ? precision + 1 : precision, () -> equal ? "both " + told(one) : told(one) + " and " + told(other) + " agree");
        }

        /** Where the text of one tells no date, the day on which it came out tells whether both are news of one week. */
        private void news() {
            if (isNews(one, other) || isNews(other, one)) {
                add(one.date().isPresent() && other.date().isPresent() ? 2 : 1, () -> "news of " + (one.isDated() ? told(one) : told(other)) + " in both");
            } else if (one.date().isPresent() && other.date().isPresent()
                    && (one.isDated() || other.isDated() || publishedApart(one, other, Long.MAX_VALUE) <= 1)) {
                add(1, () -> told(one).equals(told(other)) ? "both " + told(one) : told(one) + " and " + told(other) + " agree");
            } else if (isNewsOfADay()) {
                add(1, () -> "plans told within a day");
            } else {
                long apart = publishedApart(one, other, 0);
                points -= apart > NEWS_DAYS ? 2 : apart > 1 ? 1 : 0;
            }
            if (one.date().isEmpty() && one.wording().looksBack() && other.isDated() || other.date().isEmpty() && other.wording().looksBack() && one.isDated()) {
                points -= 2;
            }
        }

        private static boolean isCoarse(Candidate candidate) {
            return candidate.date().map(date -> date.day().days() > MONTH).orElse(false);
        }

        private boolean isNewsOfADay() {
            return one.date().isEmpty() && other.date().isEmpty() && SameAct.standing(one.mention().status()) == SameAct.AHEAD
                    && publishedApart(one, other, Long.MAX_VALUE) <= 1;
        }

        /** Where a side is not told, nothing says that it is the same. */
        private void sides() {
            if (one.actors().isEmpty() || other.actors().isEmpty() || one.recipients().isEmpty() || other.recipients().isEmpty()) {
                points--;
            }
        }

        /** Whether a report that gives no day came out within days of the day that the other gives. */
        private boolean isNews(Candidate dated, Candidate tense) {
            if (!dated.isDated() || tense.isDated() || dated.date().orElseThrow().day().days() > FEW_DAYS) {
                return false;
            }
            if (tense.published().isEmpty() || dated.date().get().day().earliest().isEmpty()) {
                return false;
            }
            long days = tense.published().getAsLong() - dated.date().get().first();
            return days >= -1 && days <= NEWS_DAYS;
        }

        private void act() {
            Optional<Mode> mode = one.mention().act().mode();
            if (mode.isPresent() && mode.equals(other.mention().act().mode())) {
                add(2, () -> "both " + mode.get().label());
            }
            one.mention().about().filter(act -> other.mention().about().flatMap(about -> about.mode()).equals(act.mode()))
                    .ifPresent(act -> add(1, () -> "both about " + act.type()));
            if (one.wording().trigger().equals(other.wording().trigger())) {
                add(2, () -> "both «" + one.mention().trigger().text().strip().toLowerCase(Locale.ROOT) + "»");
            } else if (one.mention().why().file().equals(other.mention().why().file())) {
                points++;
            }
            if (SameAct.isOtherKind(one.mention().act(), other.mention().act()) && !Meeting.areBoth(one, other)) {
                points -= 2;
            }
        }

        /** The same visitor, or the same two, do not come together twice in the news of some days. */
        private void meeting() {
            if (!Meeting.areBoth(one, other) || (isCoarse(one) || isCoarse(other)) && !Story.isSame(one.telling(), other.telling())) {
                return;
            }
            Set<String> visitors = Meeting.visitors(one, other);
            Set<String> people = Sides.sharedNames(one, other);
            if (!visitors.isEmpty()) {
                add(one.telling().report().equals(other.telling().report()) ? 3 : 2, () -> "both of the visit of " + String.join(", ", visitors));
            } else if (people.size() >= MOST_NAMES) {
                add(2, () -> "the same people meet");
            } else if (!people.isEmpty() && !one.isDomestic()) {
                add(1, () -> "the same one of two meets the other side");
            }
            if (Meeting.isWithin(one, other)) {
                add(1, () -> "a meeting may be part of a visit");
            }
        }

        /** The same word in another report of the same story. */
        private void story() {
            if (one.wording().tells(other.wording()) && !one.telling().report().equals(other.telling().report()) && Story.isSame(one.telling(), other.telling())) {
                add(3, () -> "both reports are of one story");
            }
        }

        private void place() {
            Optional<String> place = one.mention().place().flatMap(Place::code);
            if (place.isPresent() && place.equals(other.mention().place().flatMap(Place::code))) {
                add(1, () -> "both in " + Likeness.place(one.mention()));
            }
        }

        private void names() {
            Set<String> people = Sides.sharedNames(one, other);
            if (!people.isEmpty()) {
                add(Math.min(MOST_NAMES, people.size()), () -> "both name " + String.join(", ", people));
            }
        }

        private void words() {
            if (isSameText()) {
                add(2 * ENOUGH, () -> "same text as " + one.telling().report());
                return;
            }
            Stems stems = one.wording().stems();
            Stems against = other.wording().stems();
            Stems.Shared shared = stems.with(against);
            int together = stems.count() + against.count() - shared.all();
            if (shared.all() > 0 && (double) shared.all() / together >= SAME_SENTENCE && !one.telling().report().equals(other.telling().report())) {
                add(ENOUGH, () -> "nearly the same sentence");
                return;
            }
            int worth = 2 * Math.min(MOST_NAMES, shared.names()) + Math.min(MOST_WORDS, shared.words());
            if (worth > 0) {
                add(worth, () -> "both say " + Stream.concat(stems.sharedNames(against).stream(), stems.sharedWords(against).stream()).limit(SHOWN).collect(Collectors.joining(", ")));
            }
        }

        /** A copy of the same report tells what that tells. */
        private boolean isSameText() {
            return isCopy(one, other) && one.wording().stems().areThoseOf(other.wording().stems());
        }

        private void add(int worth, Supplier<String> ground) {
            points += worth;
            grounds.add(ground);
        }
    }
}

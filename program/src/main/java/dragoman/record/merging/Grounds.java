package dragoman.record.merging;

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

/** What speaks for two mentions telling one happening, and how much, in points? */
final class Grounds {

    private static final int FEW_DAYS = 7;
    private static final int MONTH = 31;
    private static final int MOST_NAMES = 2;
    private static final int MOST_WORDS = 4;
    private static final int SHOWN = 4;
    private static final double SAME_SENTENCE = 0.6;

    private final Candidate one;
    private final Candidate other;
    private final List<Supplier<String>> grounds = new ArrayList<>(4);
    private int points;

    private Grounds(Candidate one, Candidate other) {
        this.one = one;
        this.other = other;
    }

    /** All of it. */
    static Likeness of(Candidate one, Candidate other) {
        Grounds grounds = new Grounds(one, other);
        grounds.dates();
        grounds.besidesDates();
        grounds.meeting();
        grounds.story();
        return grounds.likeness();
    }

    /** What they have in common besides their dates. */
    static Likeness besidesDates(Candidate one, Candidate other) {
        Grounds grounds = new Grounds(one, other);
        grounds.besidesDates();
        return grounds.likeness();
    }

    private void besidesDates() {
        sides();
        act();
        place();
        names();
        words();
    }

    private Likeness likeness() {
        return new Likeness(Optional.empty(), points, grounds);
    }

    private void dates() {
        if (!one.isDated() || !other.isDated()) {
            news();
            return;
        }
        if (!one.date().orElseThrow().agrees(other.date().orElseThrow())) {
            add(2, () -> one.told() + " and " + other.told() + " lie in one stay");
            return;
        }
        long longest = Math.max(one.date().get().day().days(), other.date().get().day().days());
        boolean equal = one.date().get().day().text().equals(other.date().get().day().text());
        int precision = longest <= FEW_DAYS ? 3 : longest <= MONTH ? 2 : 1;
        add(equal && longest <= FEW_DAYS ? precision + 1 : precision, () -> equal ? "both " + one.told() : one.told() + " and " + other.told() + " agree");
    }

    /** Where the text of one tells no date, the day on which it came out tells whether both are news of one week. */
    private void news() {
        if (isNews(one, other) || isNews(other, one)) {
            add(one.date().isPresent() && other.date().isPresent() ? 2 : 1, () -> "news of " + (one.isDated() ? one.told() : other.told()) + " in both");
        } else if (Meeting.isStillAhead(one, other)) {
            add(2, () -> "the same two have not met yet");
        } else if (one.date().isPresent() && other.date().isPresent()
                && (one.isDated() || other.isDated() || one.publishedApart(other, Long.MAX_VALUE) <= 1)) {
            add(1, () -> one.told().equals(other.told()) ? "both " + one.told() : one.told() + " and " + other.told() + " agree");
        } else if (isNewsOfADay()) {
            add(1, () -> "plans told within a day");
        } else {
            long apart = one.publishedApart(other, 0);
            points -= apart > Likeness.NEWS_DAYS ? 2 : apart > 1 ? 1 : 0;
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
                && one.publishedApart(other, Long.MAX_VALUE) <= 1;
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
        return days >= -1 && days <= Likeness.NEWS_DAYS;
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
            add(2 * Likeness.ENOUGH, () -> "same text as " + one.telling().report());
            return;
        }
        Stems stems = one.wording().stems();
        Stems against = other.wording().stems();
        Stems.Shared shared = stems.with(against);
        int together = stems.count() + against.count() - shared.all();
        if (shared.all() > 0 && (double) shared.all() / together >= SAME_SENTENCE && !one.telling().report().equals(other.telling().report())) {
            add(Likeness.ENOUGH, () -> "nearly the same sentence");
            return;
        }
        int worth = 2 * Math.min(MOST_NAMES, shared.names()) + Math.min(MOST_WORDS, shared.words());
        if (worth > 0) {
            add(worth, () -> "both say " + Stream.concat(stems.sharedNames(against).stream(), stems.sharedWords(against).stream()).limit(SHOWN).collect(Collectors.joining(", ")));
        }
    }

    /** A copy of the same report tells what that tells. */
    private boolean isSameText() {
        return one.isCopyOf(other) && one.wording().stems().areThoseOf(other.wording().stems());
    }

    private void add(int worth, Supplier<String> ground) {
        points += worth;
        grounds.add(ground);
    }
}

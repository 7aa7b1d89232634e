package dragoman.record.merging;

import dragoman.coding.event.Act;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is special about visits and meetings, held or planned?
 *
 * <p>Who meets whom is told in either direction. A visitor is received by several, is there for some days, and meets people there: whoever tells one of these
 * meetings tells of the visit.
 */
final class Meeting {

    private static final String HOST = "043";
    /** A visitor who came on a day is still there so many days later. */
    private static final int STAY = 3;
    /** So many days leaders may be about to meet. */
    private static final int LONG_AHEAD = 60;

    private Meeting() {
    }

    /** The visit or meeting that a mention tells or announces. */
    static Optional<Act> of(Mention mention) {
        if (mention.act().type() == PloverType.CONSULT) {
            return Optional.of(mention.act());
        }
        return mention.act().type() == PloverType.AGREE ? mention.about().filter(about -> about.type() == PloverType.CONSULT) : Optional.empty();
    }

    static boolean areBoth(Candidate one, Candidate other) {
        return of(one.mention()).isPresent() && of(other.mention()).isPresent();
    }

    /** Whether one may tell as the doer whom the other tells as the one it is done to: not of two visits, unless one tells the host. */
    static boolean hasNoDirection(Candidate one, Candidate other) {
        if (!areBoth(one, other)) {
            return false;
        }
        boolean visits = isVisit(one) && isVisit(other);
        return !visits || isHosting(one) != isHosting(other);
    }

    static boolean isVisit(Candidate candidate) {
        return of(candidate.mention()).flatMap(Act::mode).filter(mode -> mode == Mode.VISIT).isPresent();
    }

    /** Whether a mention tells a visit, or plans one, with the visitor as the one who acts. */
    static boolean isPaid(Mention mention) {
        return of(mention).filter(act -> act.mode().filter(mode -> mode == Mode.VISIT).isPresent() && !act.cameo().startsWith(HOST)).isPresent();
    }

    /** Whether one is a visit, and the other a meeting of which is not told where and how it was held. */
    static boolean isWithin(Candidate one, Candidate other) {
        return isVisit(one) && isPlain(other) || isVisit(other) && isPlain(one);
    }

    private static boolean isPlain(Candidate candidate) {
        return of(candidate.mention()).filter(act -> act.mode().isEmpty()).isPresent();
    }

    /** The people of whom both tell that they came, or that they met each other. */
    static Set<String> visitors(Candidate one, Candidate other) {
        if (isVisit(one)) {
            return SameSide.sharedPeople(guests(one), isVisit(other) ? guests(other) : other.everybody());
        }
        return isVisit(other) ? SameSide.sharedPeople(one.everybody(), guests(other)) : Set.of();
    }

    /** Whether the texts tell both for the same day or days. */
    static boolean areOfOneDay(Candidate one, Candidate other) {
        return areBoth(one, other) && one.isDated() && other.isDated() && one.date().orElseThrow().day().days() <= STAY
                && one.date().get().day().text().equals(other.date().orElseThrow().day().text());
    }

    /** Whether both are told for days that one visit may span. */
    static boolean areWithinDays(Candidate one, Candidate other) {
        return areBoth(one, other) && one.isDated() && other.isDated() && one.date().orElseThrow().day().daysApart(other.date().orElseThrow().day()) <= STAY;
    }

    /**
     * Whether both name the same visitor, and one day lies within the stay that the other tells of. «Landed» and «left» tell of two days of one stay; where
     * both say «visited», two days contradict each other.
     */
    static boolean isOneStay(Candidate one, Candidate other) {
        if (!areBoth(one, other) || !one.isDated() || !other.isDated() || !isVisit(one) && !isVisit(other)) {
            return false;
        }
        Optional<LocalDate> first = one.date().orElseThrow().day().earliest();
        Optional<LocalDate> second = other.date().orElseThrow().day().earliest();
        if (first.isEmpty() || second.isEmpty() || isVisit(one) && isVisit(other) && one.wording().trigger().equals(other.wording().trigger())) {
            return false;
        }
        long later = other.date().get().first() - one.date().get().first();
        return (isVisit(one) && later >= 0 && later <= STAY || isVisit(other) && later <= 0 && later >= -STAY) && !visitors(one, other).isEmpty();
    }

    /**
     * Whether both announce that the same two named people will meet, and at most one tells when: two who have not met yet have one meeting ahead, for weeks. Reports of one week are news of one thing anyway.
     */
    static boolean isStillAhead(Candidate one, Candidate other) {
        boolean ahead = areBoth(one, other) && SameAct.standing(one.mention().status()) == SameAct.AHEAD && SameAct.standing(other.mention().status()) == SameAct.AHEAD;
        return ahead && !(one.isDated() && other.isDated()) && one.publishedApart(other, Long.MAX_VALUE) <= LONG_AHEAD && isLater(one, other) && isLater(other, one)
                && Sides.sharedNames(one, other).size() > 1;
    }

    /** Whether a day that one tells is still to come when the other is told. */
    private static boolean isLater(Candidate dated, Candidate other) {
        return !dated.isDated() || other.published().isEmpty() || dated.date().orElseThrow().first() + dated.date().orElseThrow().day().days() > other.published().getAsLong();
    }

    private static List<Participant> guests(Candidate candidate) {
        return isHosting(candidate) ? candidate.recipients() : candidate.actors();
    }

    private static boolean isHosting(Candidate candidate) {
        return of(candidate.mention()).filter(act -> act.cameo().startsWith(HOST)).isPresent();
    }
}

package dragoman.record.merging;

import dragoman.coding.event.Edtf;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import java.util.Comparator;
import java.util.Optional;

/**
 * A mention that looks for its event, with what counts for that worked out once.
 *
 * @param date when it happened; empty where unknown
 * @param direction who acts on whom; empty where both act on each other
 */
record Candidate(Telling telling, Optional<Date> date, Optional<Pair> direction) {

    /** Those with an exact date of their own first; ties are broken by the mention's id, so that any input order gives the same. */
    static final Comparator<Candidate> PRECISE_FIRST = Comparator
            .comparing((Candidate candidate) -> candidate.date.isEmpty())
            .thenComparing(candidate -> candidate.date.map(Date::tense).orElse(false))
            .thenComparing(candidate -> candidate.date.map(date -> date.day.days()).orElse(Long.MAX_VALUE))
            .thenComparing(candidate -> candidate.date.map(date -> date.day.text()).orElse(""))
            .thenComparing(candidate -> candidate.telling.mention().id());

    /**
     * A date with how far it can be trusted.
     *
     * @param tense whether it rests on the tense alone, so that it may be some days off
     */
    record Date(Edtf day, boolean tense) {

        boolean agrees(Date other) {
            return day.agrees(other.day) || (tense || other.tense) && day.daysApart(other.day) <= Merging.TENSE_SLACK;
        }
    }

    static Candidate of(Telling telling) {
        Optional<Date> date = Merging.day(telling).map(day -> new Date(day, Merging.isTense(telling)));
        Optional<Pair> direction = telling.mention().reciprocal() ? Optional.empty() : Optional.of(Pair.of(telling.mention()));
        return new Candidate(telling, date, direction);
    }
}

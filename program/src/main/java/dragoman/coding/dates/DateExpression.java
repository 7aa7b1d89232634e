package dragoman.coding.dates;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Passage;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of a report that tell a time.
 *
 * @param sentence number of its sentence, 0 where it stands in a part that frames the story (a dateline, a line with the day of publication)
 * @param first index of its first word in the sentence, -1 where its words were left out of the parse
 * @param last index of its last word, -1 likewise
 * @param passage the words
 * @param value EDTF, empty where it cannot be told or is no date
 * @param basis stated or resolved; unknown where there is no value
 * @param kind what sort of time it tells
 * @param relative whether it is reckoned from another event or from a date told before: "two days earlier", "the same day"
 */
public record DateExpression(int sentence, int first, int last, Passage passage, Optional<String> value, Basis basis, Kind kind, boolean relative) {

    /** What sort of time words tell. */
    public enum Kind {
        /** A day, week, month, year: "on Tuesday", "last April". */
        POINT,
        /** From one date to another, or open at one end: "since March", "between 2003 and 2006". The dates at its ends are given beside it. */
        INTERVAL,
        /** Near, without saying when: "recently", "in the coming months". */
        VAGUE,
        /** How long, how old or how often; no date: "for two days", "20-year-old", "every year". */
        DURATION
    }

    public DateExpression {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(kind, "kind");
        if (sentence < 0 || first < -1 || last < first || (first == -1) != (last == -1)) {
            throw new IllegalArgumentException("not a place in a report: sentence " + sentence + " words " + first + ".." + last);
        }
        if (value.isEmpty() != (basis == Basis.UNKNOWN) || basis == Basis.TENSE) {
            throw new IllegalArgumentException("«" + passage.text() + "»: a value is stated or resolved, got " + value + " " + basis);
        }
        if (kind == Kind.DURATION && value.isPresent()) {
            throw new IllegalArgumentException("«" + passage.text() + "»: a duration is no date, got " + value);
        }
    }

    /** Whether it says when something happened. */
    public boolean isDate() {
        return value.isPresent();
    }

    /** Whether its words are words of the parse. */
    public boolean isParsed() {
        return first >= 0;
    }
}

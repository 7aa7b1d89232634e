package dragoman.coding.dates;

import dragoman.coding.dates.DateExpression.Kind;
import dragoman.coding.event.Basis;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which dates are written, and what it means.
 *
 * @param pattern the form
 * @param needs what a sentence must hold to be worth a look
 * @param guard whether these words are meant so, where they stand
 * @param meaning what they mean; empty where they are no date after all
 */
record DateRule(Pattern pattern, Set<Cue> needs, Predicate<Setting> guard, BiFunction<Parts, Setting, Optional<DateRule.Reading>> meaning) {

    static DateRule of(String words, BiFunction<Parts, Setting, Optional<Reading>> meaning) {
        return of(words, place -> true, meaning);
    }

    static DateRule of(String words, Predicate<Setting> guard, BiFunction<Parts, Setting, Optional<Reading>> meaning) {
        return new DateRule(DateWords.pattern(words), Cue.neededBy(words), guard, meaning);
    }

    /** The named parts of a form that was found. */
    record Parts(Matcher matcher) {

        String get(String name) {
            return matcher.group(name);
        }

        /** Whether the form has such a part, and the words show it. */
        boolean has(String name) {
            return matcher.pattern().pattern().contains("(?<" + name + ">") && matcher.group(name) != null;
        }

        String all() {
            return matcher.group();
        }

        MatchResult place() {
            return matcher.toMatchResult();
        }
    }

    /** What words mean. */
    record Reading(Kind kind, Optional<CalendarSpan> span, Basis basis, boolean relative) {

        static Optional<Reading> stated(CalendarSpan span) {
            return Optional.of(new Reading(span.isInterval() ? Kind.INTERVAL : Kind.POINT, Optional.of(span), Basis.STATED, false));
        }

        /** Worked out; without a day to reckon from there is no span, and it stays a date that cannot be told. */
        static Optional<Reading> resolved(Optional<CalendarSpan> span) {
            return Optional.of(new Reading(Kind.POINT, span, span.isPresent() ? Basis.RESOLVED : Basis.UNKNOWN, false));
        }

        static Optional<Reading> interval(Optional<CalendarSpan> span) {
            return Optional.of(new Reading(Kind.INTERVAL, span, span.isPresent() ? Basis.RESOLVED : Basis.UNKNOWN, false));
        }

        static Optional<Reading> relative(Optional<CalendarSpan> span) {
            return Optional.of(new Reading(Kind.POINT, span, span.isPresent() ? Basis.RESOLVED : Basis.UNKNOWN, true));
        }

        static Optional<Reading> vague(Optional<CalendarSpan> span) {
            return Optional.of(new Reading(Kind.VAGUE, span, span.isPresent() ? Basis.RESOLVED : Basis.UNKNOWN, false));
        }

        static Optional<Reading> duration() {
            return Optional.of(new Reading(Kind.DURATION, Optional.empty(), Basis.UNKNOWN, false));
        }
    }
}

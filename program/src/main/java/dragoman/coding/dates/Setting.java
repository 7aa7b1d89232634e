package dragoman.coding.dates;

import dragoman.language.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the words of a date stand, and what they are reckoned from.
 *
 * @param published the day of publication
 * @param direction where the clause around them looks
 * @param told the date told last before them
 * @param story a month of another year with which the sentence goes on: "in August 1998; in October …"
 * @param token their first word, where it was parsed
 * @param before the text of the sentence before them
 * @param words the words
 * @param after the text of the sentence after them
 */
record Setting(Optional<LocalDate> published, Direction direction, Optional<CalendarSpan> told, Optional<YearMonth> story, Optional<Token> token,
        String before, String words, String after) {

    /** Whether what stands before ends in these words. */
    boolean follows(Pattern words) {
        return words.matcher(before).find();
    }

    /** Whether what stands after begins with these words. */
    boolean precedes(Pattern words) {
        return words.matcher(after).find();
    }

    boolean isCapital() {
        return Character.isUpperCase(words.charAt(0));
    }

    Optional<CalendarSpan> day(int shift) {
        return published.map(day -> CalendarSpan.day(day.plusDays(shift)));
    }

    int year() {
        return published.map(LocalDate::getYear).orElse(2018);
    }

    Optional<CalendarSpan> month(Month month) {
        return inStory(month).or(() -> published.map(day -> month(day, month))).map(CalendarSpan::month);
    }

    /** The first such month from the one told before on. */
    private Optional<YearMonth> inStory(Month month) {
        return story.map(from -> from.withMonth(month.getValue()).isBefore(from) ? from.withMonth(month.getValue()).plusYears(1)
                : from.withMonth(month.getValue()));
    }

    private YearMonth month(LocalDate day, Month month) {
        YearMonth here = YearMonth.from(day);
        YearMonth same = here.withMonth(month.getValue());
        return switch (direction) {
            case BACK -> same.isAfter(here) ? same.minusYears(1) : same;
            case AHEAD -> same.isBefore(here) ? same.plusYears(1) : same;
            case EITHER -> nearest(here.atDay(15), same.minusYears(1).atDay(15), same.atDay(15), same.plusYears(1).atDay(15), YearMonth::from);
        };
    }

    /** The day of a month and no year: the latest, the next or the nearest one. */
    Optional<CalendarSpan> day(Month month, int dayOfMonth) {
        if (story.isPresent()) {
            return inStory(month).flatMap(of -> valid(of.getYear(), month, dayOfMonth)).map(CalendarSpan::day);
        }
        return published.flatMap(here -> valid(here.getYear(), month, dayOfMonth).map(same -> {
            LocalDate earlier = same.minusYears(1);
            LocalDate later = same.plusYears(1);
            return CalendarSpan.day(switch (direction) {
                // A day just ahead in a clause of the past is told from a later edition, not from a year before.
                case BACK -> same.isAfter(here.plusDays(1)) ? earlier : same;
                case AHEAD -> same.isBefore(here.minusDays(30)) ? later : same;
                case EITHER -> nearest(here, earlier, same, later, day -> day);
            });
        }));
    }

    static Optional<LocalDate> valid(int year, Month month, int day) {
        boolean fits = day >= 1 && day <= month.length(java.time.Year.isLeap(year));
        return fits ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static <T> T nearest(LocalDate here, LocalDate one, LocalDate two, LocalDate three, java.util.function.Function<LocalDate, T> as) {
        LocalDate best = two;
        for (LocalDate day : new LocalDate[] {one, three}) {
            if (Math.abs(ChronoUnit.DAYS.between(here, day)) < Math.abs(ChronoUnit.DAYS.between(here, best))) {
                best = day;
            }
        }
        return as.apply(best);
    }

    /** A weekday: the latest up to the day of publication, or the next; of that day itself, it is that day. */
    Optional<CalendarSpan> weekday(DayOfWeek weekday) {
        return published.map(day -> CalendarSpan.day(day.with(direction == Direction.AHEAD
                ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday))));
    }

    /** A weekday with "last", "next" or "this". */
    Optional<CalendarSpan> weekday(String which, DayOfWeek weekday) {
        return published.map(day -> CalendarSpan.day(switch (which) {
            case "next", "coming" -> day.with(TemporalAdjusters.next(weekday));
            case "this" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday.getValue() - 1L);
            default -> day.with(TemporalAdjusters.previous(weekday));
        }));
    }

    /** The span of a unit around a day, so many units later. */
    static Optional<CalendarSpan> unit(LocalDate day, String unit, int shift) {
        return Optional.ofNullable(switch (unit) {
            case "hour", "minute" -> CalendarSpan.day(day);
            case "day" -> CalendarSpan.day(day.plusDays(shift));
            case "week" -> CalendarSpan.week(day.plusWeeks(shift));
            case "fortnight" -> CalendarSpan.week(day.plusWeeks(2L * shift));
            case "month" -> CalendarSpan.month(YearMonth.from(day).plusMonths(shift));
            case "quarter" -> quarter(YearMonth.from(day).plusMonths(3L * shift));
            case "year" -> CalendarSpan.year(day.getYear() + shift);
            case "decade" -> CalendarSpan.decade(day.getYear() + 10 * shift);
            case "century" -> CalendarSpan.century(day.getYear() + 100 * shift);
            default -> null;
        });
    }

    Optional<CalendarSpan> unit(String unit, int shift) {
        return published.flatMap(day -> unit(day, unit, shift));
    }

    static CalendarSpan quarter(YearMonth month) {
        YearMonth first = month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1);
        return CalendarSpan.months(first, first.plusMonths(2));
    }
}

package dragoman.coding.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar in the precision in which it was told.
 *
 * @param first its first day
 * @param last its last day
 * @param precision how it is written
 */
record CalendarSpan(LocalDate first, LocalDate last, Precision precision) {

    /** How exactly a date is told. */
    enum Precision { DAY, DAYS, WEEK, MONTH, MONTHS, YEAR, YEARS, DECADE, CENTURY }

    CalendarSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span ends before it begins: " + first + " " + last);
        }
    }

    static CalendarSpan day(LocalDate day) {
        return new CalendarSpan(day, day, Precision.DAY);
    }

    static CalendarSpan days(LocalDate first, LocalDate last) {
        return new CalendarSpan(first, last, Precision.DAYS);
    }

    /** The week from Monday to Sunday around a day. */
    static CalendarSpan week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new CalendarSpan(monday, monday.plusDays(6), Precision.WEEK);
    }

    static CalendarSpan month(YearMonth month) {
        return new CalendarSpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static CalendarSpan months(YearMonth first, YearMonth last) {
        return new CalendarSpan(first.atDay(1), last.atEndOfMonth(), Precision.MONTHS);
    }

    static CalendarSpan year(int year) {
        return new CalendarSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    static CalendarSpan years(int first, int last) {
        return new CalendarSpan(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEARS);
    }

    static CalendarSpan decade(int year) {
        int first = Math.floorDiv(year, 10) * 10;
        return new CalendarSpan(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.DECADE);
    }

    static CalendarSpan century(int year) {
        int first = Math.floorDiv(year, 100) * 100;
        return new CalendarSpan(LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31), Precision.CENTURY);
    }

    /** The value in EDTF. */
    String edtf() {
        return switch (precision) {
            case DAY -> first.toString();
            case DAYS, WEEK -> first + "/" + last;
            case MONTH -> YearMonth.from(first).toString();
            case MONTHS -> YearMonth.from(first) + "/" + YearMonth.from(last);
            case YEAR -> year(first);
            case YEARS -> year(first) + "/" + year(last);
            case DECADE -> year(first).substring(0, 3) + "X";
            case CENTURY -> year(first).substring(0, 2) + "XX";
        };
    }

    /** The value of its beginning where it opens an interval. */
    String opening() {
        String value = edtf();
        return value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
    }

    /** The value of its end where it closes an interval. */
    String closing() {
        String value = edtf();
        return value.substring(value.indexOf('/') + 1);
    }

    boolean isInterval() {
        return edtf().contains("/");
    }

    /** Whether it shares a day with the given days. */
    boolean touches(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }
}

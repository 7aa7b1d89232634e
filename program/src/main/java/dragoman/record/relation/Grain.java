package dragoman.record.relation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long is a period of a series? */
public enum Grain {
    /** From Monday to Sunday (ISO 8601). */
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The word in commands and output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the period that a day lies in. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the next period. */
    LocalDate next(LocalDate start) {
        return move(start, 1);
    }

    LocalDate move(LocalDate start, int periods) {
        return switch (this) {
            case WEEK -> start.plusWeeks(periods);
            case MONTH -> start.plusMonths(periods);
            case QUARTER -> start.plusMonths((long) MONTHS_OF_A_QUARTER * periods);
            case YEAR -> start.plusYears(periods);
        };
    }
}

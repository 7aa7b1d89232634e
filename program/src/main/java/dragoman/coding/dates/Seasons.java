package dragoman.coding.dates;

import java.time.YearMonth;

/** Which months make a season? Of the northern half of the world, where most reports are written. */
final class Seasons {

    private Seasons() {
    }

    /** The season that begins in a year: winter 2017 goes on into 2018. */
    static CalendarSpan span(String season, int year) {
        int first = switch (DateWords.plain(season)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        YearMonth start = YearMonth.of(year, first);
        return CalendarSpan.months(start, start.plusMonths(2));
    }
}

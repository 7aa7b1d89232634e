package dragoman.coding.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** On which day does a feast fall? */
final class Holidays {

    static final String NAMES = "easter(?: (?:sunday|monday|weekend))?|good friday|palm sunday|ash wednesday|whit monday|pentecost"
            + "|christmas(?: (?:day|eve))?|boxing day"
            + "|new year(?:['’]s|s)? (?:day|eve)|thanksgiving(?: day)?|bastille day|valentine['’]?s day|halloween|armistice day|may day"
                    + "|april fools?['’]? day|women['’]s day";

    private Holidays() {
    }

    static Optional<CalendarSpan> span(String name, int year) {
        LocalDate easter = easter(year);
        return switch (DateWords.plain(name).replace("’", "'").replace("years ", "year's ").replace("year ", "year's ")) {
            case "easter", "easter sunday" -> day(easter);
            case "easter monday" -> day(easter.plusDays(1));
            case "easter weekend" -> Optional.of(CalendarSpan.days(easter.minusDays(1), easter));
            case "good friday" -> day(easter.minusDays(2));
            case "palm sunday" -> day(easter.minusDays(7));
            case "ash wednesday" -> day(easter.minusDays(46));
            case "whit monday" -> day(easter.plusDays(50));
            case "pentecost" -> day(easter.plusDays(49));
            case "christmas", "christmas day" -> day(LocalDate.of(year, 12, 25));
            case "christmas eve" -> day(LocalDate.of(year, 12, 24));
            case "boxing day" -> day(LocalDate.of(year, 12, 26));
            case "new year's day" -> day(LocalDate.of(year, 1, 1));
            case "new year's eve" -> day(LocalDate.of(year, 12, 31));
            case "thanksgiving", "thanksgiving day" -> day(LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
            case "bastille day" -> day(LocalDate.of(year, 7, 14));
            case "valentine's day", "valentines day" -> day(LocalDate.of(year, 2, 14));
            case "halloween" -> day(LocalDate.of(year, 10, 31));
            case "armistice day" -> day(LocalDate.of(year, 11, 11));
            case "may day" -> day(LocalDate.of(year, 5, 1));
            case "women's day" -> day(LocalDate.of(year, 3, 8));
            case "april fool's day", "april fools' day", "april fools day", "april fool day" -> day(LocalDate.of(year, 4, 1));
            default -> Optional.empty();
        };
    }

    private static Optional<CalendarSpan> day(LocalDate day) {
        return Optional.of(CalendarSpan.day(day));
    }

    /** Easter Sunday of the Gregorian calendar, after the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}

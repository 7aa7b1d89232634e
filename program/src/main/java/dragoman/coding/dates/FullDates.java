package dragoman.coding.dates;

import static dragoman.coding.dates.DateWords.DAY;
import static dragoman.coding.dates.DateWords.MONTH;
import static dragoman.coding.dates.DateWords.ORDINAL;
import static dragoman.coding.dates.DateWords.SEASON;
import static dragoman.coding.dates.DateWords.WEEKDAY;
import static dragoman.coding.dates.DateWords.YEAR;

import dragoman.coding.dates.DateRule.Parts;
import dragoman.coding.dates.DateRule.Reading;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Which dates are given whole, down to the year? */
final class FullDates {

    private static final String DAY_NAME = "(?:" + WEEKDAY + ",? (?:the )?)?";
    private static final String NTH = "(?<day>" + DAY + "(?:st|nd|rd|th)?|" + ORDINAL + ")";
    private static final String PART = "(?:(?:the )?(?:very )?(?:early|mid|late|end|beginning|start|middle|first half|second half|close)(?:_|_in_"
            + "|_of_|_of the year_|_part of_))?";
    /** "in January and September 2016", "on May 3, June 1 and July 9, 2016": the year of a list stands with its last date alone. */
    private static final String YEAR_TO_COME = "(?=(?:, (?:and )?" + MONTH + "(?: " + DAY + ")?){0,3},? (?:and|or) " + MONTH + "(?: " + DAY + ",)? (?<year>(?:19|20)\\d\\d)(?!\\d))";

    private FullDates() {
    }

    static List<DateRule> rules() {
        return List.of(
                DateRule.of("(?<year>\\d{4})[-/](?<mm>\\d\\d)[-/](?<day>\\d\\d)", (p, s) -> day(p, number(p, "mm"), number(p, "day"), s)),
                DateRule.of("(?<year>(?:19|20)\\d\\d)-(?<mm>0[1-9]|1[0-2])", (p, s) -> month(p, number(p, "mm"), s)),
                DateRule.of("(?<one>\\d{1,2})(?<sign>[./-])(?<two>\\d{1,2})\\k<sign>(?<year>(?:\\d\\d)?\\d\\d)", FullDates::figures),
                DateRule.of(DAY_NAME + "(?:the )?" + NTH + "(?: day)?_(?:of )?(?<month>" + MONTH + "),?_(?:of |in )?(?<year>" + YEAR + ")",
                        (p, s) -> day(p, DateWords.month(p.get("month")).getValue(), DateWords.ordinal(p.get("day")), s)),
                DateRule.of(DAY_NAME + "(?<month>" + MONTH + ") (?:the )?" + NTH + "(?:,| ,)? (?:of |in )?(?<year>" + YEAR + ")",
                        (p, s) -> day(p, DateWords.month(p.get("month")).getValue(), DateWords.ordinal(p.get("day")), s)),
                DateRule.of("(?<month>" + MONTH + ") (?<one>" + DAY + ")(?: ?[–-] ?| to | and )(?<two>" + DAY + ")(?:,)? (?<year>" + YEAR + ")",
                        FullDates::days),
                DateRule.of("(?<one>" + DAY + ")(?: ?[–-] ?| to | and )(?<two>" + DAY + ") (?:of )?(?<month>" + MONTH + "),? (?<year>" + YEAR + ")",
                        FullDates::days),
                DateRule.of(PART + "(?<month>" + MONTH + ")(?:,|,? of)?[ -](?<year>" + YEAR + ")", (p, s) -> month(p, DateWords.month(p.get("month"))
                        .getValue(), s)),
                DateRule.of(PART + "(?<month>" + MONTH + ") (?<day>" + DAY + ")" + YEAR_TO_COME, (p, s) -> day(p, DateWords.month(p.get("month")).getValue(), number(p, "day"), s)),
                DateRule.of(PART + "(?<month>" + MONTH + ")" + YEAR_TO_COME, (p, s) -> month(p, DateWords.month(p.get("month")).getValue(), s)),
                DateRule.of("(?<year>(?:1[5-9]|20)\\d\\d)[–-](?<end>(?:(?:1[5-9]|20)\\d\\d)|\\d\\d)", FullDates::years),
                DateRule.of("(?:the )?(?:(?:early|mid|late)_)?(?<year>(?:1[5-9]|20)\\d0|['’]?[3-9]0)s", FullDates::decade),
                DateRule.of("(?:the )?(?<nth>" + ORDINAL + ")_century",
                        (p, s) -> Reading.stated(CalendarSpan.century(100 * (DateWords.ordinal(p.get("nth")) - 1)))),
                DateRule.of("(?:the )?(?:fiscal|financial)(?: year)? (?<fiscal>(?:19|20)\\d\\d)(?:[–/-]\\d\\d(?:\\d\\d)?)?|fy ?(?<short>20\\d\\d)",
                        (p, s) -> year(Integer.parseInt(p.has("fiscal") ? p.get("fiscal") : p.get("short")))),
                DateRule.of("(?:the )?(?<nth>first|second|third|fourth)_quarter(?: of)? (?<year>" + YEAR + ")", (p, s) -> quarter(p,
                        DateWords.ordinal(p.get("nth")), s)),
                DateRule.of("q(?<nth>[1-4])(?: of)? (?<year>" + YEAR + ")", (p, s) -> quarter(p, number(p, "nth"), s)),
                DateRule.of("(?:the )?(?<season>" + SEASON + ")(?: of)? (?<year>" + YEAR + ")",
                        (p, s) -> Reading.stated(Seasons.span(p.get("season"), DateWords.year(p.get("year"), s.year())))),
                DateRule.of("(?<name>" + Holidays.NAMES + ")(?:,| of|,? in)? (?<year>" + YEAR + ")",
                        (p, s) -> Holidays.span(p.get("name"), DateWords.year(p.get("year"), s.year())).flatMap(Reading::stated)),
                DateRule.of("(?:the )?(?:september 11(?:th)?|9/11|sept\\.? 11(?:th)?)(?= (?:terror|terrorist|attacks?|hijack|atrocit|plot))|9/11",
                        (p, s) -> Reading.stated(CalendarSpan.day(LocalDate.of(2001, 9, 11)))));
    }

    private static int number(Parts parts, String name) {
        return Integer.parseInt(parts.get(name));
    }

    private static Optional<Reading> year(int year) {
        return Reading.stated(CalendarSpan.year(year));
    }

    private static Optional<Reading> day(Parts parts, int month, int day, Setting setting) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        return Setting.valid(DateWords.year(parts.get("year"), setting.year()), Month.of(month), day).map(CalendarSpan::day).flatMap(Reading::stated);
    }

    private static Optional<Reading> month(Parts parts, int month, Setting setting) {
        return Reading.stated(CalendarSpan.month(YearMonth.of(DateWords.year(parts.get("year"), setting.year()), month)));
    }

    private static Optional<Reading> quarter(Parts parts, int nth, Setting setting) {
        return Reading.stated(Setting.quarter(YearMonth.of(DateWords.year(parts.get("year"), setting.year()), 3 * nth)));
    }

    private static Optional<Reading> days(Parts parts, Setting setting) {
        int year = DateWords.year(parts.get("year"), setting.year());
        Month month = DateWords.month(parts.get("month"));
        Optional<LocalDate> one = Setting.valid(year, month, number(parts, "one"));
        Optional<LocalDate> two = Setting.valid(year, month, number(parts, "two"));
        boolean fits = one.isPresent() && two.isPresent() && one.get().isBefore(two.get());
        return fits ? Reading.stated(CalendarSpan.days(one.get(), two.get())) : Optional.empty();
    }

    private static Optional<Reading> years(Parts parts, Setting setting) {
        int first = Integer.parseInt(parts.get("year"));
        int last = Integer.parseInt(parts.get("end"));
        last = last < 100 ? first / 100 * 100 + last : last;
        return last > first && last - first < 200 ? Reading.stated(CalendarSpan.years(first, last)) : Optional.empty();
    }

    private static Optional<Reading> decade(Parts parts, Setting setting) {
        String figures = parts.get("year").replaceAll("\\D", "");
        boolean marked = figures.length() == 4 || !Character.isDigit(parts.get("year").charAt(0)) || parts.all().toLowerCase(java.util.Locale.ROOT)
                .startsWith("the ");
        // "in his 60s" is an age.
        return marked ? Reading.stated(CalendarSpan.decade(DateWords.year(figures, setting.year()))) : Optional.empty();
    }

    /**
     * Dates of figures alone. With points the day comes first; with strokes either may: a part above twelve decides, then the reading that lies
     * close to the
     * day of publication, then the American order.
     */
    private static Optional<Reading> figures(Parts parts, Setting setting) {
        String written = parts.get("year");
        int year = written.length() == 4 ? Integer.parseInt(written) : DateWords.year("'" + written, setting.year());
        int one = number(parts, "one");
        int two = number(parts, "two");
        Optional<LocalDate> dayFirst = two >= 1 && two <= 12 ? Setting.valid(year, Month.of(two), one) : Optional.empty();
        Optional<LocalDate> monthFirst = one >= 1 && one <= 12 ? Setting.valid(year, Month.of(one), two) : Optional.empty();
        Optional<LocalDate> usual = parts.get("sign").equals(".") ? dayFirst : monthFirst;
        Optional<LocalDate> other = parts.get("sign").equals(".") ? monthFirst : dayFirst;
        if (usual.isPresent() && other.isPresent() && isFar(usual.get(), setting) && !isFar(other.get(), setting)) {
            usual = other;
        }
        return usual.or(() -> other).map(CalendarSpan::day).flatMap(Reading::stated);
    }

    private static boolean isFar(LocalDate day, Setting setting) {
        return setting.published().map(here -> Math.abs(ChronoUnit.DAYS.between(here, day)) > 45).orElse(false);
    }
}

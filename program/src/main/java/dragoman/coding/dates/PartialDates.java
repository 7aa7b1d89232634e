package dragoman.coding.dates;

import static dragoman.coding.dates.DateWords.DAY;
import static dragoman.coding.dates.DateWords.LONE_MONTH;
import static dragoman.coding.dates.DateWords.LONE_WEEKDAY;
import static dragoman.coding.dates.DateWords.MONTH;
import static dragoman.coding.dates.DateWords.ORDINAL;
import static dragoman.coding.dates.DateWords.SEASON;
import static dragoman.coding.dates.DateWords.WEEKDAY;

import dragoman.coding.dates.DateRule.Parts;
import dragoman.coding.dates.DateRule.Reading;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which dates leave out the year, and which year is meant? */
final class PartialDates {

    private static final String PART_OF_DAY = "(?:,? (?:early |late )?(?:morning|afternoon|evening|night|noon)| ?\\(local time\\))?";
    private static final String NTH = "(?<day>" + DAY + "(?:st|nd|rd|th)?|" + ORDINAL + ")";
    private static final String WHICH_YEAR = "(?:of |in )?(?:(?<which>last|next|this|that|the same|the (?:previous|following|next|current)"
            + "|previous) year|the year (?<side>before|after))";
    private static final String PART = "(?:(?:the )?(?:very )?(?:early|mid|late|end|beginning|start|middle|close|first half|second half)(?:_|_in_"
            + "|_of_|_part of_))?";
    private static final String WHICH = "(?<which>last|next|this|this past|this coming|the coming|the previous|the following)";
    private static final String SIDE = "(?:(?:early|earlier|later|late|mid)_)?";

    private PartialDates() {
    }

    static List<DateRule> rules() {
        return List.of(
                DateRule.of("(?:" + WEEKDAY + ",? (?:the )?)?(?<month>" + MONTH + ") (?:the )?" + NTH + "(?:,? " + WHICH_YEAR + ")?",
                        DateGuards::monthDay, PartialDates::monthDay),
                DateRule.of("(?:" + WEEKDAY + ",? )?(?:the )?" + NTH + "(?: day)?_(?:of )?(?<month>" + MONTH + ")(?:,? " + WHICH_YEAR + ")?",
                        DateGuards::dayMonth, PartialDates::monthDay),
                DateRule.of("(?<month>" + MONTH + ") (?<one>" + DAY + ")(?: ?[–-] ?| to | and )(?<two>" + DAY + ")", DateGuards::monthDay,
                        PartialDates::days),
                DateRule.of("(?<one>" + DAY + ")(?: ?[–-] ?| to | and )(?<two>" + DAY + ") (?<month>" + MONTH + ")", DateGuards::dayMonth,
                        PartialDates::days),
                DateRule.of(PART + "(?<month>" + LONE_MONTH + "),? " + WHICH_YEAR, PartialDates::monthOfYear),
                DateRule.of(SIDE + WHICH + " (?<month>" + LONE_MONTH + ")", PartialDates::whichMonth),
                DateRule.of(PART + "(?<month>" + LONE_MONTH + ")", DateGuards::month,
                        (p, s) -> Reading.resolved(s.month(DateWords.month(p.get("month"))))),
                DateRule.of(WHICH + " (?<weekday>" + LONE_WEEKDAY + ")" + PART_OF_DAY, (p, s) -> Reading.resolved(s.weekday(which(p),
                        DateWords.weekday(p.get("weekday"))))),
                DateRule.of("(?:early |late )?(?<weekday>" + LONE_WEEKDAY + ")" + PART_OF_DAY, DateGuards::weekday,
                        (p, s) -> Reading.resolved(s.weekday(DateWords.weekday(p.get("weekday"))))),
                DateRule.of("(?<weekday>" + LONE_WEEKDAY + ")" + "(?: (?<which>last|this|next) week| (?<week>a week) ago)",
                        PartialDates::weekdayOfWeek),
                DateRule.of(WEEKDAY + ",? the (?<day>" + DAY + "(?:st|nd|rd|th))", PartialDates::dayOfMonth),
                DateRule.of("(?:the )?(?<day>" + DAY + "(?:st|nd|rd|th))(?: of (?:this|the) month)?", DateGuards::loneDay, PartialDates::dayOfMonth),
                DateRule.of("(?:the )?(?<nth>first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) (?<weekday>" + LONE_WEEKDAY
                        + ") (?:in|of) (?<month>" + LONE_MONTH + ")", PartialDates::nthWeekday),
                DateRule.of("(?:the )?(?<nth>first|second|third|fourth|last) week (?:in|of) (?<month>" + LONE_MONTH + ")", PartialDates::nthWeek),
                DateRule.of("(?:(?:this|last|next) )?(?<name>" + Holidays.NAMES + ")(?: (?<which>last|next|this) year)?", DateGuards::notSurname,
                        PartialDates::holiday),
                DateRule.of("(?<which>last|this|next|this past|this coming|the coming) (?<season>" + SEASON + ")", PartialDates::season),
                DateRule.of("(?:in|during|since|by|until|over|before|after)(?: the)? (?:(?:early|late) )?(?<season>spring|summer|autumn|winter)",
                        DateGuards::season, PartialDates::season));
    }

    private static String which(Parts parts) {
        String which = DateWords.plain(parts.get("which"));
        return switch (which) {
            case "this coming", "the coming", "the following" -> "next";
            case "this past", "the previous", "previous" -> "last";
            default -> which;
        };
    }

    private static Optional<Reading> monthDay(Parts parts, Setting setting) {
        Month month = DateWords.month(parts.get("month"));
        int day = DateWords.ordinal(parts.get("day"));
        if (day < 1 || day > month.maxLength()) {
            return Optional.empty();
        }
        return namesYear(parts)
                ? Reading.resolved(year(parts, setting).flatMap(year -> Setting.valid(year, month, day)).map(CalendarSpan::day))
                : Reading.resolved(setting.day(month, day));
    }

    private static boolean namesYear(Parts parts) {
        return parts.has("which") || parts.has("side");
    }

    /** The year that "last year", "the previous year", "the same year" mean. */
    private static Optional<Integer> year(Parts parts, Setting setting) {
        Optional<Integer> here = setting.published().map(LocalDate::getYear);
        Optional<Integer> told = setting.told().map(span -> span.first().getYear()).or(() -> here);
        if (parts.has("side")) {
            return told.map(year -> parts.get("side").equalsIgnoreCase("before") ? year - 1 : year + 1);
        }
        return switch (DateWords.plain(parts.get("which"))) {
            case "last", "previous" -> here.map(year -> year - 1);
            case "next" -> here.map(year -> year + 1);
            case "this", "the current" -> here;
            case "that", "the same" -> told;
            case "the previous" -> told.map(year -> year - 1);
            default -> told.map(year -> year + 1);
        };
    }

    private static Optional<Reading> days(Parts parts, Setting setting) {
        Month month = DateWords.month(parts.get("month"));
        int one = Integer.parseInt(parts.get("one"));
        int two = Integer.parseInt(parts.get("two"));
        if (one >= two || two > month.maxLength()) {
            return Optional.empty();
        }
        return Reading.interval(setting.day(month, one).flatMap(first -> Setting.valid(first.first().getYear(), month, two)
                .map(last -> CalendarSpan.days(first.first(), last))));
    }

    private static Optional<Reading> monthOfYear(Parts parts, Setting setting) {
        Month month = DateWords.month(parts.get("month"));
        return Reading.resolved(year(parts, setting).map(year -> CalendarSpan.month(YearMonth.of(year, month))));
    }

    /** "last April" is the latest one that is over, "next April" the next to come, "this April" that of the year. */
    private static Optional<Reading> whichMonth(Parts parts, Setting setting) {
        Month month = DateWords.month(parts.get("month"));
        return Reading.resolved(setting.published().map(YearMonth::from).map(here -> {
            YearMonth same = here.withMonth(month.getValue());
            return CalendarSpan.month(switch (which(parts)) {
                case "last" -> same.isBefore(here) ? same : same.minusYears(1);
                case "next" -> same.isAfter(here) ? same : same.plusYears(1);
                default -> same;
            });
        }));
    }

    private static Optional<Reading> weekdayOfWeek(Parts parts, Setting setting) {
        int weeks = !parts.has("which") ? -1 : switch (parts.get("which").toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        int day = DateWords.weekday(parts.get("weekday")).getValue() - 1;
        return Reading.resolved(setting.unit("week", weeks).map(week -> CalendarSpan.day(week.first().plusDays(day))));
    }

    private static Optional<Reading> dayOfMonth(Parts parts, Setting setting) {
        int day = DateWords.ordinal(parts.get("day"));
        return Reading.resolved(setting.published().flatMap(here -> Setting.valid(here.getYear(), here.getMonth(), Math.min(day, 28)).map(same -> {
            LocalDate sure = day > 28 && day <= here.lengthOfMonth() ? same.withDayOfMonth(day) : same;
            return CalendarSpan.day(setting.direction() == Direction.BACK && sure.isAfter(here) ? sure.minusMonths(1) : sure);
        })));
    }

    private static Optional<Reading> nthWeekday(Parts parts, Setting setting) {
        int nth = parts.get("nth").equalsIgnoreCase("last") ? -1 : DateWords.ordinal(parts.get("nth"));
        return Reading.resolved(setting.month(DateWords.month(parts.get("month")))
                .map(month -> CalendarSpan.day(month.first().with(TemporalAdjusters.dayOfWeekInMonth(nth,
                        DateWords.weekday(parts.get("weekday")))))));
    }

    private static Optional<Reading> nthWeek(Parts parts, Setting setting) {
        boolean last = parts.get("nth").equalsIgnoreCase("last");
        return Reading.interval(setting.month(DateWords.month(parts.get("month"))).map(month -> {
            LocalDate first = last ? month.last().minusDays(6) : month.first().plusDays(7L * (DateWords.ordinal(parts.get("nth")) - 1));
            return CalendarSpan.days(first, first.plusDays(6));
        }));
    }

    private static Optional<Reading> holiday(Parts parts, Setting setting) {
        String name = parts.get("name");
        if (parts.has("which")) {
            return Reading.resolved(year(parts, setting).flatMap(year -> Holidays.span(name, year)));
        }
        return Reading.resolved(setting.published().flatMap(here -> Holidays.span(name, here.getYear()).flatMap(same -> {
            boolean before = setting.direction() != Direction.AHEAD && same.first().isAfter(here.plusDays(setting.direction() == Direction.BACK ? 1
                    : 180));
            boolean after = setting.direction() == Direction.AHEAD && same.last().isBefore(here);
            return Holidays.span(name, here.getYear() + (before ? -1 : after ? 1 : 0));
        })));
    }

    private static Optional<Reading> season(Parts parts, Setting setting) {
        boolean named = parts.matcher().pattern().pattern().contains("(?<which>");
        String which = named ? which(parts) : setting.direction() == Direction.AHEAD ? "next" : "this";
        return Reading.interval(setting.published().map(here -> {
            CalendarSpan same = Seasons.span(parts.get("season"), here.getYear());
            boolean back = which.equals("last") ? !same.last().isBefore(here) : which.equals("this") && same.first().isAfter(here.plusDays(31));
            boolean ahead = which.equals("next") && !same.first().isAfter(here);
            return Seasons.span(parts.get("season"), here.getYear() + (back ? -1 : ahead ? 1 : 0));
        }));
    }
}

package dragoman.coding.dates;

import static dragoman.coding.dates.DateWords.NUMBER;
import static dragoman.coding.dates.DateWords.UNIT;

import dragoman.coding.dates.DateRule.Parts;
import dragoman.coding.dates.DateRule.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which dates are reckoned from the day of publication? */
final class NearDates {

    private static final String SIDE = "(?:(?:(?:early|earlier|late|later|sometime)_)|(?:the )?(?:very )?(?:end|beginning|start|middle|rest|course"
            + "|close|whole|first half|second half) of )?";
    private static final String CALENDAR = "(?<unit>week|month|quarter|year|decade|century)";
    private static final String MORE = "(?:(?:over|almost|nearly|about|around|some|roughly|more than|less than|at least|just|exactly) )?";

    private NearDates() {
    }

    static List<DateRule> rules() {
        return List.of(
                DateRule.of("(?:(?:earlier|later|late|early) )?(?:today|tonight|this (?:morning|afternoon|evening|very day))",
                        (p, s) -> Reading.resolved(s.day(0))),
                DateRule.of("(?:(?:earlier|later|late|early) )?(?:yesterday(?: (?:morning|afternoon|evening|night))?|last night|yesterday night)",
                        (p, s) -> Reading.resolved(s.day(-1))),
                DateRule.of("(?:late |early )?tomorrow(?: (?:morning|afternoon|evening|night))?", (p, s) -> Reading.resolved(s.day(1))),
                DateRule.of("the day before yesterday", (p, s) -> Reading.resolved(s.day(-2))),
                DateRule.of("the day after tomorrow", (p, s) -> Reading.resolved(s.day(2))),
                DateRule.of("(?<number>" + NUMBER + ")_(?<unit>" + UNIT + ") (?<side>before|after|from) (?<day>yesterday|today|tomorrow|now)",
                        NearDates::fromDay),
                DateRule.of(MORE + "(?<number>" + NUMBER + ")_(?<unit>" + UNIT + ")(?: or so)? ago(?: (?<day>yesterday|today|tomorrow))?",
                        NearDates::ago),
                DateRule.of("(?:many )?(?<unit>years|decades|centuries|months|weeks|days|hours|minutes|moments) ago|long ago",
                        (p, s) -> Reading.vague(Optional.empty())),
                DateRule.of(SIDE + "(?<which>last|past|previous|next|this|the coming|the current) " + CALENDAR, NearDates::which),
                DateRule.of("(?:(?:the )?(?:very )?(?:beginning|start|end|middle|close|whole) of the|the entire|the whole) " + CALENDAR,
                        (p, s) -> Reading.resolved(s.unit(anyUnit(p), 0))),
                DateRule.of("(?:(?:early|earlier|late|later) )?(?:(?:over |at )?the |(?<which>last|this|next|this past|this coming"
                        + "|the past) )weekend", NearDates::weekend),
                DateRule.of("(?:(?:in|over|during|within|for|throughout) )?(?:the |these |his |her |its |their )?(?<which>last|past|next|coming) "
                        + MORE + "(?<number>" + NUMBER
                        + ")_(?:and a half )?(?<unit>" + UNIT + ")", NearDates::stretch),
                DateRule.of("(?:in|over|during|for) the (?<which>past|last) (?<unit>decade|year|month|week|century)", DateGuards::notPointLast,
                        NearDates::pastUnit),
                DateRule.of("(?:(?:in|over|during|for|within) )?(?:the )?(?:most )?(?<which>recent|coming|past|last few|past few|next few"
                        + "|following) (?:few )?(?<unit>" + UNIT + ")", DateGuards::plural, NearDates::recent),
                DateRule.of("in (?<number>" + NUMBER + ")_(?<unit>day|week|month|year|decade)s?(?:['’])?(?: time| from now)?", NearDates::ahead),
                DateRule.of("recently|lately|(?:just )?now|currently|nowadays|soon|shortly|in (?:the )?(?:near|foreseeable|immediate) future"
                        + "|in (?:the )?(?:recent|distant|near) past|of late"
                        + "|at (?:the moment|present)|these days|previously|formerly|in the past|in due course|eventually|so far|to date",
                                (p, s) -> Reading.vague(Optional.empty())),
                DateRule.of("(?:the )?(?<which>last|first|second|third|fourth)_quarter", DateGuards::quarter, NearDates::quarter));
    }

    private static String anyUnit(Parts parts) {
        String words = DateWords.plain(parts.all());
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static int signed(Parts parts, int number) {
        return parts.get("side").equalsIgnoreCase("before") ? -number : number;
    }

    private static Optional<Reading> fromDay(Parts parts, Setting setting) {
        OptionalInt number = DateWords.number(parts.get("number"));
        if (number.isEmpty()) {
            return Reading.vague(Optional.empty());
        }
        int shift = shiftOf(parts.get("day"));
        String unit = DateWords.unit(parts.get("unit"));
        return Reading.resolved(setting.published().flatMap(day -> exact(day.plusDays(shift), unit, signed(parts, number.getAsInt()))));
    }

    private static int shiftOf(String day) {
        return switch (DateWords.plain(day)) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
    }

    /** The very day, so many units away. */
    private static Optional<CalendarSpan> exact(LocalDate day, String unit, int number) {
        return Optional.ofNullable(switch (unit) {
            case "day" -> day.plusDays(number);
            case "week" -> day.plusWeeks(number);
            case "month" -> day.plusMonths(number);
            case "year" -> day.plusYears(number);
            default -> null;
        }).map(CalendarSpan::day);
    }

    private static Optional<Reading> ago(Parts parts, Setting setting) {
        OptionalInt number = DateWords.number(parts.get("number"));
        String unit = DateWords.unit(parts.get("unit"));
        if (number.isEmpty()) {
            return Reading.vague(Optional.empty());
        }
        if (parts.has("day")) {
            return Reading.resolved(setting.published().flatMap(day -> exact(day.plusDays(shiftOf(parts.get("day"))), unit, -number.getAsInt())));
        }
        // "a week ago" is told of a day, "three weeks ago" of some day in that week.
        boolean aWeek = unit.equals("week") && number.getAsInt() == 1;
        int sub = unit.equals("hour") || unit.equals("minute") ? 0 : number.getAsInt();
        return Reading.resolved(aWeek ? setting.day(-7) : setting.unit(unit, -sub));
    }

    private static Optional<Reading> which(Parts parts, Setting setting) {
        int shift = switch (DateWords.plain(parts.get("which"))) {
            case "last", "past", "previous" -> -1;
            case "next", "the coming" -> 1;
            default -> 0;
        };
        return Reading.resolved(setting.unit(DateWords.unit(parts.get("unit")), shift));
    }

    private static Optional<Reading> weekend(Parts parts, Setting setting) {
        String which = parts.has("which") ? DateWords.plain(parts.get("which")) : setting.direction() == Direction.AHEAD ? "this coming"
                : "this past";
        return Reading.interval(setting.published().map(day -> {
            CalendarSpan week = CalendarSpan.week(day);
            boolean begun = day.getDayOfWeek().getValue() >= 6;
            int weeks = switch (which) {
                case "this past", "the past" -> begun ? 0 : -1;
                case "last" -> -1;
                case "next" -> 1;
                case "this" -> setting.direction() == Direction.BACK && !begun ? -1 : 0;
                default -> 0;
            };
            LocalDate saturday = week.first().plusDays(5).plusWeeks(weeks);
            return CalendarSpan.days(saturday, saturday.plusDays(1));
        }));
    }

    /** "the past two weeks": up to the day of publication, or from it on. */
    private static Optional<Reading> stretch(Parts parts, Setting setting) {
        OptionalInt number = DateWords.number(parts.get("number"));
        String unit = DateWords.unit(parts.get("unit"));
        boolean ahead = DateWords.plain(parts.get("which")).matches("next|coming");
        if (number.isEmpty()) {
            return recent(ahead ? "coming" : "recent", unit, setting);
        }
        int signed = ahead ? number.getAsInt() : -number.getAsInt();
        return Reading.interval(setting.published().flatMap(day -> stretch(day, unit, signed)));
    }

    private static Optional<CalendarSpan> stretch(LocalDate day, String unit, int number) {
        return switch (unit) {
            case "day", "week", "fortnight" -> {
                LocalDate other = day.plusDays((unit.equals("day") ? 1L : unit.equals("week") ? 7L : 14L) * number);
                yield Optional.of(number < 0 ? CalendarSpan.days(other, day) : CalendarSpan.days(day, other));
            }
            case "month" -> {
                YearMonth here = YearMonth.from(day);
                YearMonth other = here.plusMonths(number);
                yield Optional.of(number < 0 ? CalendarSpan.months(other, here) : CalendarSpan.months(here, other));
            }
            case "year", "decade" -> {
                int other = day.getYear() + number * (unit.equals("year") ? 1 : 10);
                yield Optional.of(number < 0 ? CalendarSpan.years(other, day.getYear()) : CalendarSpan.years(day.getYear(), other));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Reading> pastUnit(Parts parts, Setting setting) {
        return Reading.interval(setting.published().flatMap(day -> stretch(day, DateWords.unit(parts.get("unit")), -1)));
    }

    private static Optional<Reading> recent(Parts parts, Setting setting) {
        String which = DateWords.plain(parts.get("which"));
        return recent(which.matches("coming|next few|following") ? "coming" : "recent", DateWords.unit(parts.get("unit")), setting);
    }

    /** Recent days or weeks lie in the month, recent months in the year, unless that has only begun (or is all but over). */
    private static Optional<Reading> recent(String which, String unit, Setting setting) {
        return Reading.vague(setting.published().map(day -> {
            LocalDate other = which.equals("coming") ? day.plusMonths(3) : day.minusMonths(3);
            LocalDate near = which.equals("coming") ? day.plusDays(6) : day.minusDays(6);
            boolean ofDays = unit.equals("day") || unit.equals("week") || unit.equals("hour");
            boolean ofMonths = unit.equals("month");
            if (ofDays && near.getMonth() == day.getMonth()) {
                return CalendarSpan.month(YearMonth.from(day));
            }
            return (ofDays || ofMonths) && other.getYear() == day.getYear() ? CalendarSpan.year(day.getYear()) : null;
        }));
    }

    /** "in two weeks" is a date where the clause looks ahead; "the first in 20 years" is none. */
    private static Optional<Reading> ahead(Parts parts, Setting setting) {
        OptionalInt number = DateWords.number(parts.get("number"));
        if (setting.direction() != Direction.AHEAD || number.isEmpty() || DateGuards.afterFirst(setting)) {
            return Reading.duration();
        }
        return Reading.resolved(setting.unit(DateWords.unit(parts.get("unit")), number.getAsInt()));
    }

    private static Optional<Reading> quarter(Parts parts, Setting setting) {
        return Reading.interval(setting.published().map(day -> {
            YearMonth last = YearMonth.from(day).minusMonths(3);
            if (parts.get("which").equalsIgnoreCase("last")) {
                return Setting.quarter(last);
            }
            CalendarSpan same = Setting.quarter(YearMonth.of(day.getYear(), 3 * DateWords.ordinal(parts.get("which"))));
            boolean back = setting.direction() != Direction.AHEAD && same.first().isAfter(day);
            return back ? Setting.quarter(YearMonth.from(same.first()).minusYears(1)) : same;
        }));
    }
}

package dragoman.coding.dates;

import static dragoman.coding.dates.DateWords.NUMBER;
import static dragoman.coding.dates.DateWords.ORDINAL;
import static dragoman.coding.dates.DateWords.UNIT;

import dragoman.coding.dates.DateRule.Parts;
import dragoman.coding.dates.DateRule.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which dates are reckoned from a date told before, or from another event? */
final class ToldDates {

    private static final String CALENDAR = "(?<unit>day|week|month|year|decade)";

    private static final Pattern AWAY = DateWords.pattern("(?<number>" + NUMBER + ")_(?<unit>" + UNIT + ") (?<side>before|after)");

    private ToldDates() {
    }

    static List<DateRule> rules() {
        return List.of(
                DateRule.of("(?:on |in )?(?:the same|that|that very|that same) " + CALENDAR, DateGuards::thatUnit, (p, s) -> shifted(s,
                        DateWords.unit(p.get("unit")), 0)),
                DateRule.of("(?:the )?(?<which>previous|preceding|following) " + CALENDAR + "|the (?<next>next) day", ToldDates::neighbour),
                DateRule.of("the " + CALENDAR + " (?<side>before|after|earlier)", DateGuards::clauseEnd, ToldDates::sided),
                DateRule.of("(?<number>" + NUMBER + ")_(?<unit>" + UNIT + ") (?<side>earlier|later|before|after|afterwards?|beforehand|prior)",
                        ToldDates::away),
                DateRule.of("(?<unit>days|weeks|months|years|decades|hours) (?<side>earlier|later|before|after|afterwards|prior)",
                        (p, s) -> Reading.relative(Optional.empty())),
                DateRule.of("(?:a|the|his|her|their|its) (?<nth>" + ORDINAL + ") (?:consecutive|straight) day", (p, s) -> Reading.resolved(s.day(0))),
                DateRule.of("the day", DateGuards::theDay, (p, s) -> shifted(s, "day", 0)),
                DateRule.of("(?:at|around|by|since) (?:that|the) time|at the same time|then", DateGuards::thenTime,
                        (p, s) -> Reading.relative(s.told())));
    }

    /** From the date told before; the day of the report stands in where none was. */
    private static Optional<CalendarSpan> told(Setting setting) {
        return setting.told().or(() -> setting.day(0));
    }

    private static Optional<Reading> shifted(Setting setting, String unit, int shift) {
        return Reading.relative(told(setting).flatMap(span -> shift(span, unit, shift)));
    }

    /** A day cannot be reckoned from a month; a year can be reckoned from a day. */
    private static Optional<CalendarSpan> shift(CalendarSpan span, String unit, int shift) {
        boolean ofDay = span.precision() == CalendarSpan.Precision.DAY;
        boolean ofMonth = ofDay || span.precision() == CalendarSpan.Precision.MONTH;
        boolean fits = switch (unit) {
            case "hour", "minute", "day" -> ofDay;
            case "week", "fortnight" -> ofDay || span.precision() == CalendarSpan.Precision.WEEK;
            case "month", "quarter" -> ofMonth;
            default -> true;
        };
        LocalDate from = span.first();
        return fits ? Setting.unit(from, unit, shift) : Optional.empty();
    }

    private static Optional<Reading> neighbour(Parts parts, Setting setting) {
        if (parts.has("next")) {
            return shifted(setting, "day", 1);
        }
        int shift = parts.get("which").equalsIgnoreCase("following") ? 1 : -1;
        return shifted(setting, DateWords.unit(parts.get("unit")), shift);
    }

    private static Optional<Reading> sided(Parts parts, Setting setting) {
        return shifted(setting, DateWords.unit(parts.get("unit")), parts.get("side").equalsIgnoreCase("after") ? 1 : -1);
    }

    /** "two days earlier" is reckoned from what was told; "two days before the talks" waits for the day of the talks. */
    private static Optional<Reading> away(Parts parts, Setting setting) {
        OptionalInt number = DateWords.number(parts.get("number"));
        String side = DateWords.plain(parts.get("side"));
        boolean openSide = side.equals("before") || side.equals("after") || side.equals("prior");
        if (number.isEmpty() || openSide && !DateGuards.clauseEnd(setting)) {
            return Reading.relative(Optional.empty());
        }
        boolean back = side.equals("before") || side.equals("earlier") || side.equals("beforehand") || side.equals("prior");
        return shifted(setting, DateWords.unit(parts.get("unit")), back ? -number.getAsInt() : number.getAsInt());
    }

    /** "a day after the truce began on March 3": reckoned from the day told behind it in the same clause. */
    static List<Intervals.Part> reckoned(List<Intervals.Part> parts, String text) {
        List<Intervals.Part> reckoned = new ArrayList<>(parts);
        for (int i = 0; i + 1 < parts.size(); i++) {
            Intervals.Part part = parts.get(i);
            Intervals.Part next = parts.get(i + 1);
            Matcher away = AWAY.matcher(text.substring(part.start(), part.end()));
            boolean open = part.reading().relative() && part.reading().span().isEmpty() && away.matches();
            boolean near = next.reading().kind() == DateExpression.Kind.POINT && text.substring(part.end(), next.start()).matches("[^,;:.]{1,80}");
            OptionalInt number = open && near ? DateWords.number(away.group("number")) : OptionalInt.empty();
            if (number.isPresent()) {
                int shift = away.group("side").equalsIgnoreCase("before") ? -number.getAsInt() : number.getAsInt();
                Optional<CalendarSpan> span = next.reading().span().flatMap(day -> shift(day, DateWords.unit(away.group("unit")), shift));
                span.ifPresent(s -> reckoned.set(parts.indexOf(part), new Intervals.Part(part.start(), part.end(), Reading.relative(span)
                        .orElseThrow())));
            }
        }
        return reckoned;
    }
}

package dragoman.coding.dates;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long do words say: "six months", "almost two decades"?
 *
 * @param count how many
 * @param unit day, week, month or year
 * @param rough whether the words say that it is somewhat less or more
 */
public record HowLong(int count, String unit, Rough rough) {

    /** Which way a number leans. */
    public enum Rough { ABOUT, LESS, MORE }

    private static final Pattern WORDS = DateWords.pattern("(?:(?<rough>almost|nearly|close to|less than|under|up to|more than|over|at least|about|around|some|roughly) )?(?:the (?:last|past) )?"
            + "(?<number>" + DateWords.NUMBER + ")_(?<unit>" + DateWords.UNIT + ")");

    /** The first length of time in the words; empty for "several years" and for hours. */
    public static Optional<HowLong> find(String words) {
        Matcher matcher = WORDS.matcher(words);
        while (matcher.find()) {
            OptionalInt number = DateWords.number(matcher.group("number"));
            Optional<HowLong> found = number.isPresent() ? of(number.getAsInt(), DateWords.unit(matcher.group("unit")), rough(matcher.group("rough"))) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Rough rough(String word) {
        if (word == null || word.matches("about|around|some|roughly")) {
            return Rough.ABOUT;
        }
        return word.matches("more than|over|at least") ? Rough.MORE : Rough.LESS;
    }

    private static Optional<HowLong> of(int number, String unit, Rough rough) {
        return switch (unit) {
            case "day", "week", "month", "year" -> Optional.of(new HowLong(number, unit, rough));
            case "fortnight" -> Optional.of(new HowLong(2 * number, "week", rough));
            case "quarter" -> Optional.of(new HowLong(3 * number, "month", rough));
            case "decade" -> Optional.of(new HowLong(10 * number, "year", rough));
            case "century" -> Optional.of(new HowLong(100 * number, "year", rough));
            default -> Optional.empty();
        };
    }

    /** As ISO 8601 has it: {@code P6M}. */
    public String iso() {
        return "P" + count + unit.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    }
}

package dragoman.coding.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Which words name months, weekdays, numbers and units of time? Pieces of patterns, and what they mean. */
final class DateWords {

    static final String MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december"
            + "|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)";
    /** A month that is one without a day or year beside it: no "mar" or "sep" by itself. */
    static final String LONE_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december"
            + "|(?:jan|feb|apr|aug|sept|oct|nov|dec)\\.)";
    static final String WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\\b\\.?)";
    static final String LONE_WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    static final String YEAR = "(?:1[0-9]\\d\\d|20\\d\\d|['’]\\d\\d)";
    static final String UNIT = "(?:day|week|fortnight|month|quarter|year|decade|centur(?:y|ie)|hour|minute)s?";
    static final String SEASON = "(?:spring|summer|autumn|fall|winter)";
    private static final String UNITS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
            + "|seventeen|eighteen|nineteen";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    static final String NUMBER = "(?:\\d{1,4}|an?|another|(?:a |the )?couple(?: of)?|(?:a |the )?few|several|many|half a dozen|a dozen|(?:a"
            + "|one) hundred|(?:" + TENS + ")(?:_(?:"
            + UNITS + "))?|" + UNITS + ")";
    static final String ORDINAL = "(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)?_?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
            + "|tenth|eleventh|twelfth"
            + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";

    private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
            "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
    private static final Map<String, Integer> NUMBERS = numbers();

    private DateWords() {
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> found = new HashMap<>();
        String[] units = UNITS.split("\\|");
        for (int i = 0; i < units.length; i++) {
            found.put(units[i], i + 1);
        }
        String[] tens = TENS.split("\\|");
        for (int i = 0; i < tens.length; i++) {
            int ten = (i + 2) * 10;
            found.put(tens[i], ten);
            for (int unit = 1; unit < 10; unit++) {
                found.put(tens[i] + " " + units[unit - 1], ten + unit);
            }
        }
        found.putAll(Map.of("a", 1, "an", 1, "another", 1, "couple", 2, "half a dozen", 6, "a dozen", 12, "a hundred", 100, "one hundred", 100));
        return Map.copyOf(found);
    }

    /**
     * A pattern of whole words, capitals or not. A blank in it stands for any white space, an underscore for white space or a hyphen.
     */
    static Pattern pattern(String words) {
        String spaced = words.replace("_", "(?:[\\s\\u00a0]+|[\\s\\u00a0]*[-\u2010\u2011][\\s\\u00a0]*)").replace(" ", "(?:[\\s\\u00a0]+)");
        return Pattern.compile("(?<![\\p{L}\\p{N}$£€#@])(?<!\\d[.,:/-])(?:" + spaced + ")(?![\\p{L}\\p{N}%])(?![.,:/]\\d)", Pattern.CASE_INSENSITIVE);
    }

    /** The same words in lower case, with single blanks. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u2010\\u2011-]+", " ").strip();
    }

    static Month month(String word) {
        String start = plain(word).substring(0, 3);
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException("no month «" + word + "»");
    }

    static DayOfWeek weekday(String word) {
        String start = plain(word).substring(0, 3);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday «" + word + "»");
    }

    /** How many; empty for "several" and "a few". */
    static OptionalInt number(String words) {
        String word = plain(words);
        if (word.contains("couple")) {
            return OptionalInt.of(2);
        }
        if (word.matches("\\d+")) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        return Optional.ofNullable(NUMBERS.get(word)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Which in a row: 2 for "second" and "2nd". */
    static int ordinal(String words) {
        String word = plain(words);
        if (word.matches("\\d+\\p{L}*")) {
            return Integer.parseInt(word.replaceAll("\\D", ""));
        }
        for (String ten : List.of("twenty ", "thirty ")) {
            if (word.startsWith(ten.strip()) && !ORDINALS.contains(word)) {
                return (ten.startsWith("twenty") ? 20 : 30) + ORDINALS.indexOf(word.substring(ten.strip().length()).strip());
            }
        }
        return word.equals("thirtieth") ? 30 : ORDINALS.indexOf(word);
    }

    /** The year of four figures, or of two: "'82" lies in the hundred years up to ten years from now. */
    static int year(String words, int now) {
        int year = Integer.parseInt(words.replaceAll("\\D", ""));
        if (words.replaceAll("\\D", "").length() == 4) {
            return year;
        }
        int century = now / 100 * 100;
        return century + year > now + 10 ? century - 100 + year : century + year;
    }

    /** The unit in the singular: day, week, month, quarter, year, decade, century, hour. */
    static String unit(String word) {
        String plain = plain(word);
        if (plain.startsWith("centur")) {
            return "century";
        }
        return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }
}

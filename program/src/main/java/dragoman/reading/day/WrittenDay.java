package dragoman.reading.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a full day at the start of a piece of text, as English-language news outlets write it. What has no year, and what could be two days
 * (05/06/2018), is no day.
 *
 * @param day the day
 * @param end where its words end
 */
public record WrittenDay(LocalDate day, int end) {

    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
            + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    /** With which signs the patterns below begin. */
    private static final String WEEKDAYS = "MTWFSmtwfs";
    private static final String MONTHS_AND_DIGITS = "JFMASONDjfmasond0123456789";
    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Thur|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?i)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+|-)" + MONTH + ",?(?:\\s+|-)(\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");

    public static Optional<WrittenDay> atStart(String text) {
        if (!begins(text, 0, WEEKDAYS) && !begins(text, 0, MONTHS_AND_DIGITS)) {
            return Optional.empty();
        }
        Matcher weekday = WEEKDAY.matcher(text);
        int from = weekday.lookingAt() ? weekday.end() : 0;
        if (!begins(text, from, MONTHS_AND_DIGITS)) {
            return Optional.empty();
        }
        if (!Character.isDigit(text.charAt(from))) {
            return written(MONTH_FIRST, text, from, 3, 1, 2);
        }
        return written(DAY_FIRST, text, from, 3, 2, 1)
                .or(() -> written(YEAR_FIRST, text, from, 1, 2, 3))
                .or(() -> written(DOTTED, text, from, 3, 2, 1))
                .or(() -> slashed(text, from));
    }

    /** Whether one of these signs stands there. Most texts that are looked at are no days, and their first letter tells it. */
    private static boolean begins(String text, int at, String signs) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private static Optional<WrittenDay> written(Pattern pattern, String text, int from, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? day(matcher.group(year), month(matcher.group(month)), matcher.group(day), matcher.end()) : Optional.empty();
    }

    /** Americans put the month first, the rest of the world the day: only a number over 12 tells. */
    private static Optional<WrittenDay> slashed(String text, int from) {
        Matcher matcher = SLASHED.matcher(text).region(from, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        if (first > 12 || first == second) {
            return day(matcher.group(3), second, matcher.group(1), matcher.end());
        }
        return second > 12 ? day(matcher.group(3), first, matcher.group(2), matcher.end()) : Optional.empty();
    }

    private static int month(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word)
                : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static Optional<WrittenDay> day(String year, int month, String day, int end) {
        try {
            LocalDate found = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return found.getYear() < 1000 ? Optional.empty() : Optional.of(new WrittenDay(found, end));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}

package dragoman.reading.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of publication from metadata: an ISO 8601 day, or an instant, of which the day in its own offset counts. */
public final class PublishedField {

    private static final DateTimeFormatter DAY_OR_INSTANT = DateTimeFormatter.ofPattern(
            "uuuu-MM-dd[['T'][ ]HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]][ ][XXXXX][XXXX][XXX][XX][X]['['VV']']]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern SHORT_YEAR = Pattern.compile("^(?:\\p{L}{3,9},?\\s+)?(\\d{1,2}[\\s-]+\\p{L}{3,9}[\\s-]+)(\\d{2})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");

    private PublishedField() {
    }

    public static Optional<LocalDate> day(String value) {
        try {
            TemporalAccessor parsed = DAY_OR_INSTANT.parse(value.strip());
            LocalDate day = parsed.query(TemporalQueries.localDate());
            return Optional.ofNullable(day).filter(found -> found.getYear() >= 1000 && found.getYear() <= 9999);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The same, and the ways of mail and of words: "Mon, 18 Nov 2019 10:00 +0100", "18-Nov-19", "November 18, 2019". */
    public static Optional<LocalDate> loosely(String value) {
        String given = value.strip();
        return day(given).or(() -> WrittenDay.atStart(given).map(WrittenDay::day)).or(() -> shortYear(given)).or(() -> prefix(given)).filter(found -> found.getYear() >= 1000);
    }

    /** Years of two digits are of this age: mail had them until 2001. */
    private static Optional<LocalDate> shortYear(String value) {
        Matcher year = SHORT_YEAR.matcher(value);
        return year.find() ? WrittenDay.atStart(year.group(1) + (Integer.parseInt(year.group(2)) < 70 ? "20" : "19") + year.group(2)).map(WrittenDay::day) : Optional.empty();
    }

    /** A time that is no time does not make a day none. */
    private static Optional<LocalDate> prefix(String value) {
        Matcher iso = ISO.matcher(value);
        return iso.lookingAt() ? day(iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3)) : Optional.empty();
    }
}

package dragoman.reading.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/** Reads the day of publication from metadata: an ISO 8601 day, or an instant, of which the day in its own offset counts. */
public final class PublishedField {

    private static final DateTimeFormatter DAY_OR_INSTANT = DateTimeFormatter.ofPattern(
            "uuuu-MM-dd[['T'][ ]HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]][ ][XXXXX][XXXX][XXX][XX][X]['['VV']']]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

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
}

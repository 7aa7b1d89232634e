package dragoman.reading.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the instant until which an item is under embargo. Where no time zone is given it is the last that is left on earth: too late does less harm than too early. */
final class Moment {

    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private Moment() {
    }

    static Optional<Instant> of(String value) {
        String given = value.strip();
        try {
            return Optional.of(OffsetDateTime.parse(given.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2")).toInstant());
        } catch (DateTimeException noOffset) {
            return local(given);
        }
    }

    private static Optional<Instant> local(String given) {
        try {
            return Optional.of(given.length() == 10 ? LocalDate.parse(given).atStartOfDay().toInstant(LAST) : LocalDateTime.parse(given).toInstant(LAST));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

package dragoman.reading.follow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Until when does a server that is busy want to be left alone? */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {
    }

    /** Seconds from now, or a date as the web writes it; at most a day. */
    static Optional<Instant> in(String header, Instant now) {
        return until(header.strip(), now).map(until -> until.isBefore(now) ? now : until.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : until);
    }

    private static Optional<Instant> until(String header, Instant now) {
        if (header.matches("\\d{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(header)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

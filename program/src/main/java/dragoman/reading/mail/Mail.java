package dragoman.reading.mail;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A message.
 *
 * @param id its Message-ID, without brackets
 * @param subject its subject
 * @param sender the name of who sent it, else the address
 * @param sent the day, in the time zone that is given with it
 * @param text its words: plain text where it has some, else what its HTML says
 */
public record Mail(Optional<String> id, Optional<String> subject, Optional<String> sender, Optional<LocalDate> sent, String text) {

    public Mail {
        Objects.requireNonNull(text, "text");
    }
}

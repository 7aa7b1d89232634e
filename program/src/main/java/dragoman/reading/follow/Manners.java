package dragoman.reading.follow;

import dragoman.reading.limits.Limits;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How does this program behave towards servers?
 *
 * @param version its version, a word
 * @param contact where its user can be asked about it: an address on the web or of mail
 * @param delay the least time between two requests to a host
 * @param limits how much one answer may take: bytes, expansion, seconds
 */
public record Manners(String version, Optional<String> contact, Duration delay, Limits limits) {

    /** The name to which {@code robots.txt} speaks. */
    static final String NAME = "Dragoman";

    public Manners {
        Objects.requireNonNull(limits, "limits");
        if (!version.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("a version is one word, got «" + version + "»");
        }
        if (contact.filter(given -> !given.matches("[!-~]{3,200}") || given.indexOf('(') >= 0 || given.indexOf(')') >= 0).isPresent()) {
            throw new IllegalArgumentException("«" + contact.get() + "» is neither an address on the web nor one of mail");
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "the time between two requests cannot be less than none, got %s", delay));
        }
    }

    /** "Dragoman/0.1.0 (+mailto:desk@example.org)". */
    String agent() {
        return NAME + "/" + version + contact.map(where -> " (+" + (where.contains("@") && !where.contains(":") ? "mailto:" : "") + where + ")").orElse("");
    }
}

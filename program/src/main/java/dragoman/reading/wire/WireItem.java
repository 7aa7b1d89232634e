package dragoman.reading.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An item of a news agency.
 *
 * @param id what the agency calls it, the same in all versions
 * @param version counts up; 0 where none is given
 * @param status whether it may be used
 * @param embargo the instant before which it may not be used
 * @param title the headline
 * @param text its words, a blank line between paragraphs
 * @param published the day of this version, in the time zone that is given with it
 * @param publisher the agency
 * @param author who wrote it
 * @param url where it is published
 * @param language as given
 */
public record WireItem(
        Optional<String> id, long version, Status status, Optional<Instant> embargo, Optional<String> title, String text, Optional<LocalDate> published, Optional<String> publisher,
        Optional<String> author, Optional<String> url, Optional<String> language) {

    /** Whether an item may be used. */
    public enum Status {
        USABLE,
        /** Not until the agency says so. */
        WITHHELD,
        /** No longer; what it told is withdrawn. */
        CANCELLED;

        /** What the agencies write: {@code usable}, {@code stat:canceled}. What nobody knows is usable. */
        static Status of(String word) {
            String bare = word.substring(word.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
            return bare.startsWith("cancel") || bare.equals("killed") ? CANCELLED : bare.equals("withheld") ? WITHHELD : USABLE;
        }
    }

    public WireItem {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(text, "text");
    }
}

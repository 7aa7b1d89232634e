package dragoman.reading.feed;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of a feed.
 *
 * @param id what the feed calls it
 * @param title its headline
 * @param link where it is published
 * @param author who wrote it
 * @param published the day, in the time zone that is given with it
 * @param language as given
 * @param text its words, the longest of what the feed gives: content before summary; blank where it has none
 */
public record Entry(Optional<String> id, Optional<String> title, Optional<String> link, Optional<String> author, Optional<LocalDate> published, Optional<String> language, String text) {

    public Entry {
        Objects.requireNonNull(text, "text");
    }
}

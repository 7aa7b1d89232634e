package dragoman.reading.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed as it was read.
 *
 * @param title what it calls itself
 * @param author who writes all of it, where it says so
 * @param language as given
 * @param entries in its order
 */
public record Feed(Optional<String> title, Optional<String> author, Optional<String> language, List<Entry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }
}

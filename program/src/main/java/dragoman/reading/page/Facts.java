package dragoman.reading.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one part of a page tells about its article.
 *
 * @param title the headline
 * @param publisher the outlet
 * @param author who wrote it
 * @param published the day of publication, in the time zone that is given with it
 * @param language as given
 * @param url where it was published
 */
record Facts(Optional<String> title, Optional<String> publisher, Optional<String> author, Optional<LocalDate> published, Optional<String> language, Optional<String> url) {

    static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** These facts, and the others where these say nothing. */
    Facts or(Facts others) {
        return new Facts(title.or(others::title), publisher.or(others::publisher), author.or(others::author), published.or(others::published),
                language.or(others::language), url.or(others::url));
    }
}

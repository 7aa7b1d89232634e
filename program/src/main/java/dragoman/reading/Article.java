package dragoman.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a format yields of a report, before its head and its language were looked at.
 *
 * @param ids names for it, the best first
 * @param text its words
 * @param published the day of publication as the format gives it
 * @param title the title
 * @param publisher the outlet
 * @param author the byline's name
 * @param url where it was published
 * @param language as the format gives it
 * @param warnings what was left out of it, and why
 */
record Article(
        List<String> ids, String text, Optional<LocalDate> published, Optional<String> title, Optional<String> publisher, Optional<String> author, Optional<String> url,
        Optional<String> language, List<String> warnings) {

    Article {
        ids = List.copyOf(ids);
        Objects.requireNonNull(text, "text");
        warnings = List.copyOf(warnings);
    }

    /** The same, and what another source tells of it where this one says nothing. */
    Article or(Article other) {
        return new Article(ids, text, published.or(other::published), title.or(other::title), publisher.or(other::publisher), author.or(other::author), url.or(other::url),
                language.or(other::language), warnings);
    }

    /** The same, with something to tell the user about it. */
    Article warned(String warning) {
        return new Article(ids, text, published, title, publisher, author, url, language, Stream.concat(warnings.stream(), Stream.of(warning)).toList());
    }

    /** The same, known by another name. */
    Article called(String id) {
        return new Article(List.of(id), text, published, title, publisher, author, url, language, warnings);
    }
}

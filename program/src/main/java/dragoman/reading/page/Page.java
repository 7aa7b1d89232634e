package dragoman.reading.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a page.
 *
 * @param title the headline
 * @param publisher the outlet
 * @param author who wrote it
 * @param published the day of publication, in the time zone that is given with it
 * @param language as the page gives it, else empty
 * @param url its canonical address
 * @param opening the short lines between title and story, which may be a byline or the day
 * @param text the article's words, a blank line between paragraphs; blank where the page has none
 * @param isList whether it is no article but a list of teasers for articles
 */
public record Page(
        Optional<String> title, Optional<String> publisher, Optional<String> author, Optional<LocalDate> published, Optional<String> language, Optional<String> url,
        List<String> opening, String text, boolean isList) {

    public Page {
        opening = List.copyOf(opening);
    }
}

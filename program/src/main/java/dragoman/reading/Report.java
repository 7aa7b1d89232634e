package dragoman.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as published.
 *
 * @param id the reader's name for it, unique within a record
 * @param text the text as given; every offset that Dragoman gives is a code point of it
 * @param published day of publication, from metadata, else from the text, else empty
 * @param title the title where it is given apart from the text or found in its head
 * @param publisher the outlet
 * @param author the byline's name
 * @param url where it was published
 * @param language BCP 47 tag as given, else empty
 * @param head the parts of the text that frame the story, in order of their start, not overlapping
 */
public record Report(
        String id,
        String text,
        Optional<LocalDate> published,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> url,
        Optional<String> language,
        List<HeadPart> head) {

    public Report {
        Objects.requireNonNull(text, "text");
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("a report needs an id, got " + id);
        }
        head = List.copyOf(head);
    }

    /** A report of which only id, text and day are known; its head is not looked at. */
    public static Report of(String id, String text, LocalDate published) {
        return new Report(id, text, Optional.ofNullable(published), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}

package dragoman.reading.follow;

import java.util.Objects;
import java.util.Optional;

/**
 * By what does a server know which form of a page somebody has?
 *
 * @param etag the server's own mark, as it gave it
 * @param lastModified the day and hour of the last change, as it gave them
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

    /** Of a page that nobody has yet. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    public Validators {
        Objects.requireNonNull(etag, "etag");
        Objects.requireNonNull(lastModified, "lastModified");
    }
}

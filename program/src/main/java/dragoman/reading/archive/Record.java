package dragoman.reading.archive;

import java.util.Objects;
import java.util.Optional;

/** A record of a web archive, as far as it is of use. */
public sealed interface Record {

    /** Where it begins: a byte of the file as it lies on the disk. */
    long offset();

    /**
     * What was published at an address.
     *
     * @param url the address
     * @param contentType what the server said it was
     * @param payload its bytes, unpacked
     * @param isText whether the archive holds the words of a page in place of the page
     */
    record Capture(long offset, String url, Optional<String> contentType, byte[] payload, boolean isText) implements Record {
        public Capture {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(contentType, "contentType");
        }
    }

    /** A record that cannot be read; the next one is. */
    record Broken(long offset, String reason) implements Record {
    }

    /** A record that holds no publication: a request, a redirect, a revisit, a picture. */
    record Other(long offset, String what) implements Record {
    }
}

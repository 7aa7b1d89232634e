package dragoman.reading;

import dragoman.reading.limits.OverLimit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Bytes with a name, not looked at yet: a file, or a part of an archive.
 *
 * @param place where it stands, as the user would say it: a path, and what of the archive
 * @param name its path below the directory or archive that was given, its address on the web, or its own name
 * @param contentType what the server said it was, where one did
 * @param url where it was published, where that is known
 * @param size how many bytes it has, where that is known before they are read
 * @param in the bytes
 */
record Delivery(String place, String name, Optional<String> contentType, Optional<String> url, OptionalLong size, InputStream in) {

    Delivery {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(in, "in");
    }

    static Delivery of(String place, String name, OptionalLong size, InputStream in) {
        return new Delivery(place, name, Optional.empty(), Optional.empty(), size, in);
    }

    /** The same with other bytes under another name: what was packed in it. */
    Delivery unpacked(String inner, InputStream bytes) {
        return new Delivery(place, inner, contentType, url, OptionalLong.empty(), bytes);
    }

    /** All its bytes, of which it may not have more than the limit. Some files lie about their size, so one byte more than allowed is asked for. */
    byte[] bytes(int limit) throws IOException {
        if (size.orElse(0) > limit) {
            throw tooLong(size, limit);
        }
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLong(size, limit);
        }
        return bytes;
    }

    private static OverLimit tooLong(OptionalLong size, int limit) {
        String many = size.isPresent() && size.getAsLong() > limit ? String.format(Locale.ROOT, "has %,d bytes, more than the %,d that a report may have", size.getAsLong(), limit)
                : String.format(Locale.ROOT, "has more than the %,d bytes that a report may have", limit);
        return new OverLimit(many, "A report is one article: split the file, or give JSON Lines; --max-bytes allows more");
    }

    Origin origin() {
        return Origin.of(place);
    }

    /** The shortest name comes first; longer ones tell files of the same name apart. What was published at an address is known by that. */
    List<String> ids() {
        if (url.isPresent()) {
            return List.of(name);
        }
        String own = name.substring(name.lastIndexOf('/') + 1);
        return Stream.of(withoutEnding(own), withoutEnding(name), name, place).filter(id -> !id.isBlank()).distinct().toList();
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}

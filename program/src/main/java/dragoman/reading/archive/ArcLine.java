package dragoman.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What does the line before a record of the older format say, where the address in it has blanks? Its parts are parted by blanks too, so they are counted from the end.
 *
 * @param url the address, its blanks escaped
 * @param length how many bytes follow
 */
record ArcLine(String url, int length) {

    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9+.-]*:\\S.* .*\\S) (?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:]*) \\d{8,14} \\S+ (\\d{1,9})");
    /** With or without blanks in the address, and what later versions of the format have before the length. */
    private static final Pattern ANY = Pattern.compile("[a-z][a-z0-9+.-]*:\\S.* (?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:]*) \\d{8,14} \\S+.* \\d{1,9}");
    private static final int LONGEST = 8192;

    /** Whether a record may begin with that line. */
    static boolean isHead(String line) {
        return ANY.matcher(line).matches();
    }

    /** Reads the next line that is not empty; empty where it is none of these. */
    static Optional<ArcLine> read(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one >= 0 && line.length() < LONGEST && (one != '\n' || line.isEmpty()); one = in.read()) {
            if (one != '\r' && one != '\n') {
                line.append((char) one);
            }
        }
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? Optional.of(new ArcLine(utf8(parts.group(1)).replace(" ", "%20"), Integer.parseInt(parts.group(2)))) : Optional.empty();
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}

package dragoman.reading.archive;

import dragoman.reading.limits.Limits;
import dragoman.reading.limits.OverLimit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Takes apart what a server sent: status, type, and the bytes unpacked. Its headers are hints: crawlers keep a Content-Encoding or Transfer-Encoding that they have undone, so what
 * does not unpack is taken as it is, and what is packed is unpacked though nothing says so.
 *
 * @param status 200 where all is well; 0 where there is no status line
 * @param contentType what the server says it is
 * @param body the bytes
 */
record HttpPayload(int status, Optional<String> contentType, byte[] body) {

    private static final int HARMLESS = 1 << 20;

    static HttpPayload of(byte[] message, Limits limits) {
        int end = endOfHead(message);
        String[] lines = new String(message, 0, end, StandardCharsets.ISO_8859_1).split("\r?\n");
        if (!lines[0].regionMatches(true, 0, "HTTP/", 0, 5)) {
            return new HttpPayload(0, Optional.empty(), unpacked(message, "", limits));
        }
        Map<String, String> headers = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        byte[] body = Arrays.copyOfRange(message, Math.min(message.length, bodyAfter(message, end)), message.length);
        byte[] whole = headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked") ? dechunked(body) : body;
        return new HttpPayload(status(lines[0]), Optional.ofNullable(headers.get("content-type")),
                unpacked(whole, headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT), limits));
    }

    private static int status(String line) {
        String[] words = line.split("\\s+");
        return words.length > 1 && words[1].matches("\\d{3}") ? Integer.parseInt(words[1]) : 0;
    }

    private static int endOfHead(byte[] message) {
        for (int i = 0; i < message.length; i++) {
            if (message[i] == '\n' && i + 1 < message.length && (message[i + 1] == '\n' || message[i + 1] == '\r' && i + 2 < message.length && message[i + 2] == '\n')) {
                return i + 1;
            }
        }
        return message.length;
    }

    private static int bodyAfter(byte[] message, int end) {
        return end >= message.length ? message.length : end + (message[end] == '\r' ? 2 : 1);
    }

    /** Without the lengths between its pieces; as it is where they are none, and as far as they go where they break off. */
    private static byte[] dechunked(byte[] body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int end = at;
            while (end < body.length && end - at < 20 && body[end] != '\n') {
                end++;
            }
            String length = new String(body, at, end - at, StandardCharsets.ISO_8859_1).replaceFirst(";.*", "").strip();
            if (!length.matches("[0-9A-Fa-f]{1,7}")) {
                return at == 0 ? body : whole.toByteArray();
            }
            int size = Integer.parseInt(length, 16);
            int from = Math.min(body.length, end + 1);
            int to = Math.min(body.length, from + size);
            whole.write(body, from, to - from);
            at = to;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
            if (size == 0) {
                break;
            }
        }
        return whole.toByteArray();
    }

    private static byte[] unpacked(byte[] body, String encoding, Limits limits) {
        try {
            if (body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B) {
                return bytes(new GZIPInputStream(new ByteArrayInputStream(body)), body.length, limits);
            }
            if (encoding.contains("br")) {
                return bytes(new BrotliInputStream(new ByteArrayInputStream(body)), body.length, limits);
            }
            if (encoding.contains("deflate")) {
                return bytes(new InflaterInputStream(new ByteArrayInputStream(body)), body.length, limits);
            }
        } catch (IOException notPacked) {
            return body;
        }
        return body;
    }

    /** What was unpacked before a packing broke off is kept: a crawler may have cut it. */
    private static byte[] bytes(InputStream in, int packed, Limits limits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (out.size() > limits.bytes()) {
                    throw new OverLimit(String.format(Locale.ROOT, "has more than the %,d bytes that a report may have", limits.bytes()), "--max-bytes allows more");
                }
                if (out.size() > HARMLESS && out.size() > (long) packed * limits.expansion()) {
                    throw new OverLimit("becomes more than " + limits.expansion() + " times larger when it is unpacked", "--max-expansion allows more");
                }
            }
        } catch (IOException cut) {
            if (out.size() == 0) {
                throw cut;
            }
        }
        return out.toByteArray();
    }
}

package dragoman.reading.mail;

import dragoman.reading.encoding.PageCharset;
import dragoman.reading.limits.OverLimit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message or a part of one: its headers and its bytes.
 *
 * @param headers names in small letters; of several of a name the first
 * @param body what follows them, as sent
 */
record Part(Map<String, String> headers, byte[] body) {

    private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*boundary\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))");

    static Part of(byte[] message) {
        int end = endOfHead(message);
        Map<String, String> headers = new HashMap<>();
        String head = new String(message, 0, end, StandardCharsets.UTF_8).replaceAll("\r?\n[ \t]+", " ");
        for (String line : head.split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        int from = end;
        while (from < message.length && from < end + 2 && (message[from] == '\r' || message[from] == '\n')) {
            from++;
        }
        return new Part(headers, Arrays.copyOfRange(message, Math.min(from, message.length), message.length));
    }

    private static int endOfHead(byte[] message) {
        for (int i = 0; i + 1 < message.length; i++) {
            if (message[i] == '\n' && (message[i + 1] == '\n' || message[i + 1] == '\r')) {
                return i + 1;
            }
        }
        return message.length;
    }

    String type() {
        return headers.getOrDefault("content-type", "text/plain").toLowerCase(Locale.ROOT);
    }

    boolean isAttachment() {
        return headers.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** All parts that hold content, in their order. */
    List<Part> leaves(int deepest) {
        Matcher boundary = PARAMETER.matcher(headers.getOrDefault("content-type", ""));
        if (!type().startsWith("multipart/") || !boundary.find()) {
            return List.of(this);
        }
        if (deepest < 1) {
            throw new OverLimit("is nested too deep", "If it is what it seems, allow more with --max-nesting");
        }
        List<Part> leaves = new ArrayList<>();
        for (byte[] piece : pieces("--" + (boundary.group(1) != null ? boundary.group(1) : boundary.group(2)))) {
            leaves.addAll(Part.of(piece).leaves(deepest - 1));
        }
        return leaves;
    }

    private List<byte[]> pieces(String boundary) {
        List<byte[]> pieces = new ArrayList<>();
        String all = new String(body, StandardCharsets.ISO_8859_1);
        int from = -1;
        for (int at = 0; at >= 0 && at < all.length(); at = next(all, at)) {
            if (isBoundary(all, at, boundary)) {
                if (from >= 0) {
                    pieces.add(all.substring(from, Math.max(from, at)).getBytes(StandardCharsets.ISO_8859_1));
                }
                from = all.startsWith("--", at + boundary.length()) ? -1 : next(all, at);
            }
        }
        if (from >= 0 && from < all.length()) {
            pieces.add(all.substring(from).getBytes(StandardCharsets.ISO_8859_1));
        }
        return pieces;
    }

    /** Another boundary may begin with this one. */
    private static boolean isBoundary(String text, int at, String boundary) {
        int after = at + boundary.length();
        return text.startsWith(boundary, at) && (after >= text.length() || text.startsWith("--", after) || Character.isWhitespace(text.charAt(after)));
    }

    private static int next(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** Its content as text. */
    String text() {
        byte[] content = content();
        return PageCharset.of(content, Optional.ofNullable(headers.get("content-type"))).decode(content);
    }

    private byte[] content() {
        String encoding = headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
        if (encoding.contains("base64")) {
            try {
                return Base64.getMimeDecoder().decode(body);
            } catch (IllegalArgumentException none) {
                return body;
            }
        }
        return encoding.contains("quoted-printable") ? quotedPrintable(body, false) : body;
    }

    /** Resolves {@code =E9} and lines that go on; in headers a low line is a blank. */
    static byte[] quotedPrintable(byte[] coded, boolean header) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(coded.length);
        for (int i = 0; i < coded.length; i++) {
            int digits = coded[i] == '=' && i + 2 < coded.length ? Character.digit(coded[i + 1], 16) * 16 + Character.digit(coded[i + 2], 16) : -1;
            if (digits >= 0 && Character.digit(coded[i + 1], 16) >= 0 && Character.digit(coded[i + 2], 16) >= 0) {
                plain.write(digits);
                i += 2;
            } else if (coded[i] == '=' && i + 1 < coded.length && (coded[i + 1] == '\n' || coded[i + 1] == '\r')) {
                i += coded[i + 1] == '\r' && i + 2 < coded.length && coded[i + 2] == '\n' ? 2 : 1;
            } else {
                plain.write(header && coded[i] == '_' ? ' ' : coded[i]);
            }
        }
        return plain.toByteArray();
    }
}

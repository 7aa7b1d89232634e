package dragoman.reading.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding that a page gives itself in a {@code meta} element, or an XML document in its first line. It reads bytes as the HTML standard's
 * prescan does: comments are skipped, quotes are heeded, scripts are not known.
 */
final class MetaCharset {

    /** The standard asks for 1,024 bytes and lets a browser read on; pages with a long head need it. */
    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern XML = Pattern.compile("\\A\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private final String page;
    private int at;

    private MetaCharset(byte[] bytes) {
        this.page = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }

    static Optional<Charset> in(byte[] bytes) {
        MetaCharset scan = new MetaCharset(bytes);
        Matcher xml = XML.matcher(scan.page.substring(0, Math.min(400, scan.page.length())));
        Optional<Charset> declared = xml.find() ? CharsetLabel.inPage(xml.group(1)) : Optional.empty();
        return declared.or(scan::meta);
    }

    private Optional<Charset> meta() {
        for (at = page.indexOf('<'); at >= 0 && at < page.length(); at = page.indexOf('<', at)) {
            if (page.startsWith("<!--", at)) {
                int end = page.indexOf("-->", at + 2);
                at = end < 0 ? page.length() : end + 3;
            } else if (page.regionMatches(true, at, "<meta", 0, 5) && at + 5 < page.length() && isSpaceOrSlash(page.charAt(at + 5))) {
                at += 6;
                Optional<Charset> found = charset(attributes());
                if (found.isPresent()) {
                    return found;
                }
            } else if (at + 1 < page.length() && (isLetter(page.charAt(at + 1)) || page.charAt(at + 1) == '/' && at + 2 < page.length() && isLetter(page.charAt(at + 2)))) {
                while (at < page.length() && !isSpaceOrSlash(page.charAt(at)) && page.charAt(at) != '>') {
                    at++;
                }
                attributes();
            } else if (at + 1 < page.length() && "!/?".indexOf(page.charAt(at + 1)) >= 0) {
                int end = page.indexOf('>', at);
                at = end < 0 ? page.length() : end + 1;
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> charset(Map<String, String> attributes) {
        if (attributes.containsKey("charset")) {
            return CharsetLabel.inPage(attributes.get("charset"));
        }
        boolean pragma = attributes.getOrDefault("http-equiv", "").equalsIgnoreCase("content-type");
        return pragma ? inContent(attributes.getOrDefault("content", "")).flatMap(CharsetLabel::inPage) : Optional.empty();
    }

    /** The label in "text/html; charset=…". A quote that does not end names nothing. */
    static Optional<String> inContent(String content) {
        Matcher found = Pattern.compile("(?i)charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;\"'][^\\s;]*))").matcher(content);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3));
    }

    /** The attributes up to the end of the tag; none where the page ends before it. The first of two of the same name counts. */
    private Map<String, String> attributes() {
        Map<String, String> found = new HashMap<>();
        while (at < page.length()) {
            while (at < page.length() && isSpaceOrSlash(page.charAt(at))) {
                at++;
            }
            if (at >= page.length()) {
                return Map.of();
            }
            if (page.charAt(at) == '>') {
                at++;
                return found;
            }
            int start = at;
            while (at < page.length() && !(page.charAt(at) == '=' && at > start) && !isSpaceOrSlash(page.charAt(at)) && page.charAt(at) != '>') {
                at++;
            }
            String name = page.substring(start, at).toLowerCase(Locale.ROOT);
            Optional<String> value = value();
            if (value.isEmpty()) {
                return Map.of();
            }
            found.putIfAbsent(name, value.get());
        }
        return Map.of();
    }

    /** The value after a name; empty where the page ends within it. */
    private Optional<String> value() {
        int before = at;
        skipSpace();
        if (at >= page.length() || page.charAt(at) != '=') {
            at = before;
            return at >= page.length() ? Optional.empty() : Optional.of("");
        }
        at++;
        skipSpace();
        if (at >= page.length()) {
            return Optional.empty();
        }
        char quote = page.charAt(at);
        if (quote == '"' || quote == '\'') {
            int end = page.indexOf(quote, at + 1);
            if (end < 0) {
                at = page.length();
                return Optional.empty();
            }
            String value = page.substring(at + 1, end);
            at = end + 1;
            return Optional.of(value);
        }
        int start = at;
        while (at < page.length() && !isSpace(page.charAt(at)) && page.charAt(at) != '>') {
            at++;
        }
        return at >= page.length() ? Optional.empty() : Optional.of(page.substring(start, at));
    }

    private void skipSpace() {
        while (at < page.length() && isSpace(page.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isSpaceOrSlash(char c) {
        return isSpace(c) || c == '/';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

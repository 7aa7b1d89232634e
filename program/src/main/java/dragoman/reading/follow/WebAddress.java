package dragoman.reading.follow;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which address is meant by what a user typed or a feed gives: blanks, accents and signs that no address has are put as browsers put them. */
public final class WebAddress {

    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#\\\\]+)([^#]*).*", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:@\\[\\]]+)(?::(\\d{1,5})?)?");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final String ALLOWED = "-._~:/?@!$&'()*+,;=%";
    private static final int LONGEST = 8192;
    private static final int LAST_PORT = 65_535;

    private WebAddress() {
    }

    /** Whether somebody who types this means an address, right or wrong. */
    public static boolean isMeant(String typed) {
        return typed.regionMatches(true, 0, "http://", 0, 7) || typed.regionMatches(true, 0, "https://", 0, 8);
    }

    /** A whole address of the web; empty where it is none, or holds a name and password. */
    public static Optional<URI> of(String given) {
        Matcher parts = WEB.matcher(given.strip());
        if (given.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        Matcher host = HOST.matcher(parts.group(2));
        if (!host.matches() || host.group(2) != null && Integer.parseInt(host.group(2)) > LAST_PORT) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String port = host.group(2) == null || host.group(2).equals(scheme.equals("http") ? "80" : "443") ? "" : ":" + host.group(2);
        String path = parts.group(3).startsWith("/") ? parts.group(3) : "/" + parts.group(3);
        return ascii(host.group(1)).flatMap(name -> uri(scheme + "://" + name + port + escaped(path)));
    }

    /** An address as it stands on a page that has one itself: whole, or counted from there. */
    public static Optional<URI> on(URI page, String given) {
        String address = given.strip();
        if (isMeant(address)) {
            return of(address);
        }
        if (address.isEmpty() || SCHEME.matcher(address).matches() && !address.startsWith("/")) {
            return Optional.empty();
        }
        try {
            return of(page.resolve(new URI(escaped(address.replace('\\', '/')))).toString());
        } catch (URISyntaxException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> ascii(String host) {
        if (host.startsWith("[")) {
            return Optional.of(host);
        }
        try {
            String name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return Optional.of(name).filter(one -> !one.isEmpty() && !one.startsWith("."));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address)).filter(one -> one.getHost() != null);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** With a percent sign and two digits for each byte that no address has; the part after # is dropped. */
    private static String escaped(String path) {
        StringBuilder whole = new StringBuilder(path.length() + 16);
        String kept = path.indexOf('#') >= 0 ? path.substring(0, path.indexOf('#')) : path;
        for (int at = 0; at < kept.length(); ) {
            int point = kept.codePointAt(at);
            boolean percent = point == '%' && !isEscape(kept, at);
            if (!percent && (point < 128 && (Character.isLetterOrDigit(point) || ALLOWED.indexOf(point) >= 0))) {
                whole.appendCodePoint(point);
            } else {
                for (byte one : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    whole.append(String.format(Locale.ROOT, "%%%02X", one));
                }
            }
            at += Character.charCount(point);
        }
        return whole.toString();
    }

    private static boolean isEscape(String path, int at) {
        return at + 2 < path.length() && Character.digit(path.charAt(at + 1), 16) >= 0 && Character.digit(path.charAt(at + 2), 16) >= 0;
    }
}

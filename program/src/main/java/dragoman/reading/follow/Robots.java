package dragoman.reading.follow;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * May a page be asked for? Tells it by what a host's {@code robots.txt} says to this program, read as RFC 9309 has it: the longest rule that fits decides, and of two as long the one that allows.
 *
 * @param rules what is said to this program, or to all where nothing is said to it
 * @param delay how long it asks to wait between two requests; no part of the RFC, but heeded
 */
public record Robots(List<Rule> rules, Optional<Duration> delay) {

    /** Nothing is forbidden. */
    public static final Robots NONE = new Robots(List.of(), Optional.empty());

    private static final int LOOKED_AT = 500 << 10;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    /**
     * One line of it.
     *
     * @param allows whether it allows what it fits
     * @param path the start of the paths that it fits, escaped alike everywhere, with {@code *} for anything and {@code $} for the end
     */
    public record Rule(boolean allows, String path) {
        public Rule {
            Objects.requireNonNull(path, "path");
        }
    }

    public Robots {
        rules = List.copyOf(rules);
        Objects.requireNonNull(delay, "delay");
    }

    /** Reads a file for a program that calls itself so. What is no line of it is passed over. */
    static Robots of(byte[] file, String agent) {
        String text = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        Groups groups = new Groups(agent.toLowerCase(Locale.ROOT));
        for (String line : text.split("\r\n|\r|\n")) {
            int comment = line.indexOf('#');
            String said = comment < 0 ? line : line.substring(0, comment);
            int colon = said.indexOf(':');
            if (colon > 0) {
                groups.line(said.substring(0, colon).strip().toLowerCase(Locale.ROOT), said.substring(colon + 1).strip());
            }
        }
        return groups.own ? groups.toOwn.robots() : groups.toAll.robots();
    }

    /** Whether an address may be asked for. The file itself always may. */
    boolean allow(URI address) {
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        String asked = alike(path.isEmpty() || path.startsWith("?") ? "/" + path : path);
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if ((length > longest || length == longest && rule.allows()) && fits(rule.path(), asked)) {
                longest = length;
                allowed = rule.allows();
            }
        }
        return allowed || asked.equals("/robots.txt");
    }

    /** Whether a pattern fits the start of a path. Goes back to the last star alone, so that no pattern is slow. */
    static boolean fits(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String signs = whole ? pattern.substring(0, pattern.length() - 1) : pattern;
        int sign = 0;
        int star = -1;
        int from = 0;
        for (int at = 0; at <= path.length(); ) {
            if (sign == signs.length() && (!whole || at == path.length())) {
                return true;
            }
            if (sign < signs.length() && signs.charAt(sign) == '*') {
                star = sign++;
                from = at;
            } else if (sign < signs.length() && at < path.length() && signs.charAt(sign) == path.charAt(at)) {
                sign++;
                at++;
            } else if (star >= 0) {
                sign = star + 1;
                at = ++from;
            } else {
                return false;
            }
        }
        return false;
    }

    /** A path in which all is escaped that needs it, in capitals, and nothing else. */
    private static String alike(String path) {
        StringBuilder alike = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            int one = bytes[at] & 0xFF;
            if (one == '%' && at + 2 < bytes.length && Character.digit(bytes[at + 1], 16) >= 0 && Character.digit(bytes[at + 2], 16) >= 0) {
                one = Character.digit(bytes[at + 1], 16) * 16 + Character.digit(bytes[at + 2], 16);
                at += 2;
                alike.append(isPlain(one) ? Character.toString(one) : String.format(Locale.ROOT, "%%%02X", one));
            } else {
                alike.append(one > ' ' && one < 127 ? Character.toString(one) : String.format(Locale.ROOT, "%%%02X", one));
            }
        }
        return alike.toString();
    }

    private static boolean isPlain(int one) {
        return one >= '0' && one <= '9' || one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z' || "-._~".indexOf(one) >= 0;
    }

    /** The groups of lines, as they come: those for this program, and those for all. */
    private static final class Groups {
        private final String agent;
        private final Group toOwn = new Group();
        private final Group toAll = new Group();
        private boolean own;
        private boolean toThis;
        private boolean toEverybody;
        private boolean inRules;

        Groups(String agent) {
            this.agent = agent;
        }

        void line(String key, String value) {
            switch (key) {
                case "user-agent", "useragent", "user agent" -> user(value);
                case "allow" -> rule(true, value);
                case "disallow" -> rule(false, value);
                case "crawl-delay" -> delay(value);
                default -> { }
            }
        }

        private void user(String value) {
            if (inRules) {
                toThis = false;
                toEverybody = false;
                inRules = false;
            }
            toThis |= name(value).equals(agent);
            toEverybody |= value.startsWith("*");
            own |= toThis;
        }

        /** The name without version: "Dragoman/1.0" is dragoman. */
        private static String name(String value) {
            int end = 0;
            while (end < value.length() && (Character.isLetter(value.charAt(end)) || value.charAt(end) == '-' || value.charAt(end) == '_')) {
                end++;
            }
            return value.substring(0, end).toLowerCase(Locale.ROOT);
        }

        private void rule(boolean allows, String path) {
            inRules = true;
            if (!path.isEmpty()) {
                Rule rule = new Rule(allows, alike(path.startsWith("/") || path.startsWith("*") ? path : "/" + path));
                addTo(group -> group.rules.add(rule));
            }
        }

        private void delay(String value) {
            if (value.matches("\\d{1,6}(?:\\.\\d{1,6})?")) {
                Duration asked = Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
                addTo(group -> group.delay = Optional.of(asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked));
            }
        }

        private void addTo(Consumer<Group> change) {
            if (toThis) {
                change.accept(toOwn);
            }
            if (toEverybody) {
                change.accept(toAll);
            }
        }
    }

    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();

        Robots robots() {
            return new Robots(rules, delay);
        }
    }
}

package dragoman.reading.follow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What have the hosts said of late about whom they let in? For a day, as RFC 9309 allows. */
final class RobotsKnown {

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    /** The rules of a host, and until when they are taken for them. */
    record Kept(Robots robots, Instant until) {
    }

    private final Map<String, Kept> byOrigin = new TreeMap<>();

    /** What a host said, where that was not too long ago. */
    Optional<Robots> of(String origin, Instant now) {
        return Optional.ofNullable(byOrigin.get(origin)).filter(kept -> now.isBefore(kept.until())).map(Kept::robots);
    }

    void learn(String origin, Robots robots, Instant now) {
        byOrigin.put(origin, new Kept(robots, now.plus(GOOD_FOR)));
    }

    void know(String origin, Kept kept) {
        byOrigin.put(origin, kept);
    }

    /** All that is still taken for true. */
    Map<String, Kept> asOf(Instant now) {
        Map<String, Kept> good = new TreeMap<>(byOrigin);
        good.values().removeIf(kept -> !now.isBefore(kept.until()));
        return good;
    }

    /** As it was written down. */
    static Kept read(JsonNode host) {
        List<Robots.Rule> rules = new ArrayList<>();
        host.path("allow").forEach(path -> rules.add(new Robots.Rule(true, path.asText())));
        host.path("disallow").forEach(path -> rules.add(new Robots.Rule(false, path.asText())));
        Optional<Duration> delay = Optional.ofNullable(host.get("delay")).map(JsonNode::asText).map(Duration::parse);
        return new Kept(new Robots(rules, delay), Instant.parse(host.path("until").asText()));
    }

    /** Writes it down. */
    static void write(Kept kept, ObjectNode host) {
        host.put("until", kept.until().toString());
        kept.robots().delay().ifPresent(delay -> host.put("delay", delay.toString()));
        ArrayNode allow = host.putArray("allow");
        ArrayNode disallow = host.putArray("disallow");
        kept.robots().rules().forEach(rule -> (rule.allows() ? allow : disallow).add(rule.path()));
    }
}

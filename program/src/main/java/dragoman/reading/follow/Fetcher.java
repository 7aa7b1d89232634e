package dragoman.reading.follow;

import dragoman.reading.follow.Answer.Ended;
import dragoman.reading.follow.Answer.Fetched;
import dragoman.reading.follow.Answer.Later;
import dragoman.reading.follow.Answer.Refused;
import dragoman.reading.follow.Answer.Unchanged;
import dragoman.reading.follow.Wire.Reply;
import dragoman.reading.limits.OverLimit;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for a page or a feed, as a polite guest does: once {@code robots.txt} has allowed it, when the host has had its pause, from address to address where it is sent on. The door of this
 * package. Not for several threads: it asks one server at a time.
 */
public final class Fetcher {

    private static final int MOST_REDIRECTS = 10;
    private static final Duration LEFT_ALONE = Duration.ofMinutes(5);
    private static final String ACCEPTED = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

    private final Manners manners;
    private final Pace pace;
    private final Reach reach;
    private final RobotsKnown robots;
    private final Wire wire;
    private final Map<String, Instant> free = new HashMap<>();
    private final Map<String, Later> putOff = new HashMap<>();

    public Fetcher(Manners manners, Pace pace) {
        this(manners, pace, Reach.ofThisMachine(), new RobotsKnown());
    }

    /** The same, with what the hosts are remembered to have said. */
    public Fetcher(Manners manners, Pace pace, SeenFile seen) {
        this(manners, pace, Reach.ofThisMachine(), seen.robots());
    }

    Fetcher(Manners manners, Pace pace, Reach reach, RobotsKnown robots) {
        this.manners = manners;
        this.pace = pace;
        this.reach = reach;
        this.robots = robots;
        this.wire = new Wire(manners.limits(), pace);
    }

    public Pace pace() {
        return pace;
    }

    /** Asks for what the user has named. */
    public Answer fetch(URI address, Validators validators) {
        return fetch(address, validators, address);
    }

    /**
     * Asks for an address.
     *
     * @param validators of the form that is there already
     * @param ledBy the address that led to it
     */
    public Answer fetch(URI address, Validators validators, URI ledBy) {
        return guarded(() -> sentOn(address, validators, ledBy, true));
    }

    /** Who asks somebody: may end, and may fail in the ways of networks. */
    private interface Asking {
        Answer ask() throws IOException, Wire.Ended;
    }

    private Answer guarded(Asking asking) {
        try {
            return asking.ask();
        } catch (Wire.Ended ended) {
            return new Ended();
        } catch (OverLimit over) {
            return new Refused(over.getMessage(), over.nextStep());
        } catch (IOException trouble) {
            return Later.because(NetworkTrouble.told(trouble));
        }
    }

    private Answer sentOn(URI address, Validators validators, URI ledBy, boolean page) throws IOException, Wire.Ended {
        Set<URI> been = new HashSet<>();
        URI at = address;
        while (been.add(at)) {
            if (been.size() > MOST_REDIRECTS + 1) {
                return new Refused("is sent on more than " + MOST_REDIRECTS + " times, lastly to " + at, "Open it in a browser, and give the address where that ends");
            }
            Optional<Answer> closed = closed(at, ledBy, page);
            if (closed.isPresent()) {
                return closed.get();
            }
            Reply reply = exchange(at, validators);
            if (!isSentOn(reply.status())) {
                return answer(at, reply);
            }
            String location = reply.headers().firstValue("Location").orElse("");
            Optional<URI> next = WebAddress.on(at, location);
            if (next.isEmpty() || at.getScheme().equals("https") && next.get().getScheme().equals("http")) {
                return new Refused("is sent on to " + (location.isBlank() ? "nowhere" : "«" + location + "», which is not followed"), "Open it in a browser, and give the address where that ends");
            }
            at = next.get();
        }
        return new Refused("is sent on in a circle, back to " + at, "Open it in a browser, and give the address where that ends");
    }

    private static boolean isSentOn(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Why an address is not asked at all; empty where it may be. */
    private Optional<Answer> closed(URI at, URI ledBy, boolean page) {
        if (!reach.allows(at, ledBy)) {
            return Optional.of(new Refused("leads from " + ledBy.getHost() + " into the own network, to " + at.getHost(), "If that is meant, name the address itself"));
        }
        Later left = putOff.get(at.getHost());
        if (left != null && left.until().filter(pace.now()::isBefore).isPresent()) {
            return Optional.of(left);
        }
        return page ? forbidden(at) : Optional.empty();
    }

    private Optional<Answer> forbidden(URI at) {
        String origin = at.getScheme() + "://" + at.getRawAuthority();
        Optional<Robots> known = robots.of(origin, pace.now());
        if (known.isEmpty()) {
            Answer file = guarded(() -> sentOn(URI.create(origin + "/robots.txt"), Validators.NONE, at, false));
            if (file instanceof Later later) {
                return putOff.containsKey(at.getHost()) ? Optional.of(later) : Optional.of(new Later("is not asked for, since it is not known whom its host lets in: " + later.reason(), later.until()));
            }
            if (file instanceof Ended) {
                return Optional.of(file);
            }
            known = Optional.of(file instanceof Fetched fetched ? Robots.of(fetched.body(), Manners.NAME) : Robots.NONE);
            robots.learn(origin, known.get(), pace.now());
        }
        return known.get().allow(at) ? Optional.empty()
                : Optional.of(new Refused("is not for programs: " + origin + "/robots.txt forbids it", "Save the page in a browser and read the file, or ask the publisher"));
    }

    private Reply exchange(URI at, Validators validators) throws IOException, Wire.Ended {
        String host = at.getHost();
        pace.pause(Duration.between(pace.now(), free.getOrDefault(host, pace.now())));
        Map<String, String> headers = new HashMap<>(Map.of("User-Agent", manners.agent(), "Accept", ACCEPTED));
        validators.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        validators.lastModified().ifPresent(day -> headers.put("If-Modified-Since", day));
        try {
            return wire.ask(at, headers);
        } catch (IOException trouble) {
            if (NetworkTrouble.isOfHost(trouble)) {
                leaveAlone(host, Later.because("is not asked for, since its host did not answer a moment ago"), LEFT_ALONE);
            }
            throw trouble;
        } finally {
            free.put(host, pace.now().plus(delay(at)));
        }
    }

    private Duration delay(URI at) {
        Duration asked = robots.of(at.getScheme() + "://" + at.getRawAuthority(), pace.now()).flatMap(Robots::delay).orElse(Duration.ZERO);
        return asked.compareTo(manners.delay()) > 0 ? asked : manners.delay();
    }

    private Later leaveAlone(String host, Later why, Duration time) {
        Later until = new Later(why.reason(), why.until().or(() -> Optional.of(pace.now().plus(time))));
        putOff.put(host, until);
        return until;
    }

    private Answer answer(URI at, Reply reply) {
        int status = reply.status();
        Optional<String> type = reply.headers().firstValue("Content-Type");
        if (status == 200 || status == 203) {
            return type.filter(Wire::isForEyesAndEars).<Answer>map(picture -> new Refused("is no page: its server says that it is " + picture, "Give the address of the article"))
                    .orElseGet(() -> new Fetched(at, type, reply.body(), new Validators(reply.headers().firstValue("ETag"), reply.headers().firstValue("Last-Modified"))));
        }
        if (status == 429 || status == 503) {
            Optional<Instant> until = reply.headers().firstValue("Retry-After").flatMap(header -> RetryAfter.in(header, pace.now()));
            return leaveAlone(at.getHost(), new Later("is not given now: its host is busy or wants fewer requests (" + status + ")", until), LEFT_ALONE);
        }
        if (status >= 500 || status == 408 || status == 425) {
            return Later.because("is not given now: its host is in trouble (" + status + ")");
        }
        return switch (status) {
            case 304 -> new Unchanged();
            case 404 -> new Refused("is not there (404)", "Check the address");
            case 410 -> new Refused("is gone for good (410)", "Leave it out");
            case 401, 402, 403, 407, 451 -> new Refused("is not given to everybody (" + status + ")", "Save the page in a browser and read the file");
            default -> new Refused("is not given (" + status + ")", "Open it in a browser, and see what is there");
        };
    }
}

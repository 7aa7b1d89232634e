package dragoman.reading;

import dragoman.reading.Reading.Unreadable;
import dragoman.reading.follow.Fetcher;
import dragoman.reading.follow.SeenFile;
import dragoman.reading.follow.WebAddress;
import dragoman.reading.limits.Limits;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows feeds round after round: each time, what is new in them. The second door of this room, beside {@link ReportReader}. Not for several threads. */
public final class FollowedFeeds {

    private final Set<URI> feeds = new LinkedHashSet<>();
    private final List<Unreadable> wrong = new ArrayList<>();
    private final Fetcher fetcher;
    private final SeenFile seen;
    private final Limits limits;

    /**
     * Feeds by their addresses.
     *
     * @param seen what was seen in earlier rounds
     */
    public FollowedFeeds(List<String> addresses, Fetcher fetcher, SeenFile seen, Limits limits) {
        this.fetcher = fetcher;
        this.seen = seen;
        this.limits = limits;
        for (String typed : addresses) {
            Optional<URI> address = WebAddress.of(typed);
            address.ifPresentOrElse(feeds::add, () -> wrong.add(WebPlace.noAddress(typed)));
        }
    }

    /** What of the addresses is none. */
    public List<Unreadable> wrong() {
        return List.copyOf(wrong);
    }

    /** The next round. Nothing is asked for before its readings are. */
    public FeedRound round() {
        return new FeedRound(List.copyOf(feeds), fetcher, seen, limits);
    }
}

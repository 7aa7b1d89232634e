package dragoman.reading;

import dragoman.reading.Reading.Unreadable;
import dragoman.reading.feed.Feed;
import dragoman.reading.follow.Answer;
import dragoman.reading.follow.Fetcher;
import dragoman.reading.follow.SeenFile;
import dragoman.reading.follow.Validators;
import dragoman.reading.limits.Limits;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * What is new in some feeds, asked for as it is taken: the feeds first, then the pages of their new entries, one from each feed in turn so that no host is asked twice in a row where it need
 * not be. What was taken counts as read when {@link #keep} is called and not before: a run that dies in between asks for it again.
 */
public final class FeedRound implements Iterator<Reading> {

    private static final int MOST_TRIES = 3;
    private static final Duration FIRST_REST = Duration.ofMinutes(15);
    private static final Duration LONGEST_REST = Duration.ofDays(1);

    /**
     * What a round did.
     *
     * @param asked feeds that were asked
     * @param resting feeds that were not, since they or their hosts want to be left alone
     * @param failed feeds that were not to be had
     * @param fresh entries that were new or changed
     * @param putOff entries whose pages could not be had now, and will be asked for again
     */
    public record Counts(int asked, int resting, int failed, int fresh, int putOff) {
    }

    /** A feed that was had, while its entries are gone through. */
    private static final class Open {
        private final URI address;
        private final Validators validators;
        private final Deque<FollowedEntry> entries = new ArrayDeque<>();
        private boolean whole = true;

        Open(URI address, Validators validators) {
            this.address = address;
            this.validators = validators;
        }
    }

    private final Fetcher fetcher;
    private final SeenFile seen;
    private final Articles articles = new Articles(new IdsOfRun());
    private final FeedFile feedFile;
    private final PageOfEntry pages;
    private final Deque<URI> toAsk;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Runnable> toKeep = new ArrayList<>();
    private Counts counts = new Counts(0, 0, 0, 0, 0);
    private Optional<Reading> next = Optional.empty();

    FeedRound(List<URI> feeds, Fetcher fetcher, SeenFile seen, Limits limits) {
        this.fetcher = fetcher;
        this.seen = seen;
        this.toAsk = new ArrayDeque<>(feeds);
        this.feedFile = new FeedFile(limits, articles);
        this.pages = new PageOfEntry(fetcher, limits, articles);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !fetcher.pace().isOver() && !(toAsk.isEmpty() && open.isEmpty())) {
            next = toAsk.isEmpty() ? ofNextEntry() : ofNextFeed();
        }
        return next.isPresent();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the round is over");
        }
        Reading reading = next.get();
        next = Optional.empty();
        return reading;
    }

    /** At most so many of the readings. */
    public Iterator<Reading> some(int most) {
        return new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return given < most && FeedRound.this.hasNext();
            }

            @Override
            public Reading next() {
                if (given >= most) {
                    throw new NoSuchElementException("only " + most + " were asked for");
                }
                given++;
                return FeedRound.this.next();
            }
        };
    }

    /** What was taken up to now is kept in the record: it will not be asked for again. */
    public void keep() {
        toKeep.forEach(Runnable::run);
        toKeep.clear();
        seen.write(now());
    }

    public Counts counts() {
        return counts;
    }

    private Instant now() {
        return fetcher.pace().now();
    }

    private Optional<Reading> ofNextFeed() {
        URI feed = toAsk.remove();
        if (seen.notBefore(feed).filter(now()::isBefore).isPresent()) {
            count(0, 1, 0, 0, 0);
            return Optional.empty();
        }
        Answer answer = fetcher.fetch(feed, seen.validators(feed));
        if (answer instanceof Answer.Ended) {
            return Optional.empty();
        }
        count(1, 0, 0, 0, 0);
        if (answer instanceof Answer.Unchanged && !seen.validators(feed).equals(Validators.NONE)) {
            toKeep.add(() -> seen.done(feed, seen.validators(feed)));
            return Optional.empty();
        }
        if (!(answer instanceof Answer.Fetched fetched)) {
            return failed(feed, answer instanceof Answer.Later later ? later.until() : Optional.empty(), WebPlace.refusal(feed.toString(), answer).orElseThrow());
        }
        return entries(feed, fetched);
    }

    /** A feed that fails rests a quarter of an hour, and twice as long each time that it fails again; longer where its server says so. */
    private Optional<Reading> failed(URI feed, Optional<Instant> until, Reading told) {
        count(0, 0, 1, 0, 0);
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(10, seen.failures(feed)));
        Instant rested = now().plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
        Instant notBefore = until.filter(rested::isBefore).orElse(rested);
        toKeep.add(() -> seen.failed(feed, notBefore));
        return Optional.of(told);
    }

    private Optional<Reading> entries(URI address, Answer.Fetched fetched) {
        Optional<Feed> feed;
        try {
            feed = feedFile.feedIn(fetched.body(), fetched.contentType());
        } catch (RuntimeException | StackOverflowError trouble) {
            return failed(address, Optional.empty(), PartFailure.told(Origin.of(address.toString()), trouble));
        }
        if (feed.isEmpty()) {
            return failed(address, Optional.empty(), Unreadable.at(Origin.of(address.toString()), "is no feed",
                    "Give the address of a feed (RSS, Atom or JSON Feed); pages name theirs under «RSS» or in their source. «dragoman read» reads a single page"));
        }
        Open asked = new Open(address, fetched.validators());
        EntryNames names = new EntryNames(feed.get(), Optional.of(fetched.from()));
        for (int i = 0; i < feed.get().entries().size(); i++) {
            FollowedEntry entry = FollowedEntry.of(feed.get(), names, fetched.from(), i + 1);
            if (!seen.isRead(entry.name(), entry.form(), now()) && taken.add(entry.name())) {
                asked.entries.add(entry);
            }
        }
        count(0, 0, 0, asked.entries.size(), 0);
        open.add(asked);
        return Optional.empty();
    }

    private Optional<Reading> ofNextEntry() {
        Open feed = open.remove();
        if (feed.entries.isEmpty()) {
            toKeep.add(() -> close(feed));
            return Optional.empty();
        }
        FollowedEntry entry = feed.entries.remove();
        open.add(feed);
        PageOfEntry.Outcome outcome = pages.read(entry, seen.tries(entry.name()) + 1 >= MOST_TRIES);
        if (outcome instanceof PageOfEntry.Read read) {
            toKeep.add(() -> seen.read(entry.name(), entry.form(), now()));
            return Optional.of(read.reading());
        }
        feed.whole = false;
        if (outcome instanceof PageOfEntry.PutOff) {
            count(0, 0, 0, 0, 1);
            toKeep.add(() -> seen.tried(entry.name(), now()));
        }
        return Optional.empty();
    }

    /** All entries of a feed were gone through. It is had whole next time if some were left. */
    private void close(Open feed) {
        if (feed.whole) {
            seen.done(feed.address, feed.validators);
        } else {
            seen.partlyDone(feed.address);
        }
    }

    private void count(int asked, int resting, int failed, int fresh, int putOff) {
        counts = new Counts(counts.asked + asked, counts.resting + resting, counts.failed + failed, counts.fresh + fresh, counts.putOff + putOff);
    }
}

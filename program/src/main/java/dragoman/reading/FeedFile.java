package dragoman.reading;

import dragoman.reading.Reading.Unreadable;
import dragoman.reading.encoding.PageCharset;
import dragoman.reading.feed.Entry;
import dragoman.reading.feed.Feed;
import dragoman.reading.feed.FeedReader;
import dragoman.reading.limits.Budget;
import dragoman.reading.limits.Limits;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a feed: each entry is a report, known by the id that the feed gives it. */
final class FeedFile {

    private final Limits limits;
    private final Articles articles;

    FeedFile(Limits limits, Articles articles) {
        this.limits = limits;
        this.articles = articles;
    }

    Iterator<Reading> read(Delivery delivery) throws IOException {
        byte[] bytes = delivery.bytes(limits.bytes());
        return readings(FeedReader.readXml(PageCharset.of(bytes, delivery.contentType()).decode(bytes), Budget.of(limits)), delivery);
    }

    /** The readings of a feed that was read already. */
    Iterator<Reading> readings(Feed feed, Delivery delivery) {
        List<Entry> entries = feed.entries();
        if (entries.isEmpty()) {
            return List.<Reading>of(Unreadable.at(delivery.origin(), "is a feed without entries", "There is nothing to read in it; ask for it again later")).iterator();
        }
        return IntStream.range(0, entries.size()).mapToObj(i -> reading(feed, entries.get(i), i + 1, delivery)).iterator();
    }

    private Reading reading(Feed feed, Entry entry, int number, Delivery delivery) {
        Origin origin = Origin.of(delivery.place(), "entry " + number);
        String id = entry.id().or(entry::link).orElse(delivery.ids().get(0) + "#" + number);
        return articles.ofPart(new Article(List.of(Characters.clean(id)), entry.text(), entry.published(), entry.title(), feed.title(), entry.author().or(feed::author), entry.link(),
                entry.language().or(feed::language), List.of()), origin);
    }
}

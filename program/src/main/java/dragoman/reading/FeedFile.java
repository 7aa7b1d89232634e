package dragoman.reading;

import dragoman.reading.Reading.Unreadable;
import dragoman.reading.encoding.PageCharset;
import dragoman.reading.feed.Entry;
import dragoman.reading.feed.Feed;
import dragoman.reading.feed.FeedReader;
import dragoman.reading.follow.WebAddress;
import dragoman.reading.limits.Budget;
import dragoman.reading.limits.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a feed: each entry is a report, known as {@link EntryNames} has it. */
final class FeedFile {

    private static final int SNIFFED = 4096;

    private final Limits limits;
    private final Articles articles;

    FeedFile(Limits limits, Articles articles) {
        this.limits = limits;
        this.articles = articles;
    }

    Iterator<Reading> read(Delivery delivery) throws IOException {
        return readings(feed(delivery.bytes(limits.bytes()), delivery), delivery);
    }

    /** A feed out of an archive: one without entries is passed over. */
    Iterator<Reading> readPart(byte[] bytes, Delivery delivery, Origin record) {
        return readings(feed(bytes, delivery), delivery, record.part().map(part -> part + ", ").orElse(""));
    }

    private Feed feed(byte[] bytes, Delivery delivery) {
        return FeedReader.readXml(PageCharset.of(bytes, delivery.contentType()).decode(bytes), Budget.of(limits));
    }

    /** The feed that bytes are, in XML or JSON; empty where they are none. */
    Optional<Feed> feedIn(byte[] bytes, Optional<String> contentType) {
        Optional<FileKind> kind = FileKind.of("", Arrays.copyOf(bytes, Math.min(SNIFFED, bytes.length)));
        String text = PageCharset.of(bytes, contentType).decode(bytes);
        if (kind.filter(found -> found == FileKind.FEED).isPresent()) {
            return Optional.of(FeedReader.readXml(text, Budget.of(limits)));
        }
        try {
            return Optional.of(text.stripLeading()).filter(json -> json.startsWith("{")).map(new JsonReport(limits, new IdsOfRun())::tree).filter(FeedReader::isFeed).map(json -> FeedReader.readJson(json, Budget.of(limits)));
        } catch (UncheckedIOException noJson) {
            return Optional.empty();
        }
    }

    /** The readings of a feed that was read already. */
    Iterator<Reading> readings(Feed feed, Delivery delivery) {
        if (feed.entries().isEmpty()) {
            return List.<Reading>of(Unreadable.at(delivery.origin(), "is a feed without entries", "There is nothing to read in it; ask for it again later")).iterator();
        }
        return readings(feed, delivery, "");
    }

    private Iterator<Reading> readings(Feed feed, Delivery delivery, String within) {
        EntryNames names = new EntryNames(feed, delivery.url().flatMap(WebAddress::of));
        return IntStream.range(0, feed.entries().size()).mapToObj(i -> reading(feed, names, i + 1, delivery, within)).iterator();
    }

    private Reading reading(Feed feed, EntryNames names, int number, Delivery delivery, String within) {
        Entry entry = feed.entries().get(number - 1);
        Origin origin = Origin.of(delivery.place(), within + "entry " + number);
        return articles.ofEntry(article(feed, entry, names, names.name(entry).orElseGet(() -> delivery.ids().get(0) + "#" + number)), origin);
    }

    /** What a feed tells of one of its entries. */
    static Article article(Feed feed, Entry entry, EntryNames names, String id) {
        return new Article(List.of(Characters.clean(id)), entry.text(), entry.published(), entry.title(), feed.title(), entry.author().or(feed::author), names.url(entry),
                entry.language().or(feed::language), List.of());
    }
}

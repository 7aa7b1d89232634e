package dragoman.reading;

import dragoman.reading.Reading.Skipped;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.archive.Record;
import dragoman.reading.archive.WebArchive;
import dragoman.reading.encoding.PageCharset;
import dragoman.reading.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a web archive: each page and each entry of each feed in it is a report, known by its address. A record that is broken is told with its offset, and the next is read. */
final class ArchiveFile implements Iterator<Reading> {

    private static final int SNIFFED = 4096;

    private final Delivery delivery;
    private final WebArchive archive;
    private final PageFile pages;
    private final FeedFile feeds;
    private final Articles articles;
    private Iterator<Reading> current = Collections.emptyIterator();
    private boolean ended;

    ArchiveFile(Delivery delivery, Limits limits, PageFile pages, FeedFile feeds, Articles articles) {
        this.delivery = delivery;
        this.archive = new WebArchive(delivery.in(), limits);
        this.pages = pages;
        this.feeds = feeds;
        this.articles = articles;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !ended) {
            try {
                Optional<Record> record = archive.next();
                ended = record.isEmpty();
                current = record.map(this::readings).orElse(Collections.emptyIterator());
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
        return current.hasNext();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more in " + delivery.place());
        }
        return current.next();
    }

    private Iterator<Reading> readings(Record record) {
        Origin origin = Origin.of(delivery.place(), String.format(Locale.ROOT, "record at byte %d", record.offset()));
        if (record instanceof Record.Broken broken) {
            return one(Unreadable.at(origin, broken.reason(), "The records after it are read; fetch the archive again if it was cut on its way"));
        }
        if (!(record instanceof Record.Capture capture)) {
            return one(new Skipped(origin, "holds no publication: it " + ((Record.Other) record).what()));
        }
        try {
            return publication(capture, origin);
        } catch (RuntimeException | StackOverflowError trouble) {
            return one(PartFailure.told(origin, trouble));
        }
    }

    private Iterator<Reading> publication(Record.Capture capture, Origin origin) {
        Optional<String> none = Optional.empty();
        if (capture.isText()) {
            String text = PageCharset.of(capture.payload(), capture.contentType()).decode(capture.payload());
            return one(articles.ofPart(new Article(List.of(capture.url()), text, Optional.empty(), none, none, none, Optional.of(capture.url()), none, List.of()), origin));
        }
        Delivery published = new Delivery(delivery.place(), capture.url(), capture.contentType(), Optional.of(capture.url()), OptionalLong.empty(), InputStream.nullInputStream());
        Optional<FileKind> kind = FileKind.of("", Arrays.copyOf(capture.payload(), Math.min(SNIFFED, capture.payload().length)));
        boolean saidToBePage = capture.contentType().filter(type -> type.toLowerCase(Locale.ROOT).contains("html")).isPresent();
        if (kind.filter(found -> found == FileKind.FEED).isPresent()) {
            return feeds.readPart(capture.payload(), published, origin);
        }
        if (kind.filter(found -> found == FileKind.PAGE).isPresent() || kind.isEmpty() && saidToBePage && capture.payload().length > 0) {
            return one(pages.readPart(capture.payload(), published, origin));
        }
        return one(new Skipped(origin, "is neither page nor feed"));
    }

    private static Iterator<Reading> one(Reading reading) {
        return List.of(reading).iterator();
    }
}

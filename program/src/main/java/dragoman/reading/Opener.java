package dragoman.reading;

import dragoman.reading.Reading.Unreadable;
import dragoman.reading.archive.ZstdStream;
import dragoman.reading.limits.Expansion;
import dragoman.reading.limits.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Opens what was delivered as what it is. A new format gets a line in {@link FileKind} and one here. */
final class Opener {

    private static final int BUFFER = 1 << 16;

    private final Limits limits;
    private final Columns columns;
    private final IdsOfRun ids;
    private final Articles articles;
    private final TextFile texts;
    private final PageFile pages;
    private final FeedFile feeds;
    private final MailFile mails;
    private final WireFile wires;
    private final JsonDocument documents;

    Opener(Limits limits, Columns columns, IdsOfRun ids) {
        this.limits = limits;
        this.columns = columns;
        this.ids = ids;
        this.articles = new Articles(ids);
        this.texts = new TextFile(limits, articles);
        this.pages = new PageFile(limits, articles);
        this.feeds = new FeedFile(limits, articles);
        this.mails = new MailFile(limits, articles);
        this.wires = new WireFile(limits, articles);
        this.documents = new JsonDocument(limits, ids, feeds, wires);
    }

    /** JSON Lines as they come, for pipes that may not be looked ahead into. */
    Iterator<Reading> lines(String name, InputStream in) {
        return new JsonLines(name, in, limits, ids);
    }

    /** The readings of a file; it is closed when they are. */
    Iterator<Reading> open(Delivery delivery) {
        Expansion expansion = new Expansion(limits);
        Delivery counted = new Delivery(delivery.place(), delivery.name(), delivery.contentType(), delivery.url(), delivery.size(), expansion.packed(delivery.in()));
        return new Guarded(counted, () -> open(counted, expansion));
    }

    private Iterator<Reading> open(Delivery delivery, Expansion expansion) throws IOException {
        BufferedInputStream in = new BufferedInputStream(delivery.in(), BUFFER);
        in.mark(ReportText.SNIFFED);
        byte[] start = in.readNBytes(ReportText.SNIFFED);
        in.reset();
        Delivery buffered = new Delivery(delivery.place(), delivery.name(), delivery.contentType(), delivery.url(), delivery.size(), in);
        Optional<FileKind> kind = FileKind.of(delivery.name(), start).or(() -> delivery.contentType().flatMap(FileKind::said));
        if (kind.isEmpty()) {
            return only(Unreadable.at(delivery.origin(), "is of a kind that is not read", FileKind.LIST));
        }
        return switch (kind.get()) {
            case TEXT -> only(texts.read(buffered));
            case PAGE -> only(pages.read(buffered));
            case FEED -> feeds.read(buffered);
            case JSON -> documents.read(buffered);
            case JSON_LINES -> new JsonLines(buffered.place(), in, limits, ids);
            case TABLE -> new TableFile(buffered, start, limits, columns, articles);
            case MAIL -> only(mails.read(buffered));
            case NEWSML -> wires.read(buffered);
            case ZIP -> {
                expansion.enter();
                yield new ZipArchive(buffered, expansion, file -> open(file, expansion));
            }
            case WEB_ARCHIVE -> new ArchiveFile(buffered, limits, pages, feeds, articles);
            case GZIP -> {
                expansion.enter();
                yield open(buffered.unpacked(without(".gz", delivery.name()), expansion.unpacked(new GZIPInputStream(in, BUFFER))), expansion);
            }
            case ZSTD -> {
                expansion.enter();
                yield open(buffered.unpacked(without(".zst", delivery.name()), expansion.unpacked(ZstdStream.open(in, limits))), expansion);
            }
        };
    }

    private static String without(String ending, String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static Iterator<Reading> only(Reading reading) {
        return List.of(reading).iterator();
    }
}

package dragoman.reading;

import dragoman.reading.Reading.Skipped;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.limits.Expansion;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the files in a zip archive one after the other, without writing any of them anywhere. */
final class ZipArchive implements Iterator<Reading> {

    /** Opens a file of the archive as what it is. */
    interface Inner {
        Iterator<Reading> open(Delivery delivery) throws IOException;
    }

    private final Delivery delivery;
    private final Expansion expansion;
    private final Inner inner;
    private final ZipEnd bytes;
    private final ZipInputStream zip;
    private Iterator<Reading> current = Collections.emptyIterator();
    private boolean ended;

    ZipArchive(Delivery delivery, Expansion expansion, Inner inner) {
        this.delivery = delivery;
        this.expansion = expansion;
        this.inner = inner;
        this.bytes = new ZipEnd(delivery.in());
        this.zip = new ZipInputStream(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !ended) {
            try {
                advance();
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

    private void advance() throws IOException {
        ZipEntry entry;
        try {
            entry = zip.getNextEntry();
        } catch (IllegalArgumentException damaged) {
            ended = true;
            current = one(Unreadable.at(delivery.origin(), "has a file whose name is damaged", "The files before it are read; pack the archive again"));
            return;
        }
        ended = entry == null;
        if (ended && !bytes.isThere()) {
            current = one(Unreadable.at(delivery.origin(), "breaks off: the list of its files at its end is missing", "The files before the break are read; fetch or pack the archive again"));
        } else if (!ended && !entry.isDirectory()) {
            current = readings(entry.getName().replace('\\', '/'));
        }
    }

    private Iterator<Reading> readings(String name) {
        String place = delivery.place() + "!/" + name;
        if (name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*") || List.of(name.split("/")).contains("..")) {
            return one(Unreadable.at(Origin.of(place), "is a file that names a place outside its archive", "Nobody packs so by chance: find out where the archive comes from"));
        }
        if (FileKind.named(name).isEmpty() || List.of(name.split("/")).stream().anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"))) {
            return one(new Skipped(Origin.of(place), "its ending is none of a report"));
        }
        Delivery file = Delivery.of(place, name, OptionalLong.empty(), expansion.unpacked(new Entry(zip)));
        return new Guarded(file, () -> inner.open(file));
    }

    private static Iterator<Reading> one(Reading reading) {
        return List.of(reading).iterator();
    }

    /** Whoever closes a file of an archive does not close the archive. */
    private static final class Entry extends FilterInputStream {
        Entry(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive is closed by whoever opened it.
        }
    }
}

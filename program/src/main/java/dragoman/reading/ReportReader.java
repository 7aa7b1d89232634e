package dragoman.reading;

import dragoman.reading.Reading.Skipped;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.follow.Fetcher;
import dragoman.reading.follow.WebAddress;
import dragoman.reading.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads reports from files, directories and streams; the door of this room. One reader is one run: within it, no two reports have the same id.
 *
 * <p>The streams are lazy and hold one report at a time. Close them, or read them to the end. Not for several threads.
 */
public final class ReportReader {

    /** As many bytes as one report may have, unless told otherwise: 20 MiB. */
    public static final int DEFAULT_LIMIT = Limits.DEFAULT.bytes();

    private final Opener opener;
    private final Optional<Fetcher> fetcher;

    public ReportReader() {
        this(Limits.DEFAULT);
    }

    /** A reader that refuses reports of more bytes than the limit. */
    public ReportReader(int limit) {
        this(Limits.DEFAULT.withBytes(limit));
    }

    /** A reader with limits of its own. */
    public ReportReader(Limits limits) {
        this(limits, Columns.BY_NAME);
    }

    /** The same, for tables whose columns have names of their own. */
    public ReportReader(Limits limits, Columns columns) {
        this(limits, columns, Optional.empty());
    }

    /** The same, which reads what is on the web as well. */
    public ReportReader(Limits limits, Columns columns, Optional<Fetcher> fetcher) {
        this.opener = new Opener(limits, columns, new IdsOfRun());
        this.fetcher = fetcher;
    }

    /** Reads all of these in order: each a file, a directory, {@code -} for JSON Lines on standard input, or an address on the web where there is somebody to fetch it. */
    public Stream<Reading> read(List<String> places, InputStream standardInput) {
        return stream(new Run(places.stream().<Run.Source>map(place -> () -> open(place, standardInput)).iterator()));
    }

    /** Reads a file, or all files below a directory, in the order of their names. */
    public Stream<Reading> read(Path path) {
        return stream(new Run(List.<Run.Source>of(() -> open(path)).iterator()));
    }

    /** Reads JSON Lines from a stream; the name stands in the places of its reports. The stream is closed at the end. */
    public Stream<Reading> readLines(InputStream in, String name) {
        return stream(new Run(List.<Run.Source>of(() -> opener.lines(name, in)).iterator()));
    }

    private Iterator<Reading> open(String place, InputStream standardInput) {
        if (place.equals("-")) {
            return opener.lines("standard input", standardInput);
        }
        if (WebAddress.isMeant(place)) {
            return fetcher.map(asked -> new WebPlace(asked, opener).open(place))
                    .orElseGet(() -> only(Unreadable.at(Origin.of(place), "is an address, and only files are looked at here", "«dragoman read» and «dragoman check» fetch what is on the web")));
        }
        try {
            return open(Path.of(place));
        } catch (InvalidPathException noPath) {
            return only(Unreadable.at(Origin.of(place), "is no path: " + noPath.getReason(), "Check the spelling"));
        }
    }

    private Iterator<Reading> open(Path path) {
        if (Files.isDirectory(path)) {
            return directory(path);
        }
        if (!Files.exists(path)) {
            return only(Unreadable.at(Origin.of(path.toString()), "does not exist", "Check the spelling; relative paths start at " + Path.of("").toAbsolutePath()));
        }
        if (!Files.isRegularFile(path)) {
            return only(Unreadable.at(Origin.of(path.toString()), "is neither a file nor a directory", "Use - to read JSON Lines from standard input"));
        }
        return file(path, String.valueOf(path.getFileName()));
    }

    private Iterator<Reading> directory(Path directory) {
        Origin origin = Origin.of(directory.toString());
        try {
            List<ReportFiles.Found> found = ReportFiles.below(directory);
            if (found.stream().noneMatch(file -> FileKind.named(file.name()).isPresent())) {
                return only(Unreadable.at(origin, "holds no reports", FileKind.LIST));
            }
            return new Run(found.stream().<Run.Source>map(file -> () -> open(file)).iterator());
        } catch (IOException | UncheckedIOException trouble) {
            return only(Unreadable.at(origin, "cannot be listed: " + trouble, "Check that you may read the directory"));
        }
    }

    private Iterator<Reading> open(ReportFiles.Found found) {
        Origin origin = Origin.of(found.path().toString());
        if (!found.trouble().isEmpty()) {
            return only(Unreadable.at(origin, found.trouble(), "Name it by itself if it holds reports, and check that you may read it"));
        }
        if (FileKind.named(found.name()).isEmpty()) {
            return only(new Skipped(origin, "its ending is none of a report; " + FileKind.LIST));
        }
        return file(found.path(), found.name());
    }

    private Iterator<Reading> file(Path file, String name) {
        try {
            return opener.open(Delivery.of(file.toString(), name, OptionalLong.of(Files.size(file)), Files.newInputStream(file)));
        } catch (IOException | SecurityException trouble) {
            return only(Unreadable.at(Origin.of(file.toString()), "cannot be read: " + trouble, "Check that the file is still there and that you may read it"));
        }
    }

    private static Iterator<Reading> only(Reading reading) {
        return List.of(reading).iterator();
    }

    private static Stream<Reading> stream(Run run) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(run, traits), false).onClose(run::close);
    }
}

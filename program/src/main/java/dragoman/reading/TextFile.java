package dragoman.reading;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a plain-text file as one report. */
final class TextFile {

    private final int limit;
    private final IdsOfRun ids;

    TextFile(int limit, IdsOfRun ids) {
        this.limit = limit;
        this.ids = ids;
    }

    /**
     * Reads one file.
     *
     * @param name its path below the directory that was given, or its own name
     */
    Reading read(Path file, String name) {
        Origin origin = Origin.of(file.toString());
        try {
            long size = Files.size(file);
            byte[] bytes = size > limit ? new byte[0] : firstBytes(file);
            if (Math.max(size, bytes.length) > limit) {
                return Unreadable.at(origin, tooLong(Math.max(size, bytes.length), limit), "A report is one article: split the file, or give JSON Lines");
            }
            return report(origin, name, ReportText.decode(bytes));
        } catch (ReportText.NoText noText) {
            return Unreadable.at(origin, noText.getMessage(), noText.nextStep());
        } catch (IOException | SecurityException trouble) {
            return Unreadable.at(origin, "cannot be read: " + trouble, "Check that the file is still there and that you may read it");
        }
    }

    /** Some files lie about their size, so one byte more than allowed is asked for. */
    private byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit + 1);
        }
    }

    private Reading report(Origin origin, String name, String text) {
        if (text.isBlank()) {
            return Unreadable.at(origin, "is empty", "Put the text of the report into it, or leave it out");
        }
        Optional<String> id = ids.takeFirstFree(names(origin.file(), name), origin);
        if (id.isEmpty()) {
            return Unreadable.at(origin, "was already read in this run", "Name each file once");
        }
        Head head = Head.of(text, Optional.empty());
        Report report = new Report(id.get(), text, head.published(), head.title(), head.publisher(), head.author(), Optional.empty(),
                Optional.empty(), head.parts());
        return new Readable(report, origin, List.of());
    }

    /** The shortest name comes first; longer ones tell files of the same name apart. */
    private static List<String> names(String path, String name) {
        String own = name.substring(name.lastIndexOf('/') + 1);
        return Stream.of(withoutEnding(own), withoutEnding(name), name, path).distinct().toList();
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    static String tooLong(long bytes, int limit) {
        return String.format(Locale.ROOT, "has %,d bytes, more than the %,d that a report may have", bytes, limit);
    }
}

package dragoman.app;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.app.option.ActorLists;
import dragoman.app.option.DatabaseOption;
import dragoman.app.option.Version;
import dragoman.app.option.WholeFile;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.lists.ActorNames;
import dragoman.record.Chronicle;
import dragoman.record.event.TimelineEntry;
import dragoman.record.exchange.PloverLines;
import dragoman.record.exchange.RecordPieces;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole record into one file. */
@Command(
        name = "export",
        description = {
            "Writes all that the record holds into one file of JSON Lines, which «import --format dragoman» makes the same record of again, on whatever computer.",
            "Each event is a line of PLOVER's JSON; what PLOVER has no event for (reports with their texts, claims, decisions, what was held before, events of other coders) stands on lines of its own."
        },
        footer = {
            "%nWhat formats of other programs can say of events is written by «dragoman events --format FORMAT».",
            "%nExamples:",
            "  dragoman export --out record.jsonl",
            "  dragoman export --out record.jsonl.gz --db asia.db      packed",
            "  dragoman import record.jsonl.gz --format dragoman --db again.db"
        })
final class ExportCommand implements Callable<Integer> {

    private static final String OWN = "dragoman";

    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write, packed where its name ends on .gz; without it, standard output.")
    private Path out;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = OWN, description = "dragoman, and no other.")
    private String format;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes piece by piece, and counts. */
    private static final class Lines implements RecordPieces {

        private final PloverLines lines;
        private final Writer writer;
        private long events;
        private long reports;

        Lines(PloverLines lines, Writer writer) {
            this.lines = lines;
            this.writer = writer;
        }

        @Override
        public boolean event(TimelineEntry entry) {
            events++;
            write(lines.line(entry));
            return true;
        }

        @Override
        public void row(String kind, JsonNode of) {
            reports += kind.equals("report") ? 1 : 0;
            write(PloverLines.row(kind, of));
        }

        private void write(String line) {
            try {
                writer.write(line);
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble.getMessage(), trouble);
            }
        }
    }

    @Override
    public Integer call() {
        if (!format.equals(OWN)) {
            throw new Trouble.Failure("export writes the whole record, in a format of its own only, not «" + format + "»",
                    "«" + terminal.command() + " events --format " + format + database.asTyped() + "» writes the events in formats of other programs.");
        }
        if (out != null) {
            WholeFile.requirePossible(out);
        }
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            if (out == null) {
                write(chronicle, terminal.out(), false);
            } else {
                Lines written = writeFile(chronicle);
                terminal.line("Wrote " + Text.count(written.events, "event") + " and " + Text.count(written.reports, "report") + " to " + out + ".");
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble.getMessage(), trouble);
        }
        return 0;
    }

    private Lines writeFile(Chronicle chronicle) throws IOException {
        return WholeFile.write(out, begun -> {
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(begun))) {
                return write(chronicle, bytes, out.toString().toLowerCase(Locale.ROOT).endsWith(".gz"));
            }
        });
    }

    private Lines write(Chronicle chronicle, OutputStream bytes, boolean packed) throws IOException {
        GZIPOutputStream gzip = packed ? new GZIPOutputStream(bytes) : null;
        Writer writer = new OutputStreamWriter(packed ? gzip : bytes, StandardCharsets.UTF_8);
        Lines lines = new Lines(new PloverLines(new ActorNames(actors.book()), Version.program()), writer);
        chronicle.handover().unload(lines);
        writer.flush();
        if (packed) {
            gzip.finish();
        }
        return lines;
    }
}

package dragoman.app;

import dragoman.app.option.FilterOptions;
import dragoman.app.option.Version;
import dragoman.app.option.WholeFile;
import dragoman.app.page.Tellers;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.coding.lists.ActorNames;
import dragoman.coding.phrasebook.CodeTable;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.exchange.AtomFeed;
import dragoman.record.exchange.Formats;
import dragoman.record.exchange.Losses;
import dragoman.record.exchange.ParquetFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Lists the events that are asked for, or writes them in a format of other programs. */
@Command(
        name = "events",
        description = {
            "Lists events, or writes them for other programs. Without A and B, those of everybody.",
            "A format that cannot say all says what was lost: beside the file that --out names, in FILE.losses.json; else on standard error."
        },
        footer = {
            "%nFormats:",
            "  table     a line each, for people            csv      comma-separated values, a row each",
            "  jsonl     PLOVER's JSON, loses nothing       parquet  the same columns with types (needs DuckDB's driver)",
            "  gdelt, gdelt-mentions, icews, polecat        tables in the shape of those data sets",
            "  graphml, gexf                                who acts on whom, for Gephi, R, Python",
            "  atom                                         a feed, the last learnt first",
            "%nExamples:",
            "  dragoman events --type SANCTION --from 2018-01-01",
            "  dragoman events IND PRK --format csv --out india-korea.csv",
            "  dragoman events --text '\"oil exports\" -food' --format atom --out news.atom"
        })
final class EventsCommand implements Callable<Integer> {

    /** How events are written. */
    enum Format {
        TABLE, JSONL, PLOVER, CSV, PARQUET, GDELT, GDELT_MENTIONS, ICEWS, POLECAT, GRAPHML, GEXF, ATOM;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Reads {@code gdelt-mentions}. */
    static final class FormatName implements ITypeConverter<Format> {

        @Override
        public Format convert(String typed) {
            return Arrays.stream(Format.values()).filter(format -> format.toString().equalsIgnoreCase(typed.strip())).findFirst()
                    .orElseThrow(() -> new TypeConversionException("no format «" + typed + "»; one of " + String.join(", ", Arrays.stream(Format.values()).map(Format::toString).toList())));
        }
    }

    private final Terminal terminal;

    @Mixin
    private Question.OfAnybody asked;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", converter = FormatName.class, description = "One of those below (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; without it, standard output.")
    private Path out;

    @Option(names = "--losses", paramLabel = "FILE", description = "Where to write what the format cannot say; a file of JSON.")
    private Path lossesFile;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "0", description = "The first N events only; of a feed, those learnt last.")
    private int limit;

    @Option(names = "--every-status", description = "Formats that know no status: write events too that did not happen, or not yet.")
    private boolean everyStatus;

    @Option(names = "--raw", description = "Leave cells as they are that a spreadsheet takes for formulas.")
    private boolean raw;

    EventsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        requireWritable();
        EventFilter filter = asked.filter();
        List<TimelineEntry> found = new ArrayList<>();
        asked.ask(terminal, chronicle -> found.addAll(chronicle.entries(filter)));
        List<TimelineEntry> sure = asked.clear(found);
        List<TimelineEntry> ordered = format == Format.ATOM ? AtomFeed.latestFirst(sure) : sure;
        List<TimelineEntry> shown = limit > 0 && limit < ordered.size() ? ordered.subList(0, limit) : ordered;
        if (format == Format.TABLE) {
            show(shown, asked.names());
        } else {
            write(shown, filter, asked.names());
        }
        note(found.size() - sure.size(), sure.size() - shown.size());
        return 0;
    }

    private void requireWritable() {
        if (limit < 0) {
            throw new Trouble.Failure("--limit " + limit + " is less than none", "Give how many events you want, or leave it away for all.");
        }
        if (format == Format.PARQUET && !ParquetFile.isPossible()) {
            throw new Trouble.Failure("--format parquet needs the JDBC driver of DuckDB, which does not come with the program (80 MB)",
                    "Put it into lib/ beside the program, then run again:\n"
                            + "mvn dependency:copy -Dartifact=org.duckdb:duckdb_jdbc:2.0.0.1 -Dmdep.stripVersion=true -DoutputDirectory="
                            + Path.of(System.getProperty("dragoman.home", "")).resolve("lib") + "\nOr take --format csv.");
        }
        if (format == Format.PARQUET && out == null) {
            throw new Trouble.Failure("--format parquet needs a file to write", "Name it with --out events.parquet.");
        }
        if (format == Format.TABLE && out != null) {
            throw new Trouble.Failure("--out " + out + " is for other formats than table", "Add --format csv, or leave --out away.");
        }
        if (out != null) {
            WholeFile.requirePossible(out);
        }
    }

    private void show(List<TimelineEntry> entries, ActorNames names) {
        int dates = entries.stream().mapToInt(entry -> date(entry.event()).length()).max().orElse(0);
        for (TimelineEntry entry : entries) {
            Event event = entry.event();
            String act = event.type() + event.mode().map(Mode::label).map(mode -> " " + mode).orElse("");
            String line = Text.pad(date(event), Math.max(10, dates) + 2) + Text.pad(event.id(), 19) + Text.pad(act, 23) + Text.pad(event.status().label(), 13);
            terminal.line(line + Text.shortened(new Tellers(entry, names).sides(), Math.max(20, terminal.width() - Text.width(line))));
        }
        terminal.line((entries.isEmpty() ? "" : "\n") + Text.count(entries.size(), "event") + ".");
    }

    private static String date(Event event) {
        return event.date().map(Edtf::text).orElse("?");
    }

    private void write(List<TimelineEntry> entries, EventFilter filter, ActorNames names) {
        Losses losses = new Losses();
        try {
            if (out == null) {
                writer(names, filter, entries, new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), losses);
            } else {
                writeFile(entries, filter, names, losses);
            }
            tell(losses, entries.size());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble.getMessage(), trouble);
        }
    }

    private void writeFile(List<TimelineEntry> entries, EventFilter filter, ActorNames names, Losses losses) throws IOException {
        WholeFile.write(out, begun -> {
            if (format == Format.PARQUET) {
                new ParquetFile(names).write(entries, begun, losses);
            } else {
                try (Writer writer = Files.newBufferedWriter(begun, StandardCharsets.UTF_8)) {
                    writer(names, filter, entries, writer, losses);
                }
            }
            return begun;
        });
    }

    private void writer(ActorNames names, EventFilter filter, List<TimelineEntry> entries, Writer writer, Losses losses) throws IOException {
        Formats formats = new Formats(names, CodeTable.shipped(), Version.program(), everyStatus || asked.namesStatus(), raw);
        formats.format(format.toString(), "Dragoman: " + FilterOptions.words(filter, names)).write(entries, writer, losses);
    }

    private void tell(Losses losses, int events) throws IOException {
        Path file = lossesFile != null ? lossesFile : out == null ? null : out.resolveSibling(out.getFileName() + ".losses.json");
        if (file != null) {
            Files.writeString(file, losses.json(format.toString(), events));
        }
        if (out != null) {
            terminal.line("Wrote " + Text.count(events, "event") + " in " + Text.count(losses.rows(), "row") + " to " + out + "; what the format cannot say is in " + file + ".");
        } else if (file == null) {
            terminal.out().flush();
            losses.list().forEach(loss -> terminal.note("lost in " + Text.count(loss.rows(), "row") + ": " + loss.what()));
        }
    }

    private void note(int uncertain, int beyond) {
        terminal.out().flush();
        if (uncertain > 0) {
            terminal.note("note: " + Text.count(uncertain, "uncertain event") + " left out; --all has them too.");
        }
        if (beyond > 0) {
            terminal.note("note: " + Text.count(beyond, "more event") + " left out by --limit " + limit + ".");
        }
    }
}

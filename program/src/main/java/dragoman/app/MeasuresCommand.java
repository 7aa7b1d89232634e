package dragoman.app;

import dragoman.app.option.OutputFormat;
import dragoman.app.option.WholeFile;
import dragoman.app.page.MeasurePage;
import dragoman.app.page.MeasureRows;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.record.Chronicle;
import dragoman.record.FindingFilter;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.exchange.Losses;
import dragoman.record.measure.Measure;
import dragoman.record.measure.MeasureKind;
import dragoman.record.measure.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the register of measures: who imposes what on whom, what is left out, and how it stands. */
@Command(
        name = "measures",
        description = {
            "Shows the register of measures: sanctions, bans, tariffs, recalls, expulsions, suspended talks and aid, with what they cover and leave out,",
            "by which act of law, from when until when, how they stand on a day, and the words behind each field."
        },
        footer = {
            "%nExamples:",
            "  dragoman measures --by IND --on PRK --as-of 2018-01-01",
            "  dragoman measures --on \"North Korea\" --kind \"import ban\"",
            "  dragoman measures USA PRK --text oil --from 2017-01-01",
            "  dragoman measures --format csv --out measures.csv",
            "",
            "With --out, what a row cannot say is counted beside the file, in FILE.losses.json."
        })
final class MeasuresCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question.OfAnybody asked;

    @Option(names = "--by", paramLabel = "A", description = "Measures that this state or organisation imposes; the same as --actor.")
    private String by;

    @Option(names = "--on", paramLabel = "B", description = "Measures that are aimed at this one; the same as --recipient.")
    private String on;

    @Option(names = "--kind", paramLabel = "KIND", description = "One kind only: sanctions, import ban, travel ban, asset freeze, tariff, recall, …")
    private String kind;

    @Option(names = "--as-of", paramLabel = "DAY", description = "How they stood on that day (default: the day of the last report); what begins later is left out.")
    private LocalDate asOf;

    @Mixin
    private OutputFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write, for --format csv or jsonl; without it, standard output.")
    private Path out;

    @Option(names = "--losses", paramLabel = "FILE", description = "Where to write what the rows cannot say; a file of JSON.")
    private Path lossesFile;

    @Option(names = "--raw", description = "With --format csv: leave cells as they are that a spreadsheet takes for formulas.")
    private boolean raw;

    MeasuresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        requirePossible();
        EventFilter filter = asked.filter();
        EventFilter.Sides between = new EventFilter.Sides(List.of(), Optional.ofNullable(by).map(asked::code), Optional.ofNullable(on).map(asked::code));
        Optional<MeasureKind> wanted = Optional.ofNullable(kind).map(MeasuresCommand::kind);
        asked.ask(terminal, chronicle -> {
            LocalDate day = day(chronicle, filter);
            List<TimelineEntry> entries = asked.clear(chronicle.entries(EventFilter.among(target(filter.sides(), between), filter.days().knownOn())));
            FindingFilter found = new FindingFilter(filter, entries);
            FindingFilter foundBetween = new FindingFilter(EventFilter.ALL.with(between), entries);
            List<Measure> shown = Register.of(entries).stream().filter(found::test).filter(foundBetween::test)
                    .filter(measure -> wanted.map(each -> measure.kind().value() == each).orElse(true))
                    .filter(measure -> asOf == null || measure.on(asOf).isPresent()).toList();
            var lines = new OutputFormat.Lines<Measure>(measure -> MeasureRows.json(measure, day), MeasureRows.CSV_HEAD, measure -> MeasureRows.csv(measure, day, raw));
            if (out == null) {
                format.write(terminal, shown, () -> new MeasurePage(terminal, asked.names(), asked.database()).show(shown, day, asOf != null), lines);
            } else {
                format.writeFile(out, shown, lines);
                terminal.line("Wrote " + Text.count(shown.size(), "measure") + " to " + out + ".");
            }
            tellLosses(shown);
        });
        return 0;
    }

    private void requirePossible() {
        if (format.isText() && (out != null || lossesFile != null)) {
            throw new Trouble.Failure((out != null ? "--out " + out : "--losses " + lossesFile) + " is for other formats than text", "Add --format csv, or leave it away.");
        }
        if (out != null) {
            WholeFile.requirePossible(out);
        }
    }

    /** JSON Lines say all; rows do not. */
    private void tellLosses(List<Measure> shown) {
        Path file = lossesFile != null ? lossesFile : out == null ? null : out.resolveSibling(out.getFileName() + ".losses.json");
        if (file == null) {
            return;
        }
        Losses losses = new Losses();
        shown.forEach(measure -> {
            if (format.kind() == OutputFormat.Kind.CSV) {
                MeasureRows.count(measure, losses);
            } else {
                losses.row();
            }
        });
        try {
            Files.writeString(file, losses.json("measures " + format.kind().name().toLowerCase(Locale.ROOT), "measures", shown.size()));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble.getMessage(), trouble);
        }
    }

    /** Of what became of a measure after the last report nothing is known; and the day of asking would give another answer every day. */
    private LocalDate day(Chronicle chronicle, EventFilter filter) {
        return Optional.ofNullable(asOf).or(() -> chronicle.lastPublished(filter.days().knownOn())).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    /** A measure may implement another's, so only the target narrows what is looked at. */
    private static List<String> target(EventFilter.Sides asked, EventFilter.Sides between) {
        return asked.recipient().or(between::recipient).stream().toList();
    }

    private static MeasureKind kind(String typed) {
        return MeasureKind.find(typed).orElseThrow(() -> new Trouble.Failure("«" + typed + "» is no kind of measure",
                "Give one of " + Arrays.stream(MeasureKind.values()).map(MeasureKind::label).collect(Collectors.joining(", ")) + "."));
    }
}

package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.coding.actors.ActorNames;
import dragoman.record.Chronicle;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.measure.Measure;
import dragoman.record.measure.MeasureKind;
import dragoman.record.measure.Register;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
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
            "  dragoman measures --format csv > measures.csv"
        })
final class MeasuresCommand implements Callable<Integer> {

    /** How the register is written. */
    enum Format { TEXT, JSONL, CSV }

    private final Terminal terminal;

    @Option(names = "--by", paramLabel = "A", description = "Measures that this state or organisation imposes.")
    private String by;

    @Option(names = "--on", paramLabel = "B", description = "Measures that are aimed at this one.")
    private String on;

    @Option(names = "--kind", paramLabel = "KIND", description = "One kind only: sanctions, import ban, travel ban, asset freeze, tariff, recall, …")
    private String kind;

    @Option(names = "--as-of", paramLabel = "DAY", description = "How they stood on that day (default: the day of the last report); what begins later is left out.")
    private LocalDate asOf;

    @Option(names = "--as-known-on", paramLabel = "DAY", description = "As the record knew them on that day.")
    private LocalDate knownOn;

    @Option(names = "--all", description = "Use uncertain events too: those that nobody tells clearly.")
    private boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, jsonl or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    MeasuresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ActorNames names = new ActorNames(actors.book());
        Optional<String> imposer = Optional.ofNullable(by).map(typed -> TypedActor.code(typed, names));
        Optional<String> target = Optional.ofNullable(on).map(typed -> TypedActor.code(typed, names));
        Optional<MeasureKind> wanted = Optional.ofNullable(kind).map(MeasuresCommand::kind);
        LocalDate day;
        List<Measure> found;
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            day = day(chronicle);
            found = Register.of(entries(chronicle, target)).stream()
                    .filter(measure -> imposer.map(code -> measure.imposerCodes().contains(code)).orElse(true))
                    .filter(measure -> target.map(code -> measure.target().value().equals(code)).orElse(true))
                    .filter(measure -> wanted.map(each -> measure.kind().value() == each).orElse(true))
                    .filter(measure -> asOf == null || measure.on(asOf).isPresent()).toList();
            Unsettled.note(terminal, chronicle);
        }
        switch (format) {
            case TEXT -> new MeasurePage(terminal, names, database).show(found, day, asOf != null);
            case JSONL -> found.forEach(measure -> terminal.line(MeasureRows.json(measure, day)));
            case CSV -> {
                terminal.line(MeasureRows.CSV_HEAD);
                found.forEach(measure -> terminal.line(MeasureRows.csv(measure, day)));
            }
        }
        return 0;
    }

    /** Of what became of a measure after the last report nothing is known; and the day of asking would give another answer every day. */
    private LocalDate day(Chronicle chronicle) {
        return Optional.ofNullable(asOf).or(() -> chronicle.lastPublished(Optional.ofNullable(knownOn))).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    /** A measure may implement another's, so only the target narrows what is looked at. */
    private List<TimelineEntry> entries(Chronicle chronicle, Optional<String> target) {
        EventFilter.Asked asked = target.map(code -> EventFilter.asked().of(code)).orElseGet(EventFilter::asked);
        Optional.ofNullable(knownOn).ifPresent(asked::knownOn);
        return chronicle.entries(asked.filter()).stream().filter(entry -> all || Certainty.isCertain(entry)).toList();
    }

    private static MeasureKind kind(String typed) {
        return MeasureKind.find(typed).orElseThrow(() -> new Trouble.Failure("«" + typed + "» is no kind of measure",
                "Give one of " + Arrays.stream(MeasureKind.values()).map(MeasureKind::label).collect(Collectors.joining(", ")) + "."));
    }
}

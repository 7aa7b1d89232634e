package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.coding.actors.ActorNames;
import dragoman.record.Chronicle;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the record of a pair, or of one actor, by date. */
@Command(
        name = "timeline",
        description = {
            "Shows the dated record of a pair of actors, or of one actor: what was done, who says so, in which words.",
            "~ after a date: it rests on the tense of the sentence alone. ? in its place: nothing tells it."
        },
        footer = {
            "%nExamples:",
            "  dragoman timeline IND PRK",
            "  dragoman timeline India \"North Korea\" --from 2017-01-01 --type SANCTION",
            "  dragoman timeline IND PRK --as-known-on 2026-10-31",
            "  dragoman timeline UN --format csv > un.csv"
        })
final class TimelineCommand implements Callable<Integer> {

    /** How a timeline is written. */
    enum Format { TEXT, JSONL, CSV }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "A state or organisation, by code or name: IND, India, UN.")
    private String one;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other side; without it, all that A takes part in.")
    private String other;

    @Mixin
    private FilterOptions wanted;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, jsonl or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--all", description = "Show uncertain events too: those that nobody tells clearly.")
    private boolean all;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        wanted.check();
        ActorNames names = new ActorNames(actors.book());
        String code = TypedActor.code(one, names);
        Optional<String> second = Optional.ofNullable(other).map(typed -> TypedActor.code(typed, names));
        EventFilter filter = wanted.filter(names, Stream.concat(Stream.of(code), second.stream()).toList());
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            List<TimelineEntry> found = chronicle.entries(filter);
            List<TimelineEntry> shown = all || wanted.namesConfidence() ? found : found.stream().filter(Certainty::isCertain).toList();
            switch (format) {
                case TEXT -> new TimelinePage(terminal, names, database, CameOfIt.of(chronicle, shown, filter.parties(), filter.knownOn())).show(code, second, shown, found.size() - shown.size());
                case JSONL -> shown.forEach(entry -> terminal.line(TimelineRows.json(entry)));
                case CSV -> {
                    terminal.line(TimelineRows.CSV_HEAD);
                    shown.forEach(entry -> terminal.line(TimelineRows.csv(entry)));
                }
            }
            Unsettled.note(terminal, chronicle);
        }
        return 0;
    }
}

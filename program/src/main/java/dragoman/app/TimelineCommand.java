package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.coding.actors.ActorNames;
import dragoman.coding.event.PloverType;
import dragoman.record.Chronicle;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    @Option(names = "--from", paramLabel = "DAY", description = "The first day, as 2017-01-31.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day.")
    private LocalDate to;

    @Option(names = "--type", paramLabel = "TYPE", description = "Events of one type only: ${COMPLETION-CANDIDATES}.")
    private PloverType type;

    @Option(names = "--as-known-on", paramLabel = "DAY", description = "The record as it was at the end of that day (UTC).")
    private LocalDate knownOn;

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
        ActorNames names = new ActorNames(actors.book());
        String code = TypedActor.code(one, names);
        Optional<String> second = Optional.ofNullable(other).map(typed -> TypedActor.code(typed, names));
        EventFilter filter = filter(code, second);
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            List<TimelineEntry> found = chronicle.entries(filter);
            List<TimelineEntry> shown = all ? found : found.stream().filter(Certainty::isCertain).toList();
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

    private EventFilter filter(String code, Optional<String> second) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Trouble.Failure("--from " + from + " lies after --to " + to, "Give the earlier day with --from.");
        }
        EventFilter.Asked asked = second.map(b -> EventFilter.asked().between(code, b)).orElseGet(() -> EventFilter.asked().of(code));
        Optional.ofNullable(from).ifPresent(asked::from);
        Optional.ofNullable(to).ifPresent(asked::to);
        Optional.ofNullable(knownOn).ifPresent(asked::knownOn);
        Optional.ofNullable(type).ifPresent(wanted -> asked.types(List.of(wanted)));
        return asked.filter();
    }
}

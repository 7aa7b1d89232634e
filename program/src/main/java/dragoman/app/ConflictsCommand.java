package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.coding.actors.ActorNames;
import dragoman.coding.event.PloverType;
import dragoman.record.Chronicle;
import dragoman.record.conflict.Contradiction;
import dragoman.record.conflict.Contradictions;
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

/** Shows where reports contradict each other, side by side. */
@Command(
        name = "conflicts",
        description = {
            "Shows where reports contradict each other about one happening: whether it happened, who, to whom, when, where, how many, how sure; both passages side by side.",
            "What is coarser contradicts nothing: \"2015\" and \"April 2015\" agree, and so do \"at least 20\" and 23."
        },
        footer = {
            "%nExamples:",
            "  dragoman conflicts",
            "  dragoman conflicts IND PRK --from 2017-01-01",
            "  dragoman conflicts USA --format csv > conflicts.csv"
        })
final class ConflictsCommand implements Callable<Integer> {

    /** How contradictions are written. */
    enum Format { TEXT, JSONL, CSV }

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "A state or organisation, by code or name; without it, everybody.")
    private String one;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other side.")
    private String other;

    @Option(names = "--from", paramLabel = "DAY", description = "Events from this day on.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Events up to this day.")
    private LocalDate to;

    @Option(names = "--type", paramLabel = "TYPE", description = "Events of one type only: ${COMPLETION-CANDIDATES}.")
    private PloverType type;

    @Option(names = "--as-known-on", paramLabel = "DAY", description = "As the record knew them on that day.")
    private LocalDate knownOn;

    @Option(names = "--all", description = "Look at uncertain events too: those that nobody tells clearly.")
    private boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, jsonl or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    ConflictsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ActorNames names = new ActorNames(actors.book());
        EventFilter filter = filter(names);
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            List<TimelineEntry> entries = chronicle.entries(filter).stream().filter(entry -> all || Certainty.isCertain(entry)).toList();
            List<Contradiction> found = Contradictions.of(entries);
            switch (format) {
                case TEXT -> new ConflictPage(terminal, names, database).show(found);
                case JSONL -> found.forEach(each -> terminal.line(ConflictRows.json(each)));
                case CSV -> {
                    terminal.line(ConflictRows.CSV_HEAD);
                    found.forEach(each -> terminal.line(ConflictRows.csv(each)));
                }
            }
            Unsettled.note(terminal, chronicle);
        }
        return 0;
    }

    private EventFilter filter(ActorNames names) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Trouble.Failure("--from " + from + " lies after --to " + to, "Give the earlier day with --from.");
        }
        EventFilter.Asked asked = EventFilter.asked();
        if (one != null && other != null) {
            asked.between(TypedActor.code(one, names), TypedActor.code(other, names));
        } else if (one != null) {
            asked.of(TypedActor.code(one, names));
        }
        Optional.ofNullable(from).ifPresent(asked::from);
        Optional.ofNullable(to).ifPresent(asked::to);
        Optional.ofNullable(type).ifPresent(wanted -> asked.types(List.of(wanted)));
        Optional.ofNullable(knownOn).ifPresent(asked::knownOn);
        return asked.filter();
    }
}

package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.coding.actors.ActorNames;
import dragoman.record.Chronicle;
import dragoman.record.claim.ClaimEntry;
import dragoman.record.claim.ClaimRegister;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what reports claim about the record itself, and what the record says to it. */
@Command(
        name = "claims",
        description = {
            "Shows what reports claim about the record itself: the first visit in so many years, ties that always or never were, denials.",
            "A claim to be the first is checked against the record: supported as far as it reaches, or contradicted by an event."
        },
        footer = {
            "%nExamples:",
            "  dragoman claims IND PRK",
            "  dragoman claims India --format jsonl"
        })
final class ClaimsCommand implements Callable<Integer> {

    /** How claims are written. */
    enum Format { TEXT, JSONL, CSV }

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "A state or organisation, by code or name; without it, all claims.")
    private String one;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other side.")
    private String other;

    @Option(names = "--as-known-on", paramLabel = "DAY", description = "As the record knew them on that day.")
    private LocalDate knownOn;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, jsonl or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    ClaimsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ActorNames names = new ActorNames(actors.book());
        List<String> wanted = new ArrayList<>();
        Optional.ofNullable(one).map(typed -> TypedActor.code(typed, names)).ifPresent(wanted::add);
        Optional.ofNullable(other).map(typed -> TypedActor.code(typed, names)).ifPresent(wanted::add);
        List<ClaimEntry> found;
        List<TimelineEntry> entries;
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            EventFilter.Asked asked = EventFilter.asked();
            Optional.ofNullable(knownOn).ifPresent(asked::knownOn);
            entries = chronicle.entries(asked.filter());
            found = ClaimRegister.of(chronicle.claims(Optional.ofNullable(knownOn)), entries).stream().filter(claim -> concerns(claim, wanted)).toList();
            Unsettled.note(terminal, chronicle);
        }
        switch (format) {
            case TEXT -> new ClaimPage(terminal, names, database).show(found);
            case JSONL -> found.forEach(claim -> terminal.line(ClaimRows.json(claim)));
            case CSV -> {
                terminal.line(ClaimRows.CSV_HEAD);
                found.forEach(claim -> terminal.line(ClaimRows.csv(claim)));
            }
        }
        return 0;
    }

    private static boolean concerns(ClaimEntry entry, List<String> wanted) {
        List<String> sides = new ArrayList<>(entry.claim().scope().actors());
        sides.addAll(entry.claim().scope().recipients());
        return sides.containsAll(wanted);
    }
}

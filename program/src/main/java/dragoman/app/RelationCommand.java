package dragoman.app;

import dragoman.app.terminal.Glyphs;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.actors.ActorNames;
import dragoman.record.Chronicle;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.relation.Contribution;
import dragoman.record.relation.Coverage;
import dragoman.record.relation.Direction;
import dragoman.record.relation.Frame;
import dragoman.record.relation.Grain;
import dragoman.record.relation.Partners;
import dragoman.record.relation.Per;
import dragoman.record.relation.Period;
import dragoman.record.relation.Point;
import dragoman.record.relation.Relation;
import dragoman.record.relation.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a pair stood over time, or an actor with all others. */
@Command(
        name = "relation",
        description = {
            "Shows how a pair of actors stood to each other over time: cooperation and conflict, corrected for how much was reported, and when they changed.",
            "Events that happened count, once each, with their PLOVER score; docs/relation.md describes the model."
        },
        footer = {
            "%nExamples:",
            "  dragoman relation IND PRK",
            "  dragoman relation IND PRK --point 2018-05     the events that make up a point",
            "  dragoman relation IND PRK --by quarter --actor IND",
            "  dragoman relation India                       all partners of India",
            "  dragoman relation IND PRK --format csv > ind-prk.csv"
        })
final class RelationCommand implements Callable<Integer> {

    /** How a relation is written. */
    enum Format { TEXT, JSONL, CSV }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "A state or organisation, by code or name: IND, India, UN.")
    private String one;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other side; without it, a table of all that A has to do with.")
    private String other;

    @Option(names = "--by", paramLabel = "PERIOD", defaultValue = "month", description = "week, month, quarter or year (default: ${DEFAULT-VALUE}).")
    private Grain grain;

    @Option(names = "--from", paramLabel = "DAY", description = "The first day, as 2017-01-31.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day.")
    private LocalDate to;

    @Option(names = "--actor", paramLabel = "A|B", description = "Only what this one does to the other.")
    private String actor;

    @Option(names = "--point", paramLabel = "PERIOD", description = "The events that make up one point, as 2018-05, 2018-W20, 2018-Q2 or 2018.")
    private String point;

    @Option(names = "--per", paramLabel = "MEASURE", defaultValue = "events",
            description = "What tells how much was reported: events of all actors, or reports published (default: ${DEFAULT-VALUE}).")
    private Per per;

    @Option(names = "--as-known-on", paramLabel = "DAY", description = "The record as it was at the end of that day (UTC).")
    private LocalDate knownOn;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, jsonl or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--all", description = "Count uncertain events too: those that nobody tells clearly.")
    private boolean all;

    @Option(names = "--ascii", description = "Draw with ASCII characters; chosen unasked on a terminal that is not in UTF-8.")
    private boolean ascii;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    RelationCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ActorNames names = new ActorNames(actors.book());
        String first = names.code(one);
        Optional<String> second = Optional.ofNullable(other).map(names::code);
        return 0;
    }
}

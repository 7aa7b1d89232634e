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
import dragoman.record.relation.Coverage;
import dragoman.record.relation.Direction;
import dragoman.record.relation.Frame;
import dragoman.record.relation.Grain;
import dragoman.record.relation.Partners;
import dragoman.record.relation.Per;
import dragoman.record.relation.Period;
import dragoman.record.relation.Point;
import dragoman.record.relation.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
        String first = TypedActor.code(one, names);
        Optional<String> second = Optional.ofNullable(other).map(typed -> TypedActor.code(typed, names));
        Direction direction = direction(first, second, names);
        Optional<Period> opened = opened();
        if (from != null && to != null && from.isAfter(to)) {
            throw new Trouble.Failure("--from " + from + " lies after --to " + to, "Give the earlier day with --from.");
        }
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            List<TimelineEntry> found = chronicle.entries(filter(first, second));
            List<TimelineEntry> shown = all ? found : found.stream().filter(Certainty::isCertain).toList();
            Coverage coverage = Coverage.of(chronicle.volume(Optional.ofNullable(knownOn)), grain);
            Frame frame = new Frame(grain, Optional.ofNullable(from), Optional.ofNullable(to), per);
            List<Event> events = shown.stream().map(TimelineEntry::event).toList();
            if (second.isEmpty()) {
                partners(first, Partners.of(events, first, frame, coverage), names);
            } else {
                Function<Direction, Relation> relation = way -> Relation.of(events, first, second.get(), way, frame, coverage);
                if (opened.isPresent()) {
                    open(relation.apply(direction), opened.get(), shown, names);
                } else {
                    pair(relation, direction, chronicle, names);
                }
            }
            if (format == Format.TEXT && !all && shown.size() < found.size()) {
                int hidden = found.size() - shown.size();
                terminal.line(Text.count(hidden, "uncertain event") + " left out; --all counts " + (hidden == 1 ? "it" : "them") + ".");
            }
            Unsettled.note(terminal, chronicle);
        }
        return 0;
    }

    private EventFilter filter(String first, Optional<String> second) {
        EventFilter.Asked asked = second.map(code -> EventFilter.asked().between(first, code)).orElseGet(() -> EventFilter.asked().of(first));
        Optional.ofNullable(knownOn).ifPresent(asked::knownOn);
        return asked.filter();
    }

    private Direction direction(String first, Optional<String> second, ActorNames names) {
        if (actor == null) {
            return Direction.BETWEEN;
        }
        String code = TypedActor.code(actor, names);
        if (second.isEmpty() || !code.equals(first) && !code.equals(second.get())) {
            throw new Trouble.Failure("--actor " + code + " is neither of the two", "Name two actors, and one of them again with --actor.");
        }
        return code.equals(first) ? Direction.FORTH : Direction.BACK;
    }

    /** The period decides by itself how long it is. */
    private Optional<Period> opened() {
        if (point == null) {
            return Optional.empty();
        }
        if (other == null) {
            throw new Trouble.Failure("--point " + point + " needs a pair", "Name two actors, as in: relation IND PRK --point 2018-05");
        }
        try {
            Period period = Period.parse(point);
            grain = period.grain();
            return Optional.of(period);
        } catch (IllegalArgumentException none) {
            throw new Trouble.Failure("--point " + none.getMessage(), "A point is a period of the table that «relation» shows.");
        }
    }

    private void pair(Function<Direction, Relation> relation, Direction direction, Chronicle chronicle, ActorNames names) {
        Relation asked = relation.apply(direction);
        List<Relation> ways = direction == Direction.BETWEEN ? Stream.of(Direction.FORTH, Direction.BACK).map(relation).toList() : List.of();
        switch (format) {
            case TEXT -> text(asked, ways, chronicle, names);
            case JSONL -> Stream.concat(Stream.of(asked), ways.stream()).flatMap(one -> RelationRows.json(one).stream()).forEach(terminal::line);
            case CSV -> {
                terminal.line(RelationRows.CSV_HEAD);
                Stream.concat(Stream.of(asked), ways.stream()).flatMap(one -> RelationRows.csv(one).stream()).forEach(terminal::line);
            }
        }
    }

    private void text(Relation relation, List<Relation> ways, Chronicle chronicle, ActorNames names) {
        RelationPage page = new RelationPage(terminal, glyphs(), names);
        if (relation.events() == 0 && relation.leftAside().isEmpty()) {
            terminal.line("No events of " + page.title(relation) + " in " + database.file() + ".");
            return;
        }
        page.show(relation, ways);
        MeasuresBetween.show(relation, chronicle, filter -> knownOn == null ? filter : filter.knownOn(knownOn), all, terminal, names);
        terminal.line("");
        relation.points().stream().filter(one -> !one.contributions().isEmpty()).reduce((earlier, later) -> later).ifPresent(last -> terminal.line("Next: "
                + terminal.ink().strong(terminal.command() + " relation " + relation.one() + " " + relation.other() + " --point " + last.period() + database.asTyped())));
    }

    private void open(Relation relation, Period period, List<TimelineEntry> entries, ActorNames names) {
        Optional<Point> found = relation.at(period);
        switch (format) {
            case TEXT -> new PointPage(terminal, glyphs(), names, database).show(relation, period, found, entries);
            case JSONL -> found.ifPresent(one -> RelationRows.opened(relation, one).forEach(terminal::line));
            case CSV -> {
                terminal.line(RelationRows.POINT_HEAD);
                found.ifPresent(one -> RelationRows.openedCsv(relation, one).forEach(terminal::line));
            }
        }
    }

    private void partners(String code, List<Relation> partners, ActorNames names) {
        switch (format) {
            case TEXT -> new PartnersPage(terminal, names).show(code, partners, database);
            case JSONL -> partners.forEach(relation -> terminal.line(PartnersPage.json(relation)));
            case CSV -> {
                terminal.line(PartnersPage.CSV_HEAD);
                partners.forEach(relation -> terminal.line(PartnersPage.csv(relation)));
            }
        }
    }

    private Glyphs glyphs() {
        return ascii ? Glyphs.ASCII : Glyphs.of(System.getenv(), terminal.ink() == Ink.COLOURED);
    }
}

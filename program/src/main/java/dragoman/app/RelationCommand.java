package dragoman.app;

import dragoman.app.option.FilterOptions;
import dragoman.app.option.OutputFormat;
import dragoman.app.page.MeasuresBetween;
import dragoman.app.page.PartnersPage;
import dragoman.app.page.PointPage;
import dragoman.app.page.RelationPage;
import dragoman.app.page.RelationRows;
import dragoman.app.terminal.Glyphs;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  dragoman relation IND PRK --by quarter --actor IND   only what India did",
            "  dragoman relation IND PRK --type SANCTION,AID --text fertilizer",
            "  dragoman relation India                       all partners of India",
            "  dragoman relation IND PRK --format csv > ind-prk.csv"
        })
final class RelationCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question.OfSomebody asked;

    @Option(names = "--by", paramLabel = "PERIOD", defaultValue = "month", description = "week, month, quarter or year (default: ${DEFAULT-VALUE}).")
    private Grain grain;

    @Option(names = "--point", paramLabel = "PERIOD", description = "The events that make up one point, as 2018-05, 2018-W20, 2018-Q2 or 2018.")
    private String point;

    @Option(names = "--per", paramLabel = "MEASURE", defaultValue = "events",
            description = "What tells how much was reported: events of all actors, or reports published (default: ${DEFAULT-VALUE}).")
    private Per per;

    @Mixin
    private OutputFormat format;

    @Option(names = "--ascii", description = "Draw with ASCII characters; chosen unasked on a terminal that is not in UTF-8.")
    private boolean ascii;

    RelationCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EventFilter filter = asked.filter();
        List<String> parties = filter.sides().parties();
        Direction direction = direction(filter.sides());
        Optional<Period> opened = opened(parties);
        Frame frame = new Frame(grain, filter.days().from(), filter.days().to(), per);
        asked.ask(terminal, chronicle -> {
            List<TimelineEntry> found = chronicle.entries(counted(filter));
            List<TimelineEntry> shown = asked.clear(found);
            Coverage coverage = Coverage.of(chronicle.volume(filter.days().knownOn()), grain);
            List<Event> events = shown.stream().map(TimelineEntry::event).toList();
            if (format.isText()) {
                tellWishes(counted(filter));
            }
            if (parties.size() == 1) {
                partners(parties.get(0), Partners.of(events, parties.get(0), frame, coverage));
            } else {
                Function<Direction, Relation> relation = way -> Relation.of(events, parties.get(0), parties.get(1), way, frame, coverage);
                if (opened.isPresent()) {
                    open(relation.apply(direction), opened.get(), shown);
                } else {
                    pair(relation, direction, chronicle, filter.days().knownOn());
                }
            }
            if (format.isText() && shown.size() < found.size()) {
                int hidden = found.size() - shown.size();
                terminal.line(Text.count(hidden, "uncertain event") + " left out; --all counts " + (hidden == 1 ? "it" : "them") + ".");
            }
        });
        return 0;
    }

    /** Which events count: days are a matter of the frame, since an event may lie in it with a part; of a pair, sides are one of the direction. */
    private static EventFilter counted(EventFilter filter) {
        EventFilter counted = filter.with(new EventFilter.Days(Optional.empty(), Optional.empty(), filter.days().knownOn()));
        List<String> parties = filter.sides().parties();
        return parties.size() == 2 ? counted.with(new EventFilter.Sides(parties, Optional.empty(), Optional.empty())) : counted;
    }

    /** Whoever reads the chart must see that it is not of all events. */
    private void tellWishes(EventFilter counted) {
        List<String> wishes = FilterOptions.wishes(counted.with(new EventFilter.Days(Optional.empty(), Optional.empty(), Optional.empty())), asked.names());
        if (!wishes.isEmpty()) {
            terminal.line("Only events that are asked for count: " + String.join("; ", wishes) + ".");
        }
    }

    private static Direction direction(EventFilter.Sides sides) {
        if (sides.parties().size() < 2 || sides.actor().isEmpty() && sides.recipient().isEmpty()) {
            return Direction.BETWEEN;
        }
        for (Direction way : List.of(Direction.FORTH, Direction.BACK)) {
            String doer = sides.parties().get(way == Direction.FORTH ? 0 : 1);
            String receiver = sides.parties().get(way == Direction.FORTH ? 1 : 0);
            if (sides.actor().map(doer::equals).orElse(true) && sides.recipient().map(receiver::equals).orElse(true)) {
                return way;
            }
        }
        String typed = Stream.concat(sides.actor().map(code -> "--actor " + code).stream(), sides.recipient().map(code -> "--recipient " + code).stream()).collect(Collectors.joining(" and "));
        throw new Trouble.Failure(typed + (sides.actor().isPresent() && sides.recipient().isPresent() ? " are not the two" : " is neither of the two"),
                "Name two actors, and one of them again with --actor.");
    }

    /** The period decides by itself how long it is. */
    private Optional<Period> opened(List<String> parties) {
        if (point == null) {
            return Optional.empty();
        }
        if (parties.size() < 2) {
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

    private void pair(Function<Direction, Relation> relation, Direction direction, Chronicle chronicle, Optional<LocalDate> knownOn) {
        Relation wanted = relation.apply(direction);
        List<Relation> ways = direction == Direction.BETWEEN ? Stream.of(Direction.FORTH, Direction.BACK).map(relation).toList() : List.of();
        switch (format.kind()) {
            case TEXT -> text(wanted, ways, chronicle, knownOn);
            case JSONL -> Stream.concat(Stream.of(wanted), ways.stream()).flatMap(one -> RelationRows.json(one).stream()).forEach(terminal::line);
            case CSV -> {
                terminal.line(RelationRows.CSV_HEAD);
                Stream.concat(Stream.of(wanted), ways.stream()).flatMap(one -> RelationRows.csv(one).stream()).forEach(terminal::line);
            }
        }
    }

    private void text(Relation relation, List<Relation> ways, Chronicle chronicle, Optional<LocalDate> knownOn) {
        RelationPage page = new RelationPage(terminal, glyphs(), asked.names());
        if (relation.events() == 0 && relation.leftAside().isEmpty()) {
            terminal.line("No events of " + page.title(relation) + " in " + asked.database().file() + ".");
            return;
        }
        page.show(relation, ways);
        MeasuresBetween.show(relation, chronicle, knownOn, asked.takesUncertain(), terminal, asked.names());
        terminal.line("");
        relation.points().stream().filter(one -> !one.contributions().isEmpty()).reduce((earlier, later) -> later).ifPresent(last -> terminal.line("Next: "
                + terminal.ink().strong(terminal.command() + " relation " + relation.one() + " " + relation.other() + " --point " + last.period() + asked.database().asTyped())));
    }

    private void open(Relation relation, Period period, List<TimelineEntry> entries) {
        Optional<Point> found = relation.at(period);
        switch (format.kind()) {
            case TEXT -> new PointPage(terminal, glyphs(), asked.names(), asked.database()).show(relation, period, found, entries);
            case JSONL -> found.ifPresent(one -> RelationRows.opened(relation, one).forEach(terminal::line));
            case CSV -> {
                terminal.line(RelationRows.POINT_HEAD);
                found.ifPresent(one -> RelationRows.openedCsv(relation, one).forEach(terminal::line));
            }
        }
    }

    private void partners(String code, List<Relation> partners) {
        format.write(terminal, partners, () -> new PartnersPage(terminal, asked.names()).show(code, partners, asked.database()),
                new OutputFormat.Lines<>(PartnersPage::json, PartnersPage.CSV_HEAD, PartnersPage::csv));
    }

    private Glyphs glyphs() {
        return ascii ? Glyphs.ASCII : Glyphs.of(System.getenv(), terminal.ink() == Ink.COLOURED);
    }
}

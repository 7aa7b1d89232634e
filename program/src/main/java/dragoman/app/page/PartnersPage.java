package dragoman.app.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.lists.ActorNames;
import dragoman.record.exchange.Column;
import dragoman.record.relation.Level;
import dragoman.record.relation.Point;
import dragoman.record.relation.Relation;
import dragoman.record.relation.Tone;
import dragoman.record.relation.TurningPoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an actor stands with each other: the levels of the last period, and how they changed against the one before. */
public final class PartnersPage {

    private static final Table<Relation> TABLE = new Table<>(List.of(
            new Column<>("actor", "the code that was asked for", Relation::one),
            new Column<>("partner", "the other's", Relation::other),
            new Column<>("events", "how many events they have", relation -> Integer.toString(relation.events())),
            new Column<>("period", "the last of which anything was reported", relation -> last(relation, 0).map(point -> point.period().label()).orElse("")),
            new Column<>("cooperation_level", "the level of cooperation in it", relation -> value(relation, Tone.COOPERATION)),
            new Column<>("cooperation_change", "by how much of itself it changed against the one before: 0.5 for half as much again", relation -> changed(relation, Tone.COOPERATION)),
            new Column<>("conflict_level", "the level of conflict", relation -> value(relation, Tone.CONFLICT)),
            new Column<>("conflict_change", "and its change", relation -> changed(relation, Tone.CONFLICT)),
            new Column<>("turning_point", "the last period in which they turned", relation -> turn(relation).map(turn -> turn.when().label()).orElse(""))));

    public static final String CSV_HEAD = TABLE.head();

    private static final int SHOWN = 25;
    private static final int NAME = 24;

    private final Terminal terminal;
    private final ActorNames names;

    /** Prints to the terminal, with the names of actors. */
    public PartnersPage(Terminal terminal, ActorNames names) {
        this.terminal = terminal;
        this.names = names;
    }

    /** Prints the partners of an actor, those of whom most is told first. */
    public void show(String actor, List<Relation> partners, DatabaseOption database) {
        if (partners.isEmpty()) {
            terminal.line("No events of " + names.nameOf(actor) + " with a date in " + database.file() + ".");
            return;
        }
        String grain = partners.get(0).frame().grain().label();
        terminal.line(terminal.ink().strong(names.nameOf(actor)) + " and its " + Text.count(partners.size(), "partner") + ", by " + grain);
        Text.indented("Levels of the last " + grain + " of which anything was reported, and the change against the one before it.", terminal.width(), 2)
                .forEach(line -> terminal.line(terminal.ink().faint(line)));
        terminal.line("");
        terminal.line(String.format(Locale.ROOT, "  %-4s %-" + NAME + "s %6s  %-7s %-16s %-16s %s", "", "", "events", "last", "cooperation", "conflict", "last turn"));
        partners.stream().limit(SHOWN).forEach(relation -> terminal.line(row(relation).stripTrailing()));
        if (partners.size() > SHOWN) {
            terminal.line("  " + Text.count(partners.size() - SHOWN, "more partner") + "; --format csv has them all.");
        }
        terminal.line("");
        terminal.line("Next: " + terminal.ink().strong(terminal.command() + " relation " + actor + " " + partners.get(0).other() + database.asTyped()));
    }

    private String row(Relation relation) {
        return String.format(Locale.ROOT, "  %-4s ", relation.other()) + Text.pad(Text.shortened(names.nameOf(relation.other()), NAME), NAME)
                + String.format(Locale.ROOT, " %6d  %-7s %-16s %-16s %s", relation.events(), last(relation, 0).map(point -> point.period().label()).orElse("?"),
                        level(relation, Tone.COOPERATION), level(relation, Tone.CONFLICT), turn(relation).map(turn -> turn.when().label()).orElse(""));
    }

    private static String level(Relation relation, Tone tone) {
        String change = change(relation, tone).map(part -> String.format(Locale.ROOT, " (%+.0f %%)", part * 100)).orElse("");
        return last(relation, 0).flatMap(point -> point.level(tone)).map(level -> RelationFigures.points(level.value()) + change).orElse("?");
    }

    /** One partner as a line of JSON, without its end. */
    public static String json(Relation relation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("kind", "partner").put("actor", relation.one()).put("partner", relation.other()).put("events", relation.events());
        last(relation, 0).ifPresent(point -> json.put("period", point.period().label()));
        for (Tone tone : Tone.values()) {
            last(relation, 0).flatMap(point -> point.level(tone)).ifPresent(level -> level(json.putObject(tone.label()), level, change(relation, tone)));
        }
        turn(relation).ifPresent(turn -> json.put("turning_point", turn.when().label()));
        return json.toString();
    }

    private static void level(ObjectNode json, Level level, Optional<Double> change) {
        json.put("value", RelationFigures.exact(level.value())).put("low", RelationFigures.exact(level.low())).put("high", RelationFigures.exact(level.high()));
        change.ifPresent(part -> json.put("change", RelationFigures.exact(part)));
    }

    /** One partner as a line of CSV, without its end. */
    public static String csv(Relation relation) {
        return TABLE.row(relation);
    }

    /** The columns, for the data dictionary. */
    public static Table<?> table() {
        return TABLE;
    }

    private static String value(Relation relation, Tone tone) {
        return last(relation, 0).flatMap(point -> point.level(tone)).map(level -> RelationFigures.exact(level.value()).toPlainString()).orElse("");
    }

    private static String changed(Relation relation, Tone tone) {
        return change(relation, tone).map(part -> RelationFigures.exact(part).toPlainString()).orElse("");
    }

    /** By how much of itself the level changed against the known period before: 0.5 for half as much again. */
    private static Optional<Double> change(Relation relation, Tone tone) {
        Optional<Double> now = last(relation, 0).flatMap(point -> point.level(tone)).map(Level::value);
        Optional<Double> before = last(relation, 1).flatMap(point -> point.level(tone)).map(Level::value).filter(value -> value > 0);
        return now.flatMap(is -> before.map(was -> is / was - 1));
    }

    /** The last known point, or one before it. */
    private static Optional<Point> last(Relation relation, int back) {
        List<Point> known = relation.points().stream().filter(Point::isKnown).toList();
        return known.size() > back ? Optional.of(known.get(known.size() - 1 - back)) : Optional.empty();
    }

    private static Optional<TurningPoint> turn(Relation relation) {
        return relation.turningPoints().stream().reduce((earlier, later) -> later);
    }
}

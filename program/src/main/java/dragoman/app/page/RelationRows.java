package dragoman.app.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.record.event.Event;
import dragoman.record.exchange.Column;
import dragoman.record.relation.Contribution;
import dragoman.record.relation.Level;
import dragoman.record.relation.Point;
import dragoman.record.relation.Relation;
import dragoman.record.relation.Tone;
import dragoman.record.relation.TurningPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A relation for other programs: a JSON object or a row for each point; turning points and what was left aside are objects of their own. */
public final class RelationRows {

    /** A point with its relation. */
    private record Row(Relation relation, Point point) {
    }

    /** What an event adds to a point, with both. */
    private record Share(Relation relation, Point point, Contribution contribution) {
    }

    private static final Table<Row> TABLE = new Table<>(List.of(
            point("period", "2018-05, 2018-W20, 2018-Q2 or 2018", point -> point.period().label()),
            point("first", "its first day", point -> point.period().first().toString()),
            point("last", "and its last", point -> point.period().last().toString()),
            new Column<>("direction", "`IND PRK` for both ways, `IND>PRK` for one", row -> direction(row.relation())),
            point("events", "how many events it is made of", point -> Integer.toString(point.contributions().size())),
            point("cooperation", "their scores added up, of cooperation", point -> plain(point.amount(Tone.COOPERATION))),
            point("conflict", "of conflict", point -> plain(point.amount(Tone.CONFLICT))),
            point("net", "and both", point -> plain(point.net())),
            point("cooperation_level", "the level of cooperation, corrected for how much was reported; empty where nothing was", point -> level(point.level(Tone.COOPERATION), Level::value)),
            point("cooperation_low", "and the interval in which it lies", point -> level(point.level(Tone.COOPERATION), Level::low)),
            point("cooperation_high", "to", point -> level(point.level(Tone.COOPERATION), Level::high)),
            point("conflict_level", "the level of conflict", point -> level(point.level(Tone.CONFLICT), Level::value)),
            point("conflict_low", "and the interval in which it lies", point -> level(point.level(Tone.CONFLICT), Level::low)),
            point("conflict_high", "to", point -> level(point.level(Tone.CONFLICT), Level::high)),
            point("net_level", "the level of both", point -> level(point.netLevel(), Level::value)),
            point("net_low", "and the interval in which it lies", point -> level(point.netLevel(), Level::low)),
            point("net_high", "to", point -> level(point.netLevel(), Level::high)),
            point("events_of_all", "how many events of all actors the record has of the period", point -> plain(point.events())),
            point("reports", "and how many reports", point -> plain(point.reports())),
            point("event_ids", "the events, with blanks between", point -> String.join(" ", point.contributions().stream().map(one -> one.event().id()).toList()))));

    private static final Table<Share> POINT_TABLE = new Table<>(List.of(
            new Column<>("period", "the period", share -> share.point().period().label()),
            new Column<>("direction", "as above", share -> direction(share.relation())),
            new Column<>("event", "the id of an event in it", share -> share.contribution().event().id()),
            new Column<>("share", "how much of it lies in the period, to 1", share -> plain(share.contribution().share())),
            new Column<>("cooperation", "what it adds of cooperation", share -> plain(share.contribution().amount(Tone.COOPERATION))),
            new Column<>("conflict", "and of conflict", share -> plain(share.contribution().amount(Tone.CONFLICT)))));

    public static final String CSV_HEAD = TABLE.head();
    public static final String POINT_HEAD = POINT_TABLE.head();

    private RelationRows() {}

    /** {@code IND PRK} for both ways, {@code IND>PRK} for one. */
    static String direction(Relation relation) {
        return switch (relation.direction()) {
            case BETWEEN -> relation.one() + " " + relation.other();
            case FORTH -> relation.one() + ">" + relation.other();
            case BACK -> relation.other() + ">" + relation.one();
        };
    }

    /** A relation as lines of JSON, one for each point and turning point, and one for what is left aside. */
    public static List<String> json(Relation relation) {
        List<String> lines = new ArrayList<>();
        relation.points().forEach(point -> lines.add(point(relation, point).toString()));
        relation.turningPoints().forEach(turn -> lines.add(turningPoint(relation, turn).toString()));
        ObjectNode aside = object(relation, "left_aside");
        ids(aside, "undated", relation.leftAside().undated());
        ids(aside, "ahead", relation.leftAside().ahead());
        ids(aside, "denied", relation.leftAside().denied());
        lines.add(aside.toString());
        return lines;
    }

    private static ObjectNode point(Relation relation, Point point) {
        ObjectNode json = object(relation, "point").put("period", point.period().label())
                .put("first", point.period().first().toString()).put("last", point.period().last().toString())
                .put("known", point.isKnown());
        for (Tone tone : Tone.values()) {
            json.put(tone.label(), RelationFigures.exact(point.amount(tone)));
        }
        json.put("net", RelationFigures.exact(point.net()));
        if (point.isKnown()) {
            ObjectNode level = json.putObject("level");
            for (Tone tone : Tone.values()) {
                level(level, tone.label(), point.level(tone).orElseThrow());
            }
            level(level, "net", point.netLevel().orElseThrow());
        }
        json.putObject("coverage").put("events", RelationFigures.exact(point.events())).put("reports", RelationFigures.exact(point.reports()));
        contributions(json, point.contributions());
        return json;
    }

    private static ObjectNode turningPoint(Relation relation, TurningPoint turn) {
        ObjectNode json = object(relation, "turning_point").put("period", turn.when().label())
                .put("earliest", turn.earliest().label()).put("latest", turn.latest().label()).put("odds", RelationFigures.exact(turn.odds()));
        levels(json.putObject("before"), turn.before());
        levels(json.putObject("after"), turn.after());
        contributions(json, turn.events());
        return json;
    }

    /** A point opened: what each of its events adds. */
    public static List<String> opened(Relation relation, Point point) {
        return point.contributions().stream().map(one -> object(relation, "contribution").put("period", point.period().label()).put("event", one.event().id())
                .put("share", RelationFigures.exact(one.share())).put("cooperation", RelationFigures.exact(one.amount(Tone.COOPERATION)))
                .put("conflict", RelationFigures.exact(one.amount(Tone.CONFLICT))).toString()).toList();
    }

    /** The events of a point as lines of CSV, without the head. */
    public static List<String> openedCsv(Relation relation, Point point) {
        return point.contributions().stream().map(one -> POINT_TABLE.row(new Share(relation, point, one))).toList();
    }

    /** The points of a relation as lines of CSV, without the head. */
    public static List<String> csv(Relation relation) {
        return relation.points().stream().map(point -> TABLE.row(new Row(relation, point))).toList();
    }

    /** The columns, for the data dictionary. */
    public static Table<?> table() {
        return TABLE;
    }

    /** The columns of an opened point, for the data dictionary. */
    public static Table<?> pointTable() {
        return POINT_TABLE;
    }

    private static Column<Row> point(String name, String holds, Function<Point, String> value) {
        return new Column<>(name, holds, row -> value.apply(row.point()));
    }

    private static String level(Optional<Level> level, ToDoubleFunction<Level> value) {
        return level.map(known -> plain(value.applyAsDouble(known))).orElse("");
    }

    private static ObjectNode object(Relation relation, String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind).put("direction", direction(relation));
    }

    private static void contributions(ObjectNode json, List<Contribution> contributions) {
        ArrayNode events = json.putArray("events");
        contributions.forEach(one -> events.addObject().put("id", one.event().id()).put("share", RelationFigures.exact(one.share()))
                .put("cooperation", RelationFigures.exact(one.amount(Tone.COOPERATION))).put("conflict", RelationFigures.exact(one.amount(Tone.CONFLICT))));
    }

    private static void levels(ObjectNode json, Map<Tone, Level> levels) {
        for (Tone tone : Tone.values()) {
            level(json, tone.label(), levels.get(tone));
        }
    }

    private static void level(ObjectNode json, String name, Level level) {
        json.putObject(name).put("value", RelationFigures.exact(level.value())).put("low", RelationFigures.exact(level.low())).put("high", RelationFigures.exact(level.high()));
    }

    private static void ids(ObjectNode json, String name, List<Event> events) {
        ArrayNode ids = json.putArray(name);
        events.forEach(event -> ids.add(event.id()));
    }

    private static String plain(double value) {
        return RelationFigures.exact(value).toPlainString();
    }
}

package dragoman.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.record.event.Event;
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

/** A relation for other programs: a JSON object or a row for each point; turning points and what was left aside are objects of their own. */
final class RelationRows {

    static final String CSV_HEAD = "period,first,last,direction,events,cooperation,conflict,net,cooperation_level,cooperation_low,cooperation_high,"
            + "conflict_level,conflict_low,conflict_high,net_level,net_low,net_high,events_of_all,reports,event_ids";
    static final String POINT_HEAD = "period,direction,event,share,cooperation,conflict";

    private RelationRows() {}

    /** {@code IND PRK} for both ways, {@code IND>PRK} for one. */
    static String direction(Relation relation) {
        return switch (relation.direction()) {
            case BETWEEN -> relation.one() + " " + relation.other();
            case FORTH -> relation.one() + ">" + relation.other();
            case BACK -> relation.other() + ">" + relation.one();
        };
    }

    static List<String> json(Relation relation) {
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
    static List<String> opened(Relation relation, Point point) {
        return point.contributions().stream().map(one -> object(relation, "contribution").put("period", point.period().label()).put("event", one.event().id())
                .put("share", RelationFigures.exact(one.share())).put("cooperation", RelationFigures.exact(one.amount(Tone.COOPERATION)))
                .put("conflict", RelationFigures.exact(one.amount(Tone.CONFLICT))).toString()).toList();
    }

    static List<String> openedCsv(Relation relation, Point point) {
        return point.contributions().stream().map(one -> String.join(",", point.period().label(), direction(relation), one.event().id(), plain(one.share()),
                plain(one.amount(Tone.COOPERATION)), plain(one.amount(Tone.CONFLICT)))).toList();
    }

    static List<String> csv(Relation relation) {
        return relation.points().stream().map(point -> csv(relation, point)).toList();
    }

    private static String csv(Relation relation, Point point) {
        List<String> cells = new ArrayList<>(List.of(point.period().label(), point.period().first().toString(), point.period().last().toString(), direction(relation),
                Integer.toString(point.contributions().size()), plain(point.amount(Tone.COOPERATION)), plain(point.amount(Tone.CONFLICT)), plain(point.net())));
        for (Optional<Level> level : List.of(point.level(Tone.COOPERATION), point.level(Tone.CONFLICT), point.netLevel())) {
            cells.add(level.map(known -> plain(known.value())).orElse(""));
            cells.add(level.map(known -> plain(known.low())).orElse(""));
            cells.add(level.map(known -> plain(known.high())).orElse(""));
        }
        cells.addAll(List.of(plain(point.events()), plain(point.reports()), String.join(" ", point.contributions().stream().map(one -> one.event().id()).toList())));
        return String.join(",", cells);
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

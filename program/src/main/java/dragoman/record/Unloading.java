package dragoman.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.record.event.Event;
import dragoman.record.event.Pair;
import dragoman.record.event.PastTelling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.exchange.RecordPieces;
import dragoman.record.exchange.TellingJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * How is all that the record holds handed over, so that {@link Reloading} can put it together again? Events in full, and what they do not tell: the reports as
 * they were read, what was held before, claims, decisions, and the events of other coders. What follows from these is left out.
 */
final class Unloading {

    static final String REPORT = "report";
    static final String MENTION = "mention";
    static final String EVENT = "event";
    static final String PAST_MENTION = "past_mention";
    static final String CLAIM = "claim";
    static final String PAST_CLAIM = "past_claim";
    static final String PAST_REPORT = "past_report";
    static final String PAST_FAMILY = "past_family";
    static final String DECISION = "decision";
    static final String PAST_DECISION = "past_decision";
    static final String OUTSIDE = "outside";

    /** How a value is kept. */
    enum Kept { WORDS, WHOLE, DECIMAL, JSON }

    /** The columns of {@code outside_events}, in their order. */
    static final Map<String, Kept> OUTSIDE_COLUMNS = outsideColumns();

    private final Handle handle;
    private final Asking asking;
    private final EventTable events;
    private final RecordPieces out;

    Unloading(Handle handle, RecordPieces out) {
        this.handle = handle;
        this.asking = new Asking(handle);
        this.events = new EventTable(handle);
        this.out = out;
    }

    private static Map<String, Kept> outsideColumns() {
        Map<String, Kept> columns = new LinkedHashMap<>();
        List.of("coder", "key").forEach(column -> columns.put(column, Kept.WORDS));
        columns.put("day", Kept.WHOLE);
        List.of("type", "mode", "cameo").forEach(column -> columns.put(column, Kept.WORDS));
        columns.put("score", Kept.DECIMAL);
        List.of("actor_code", "actor_name", "actor_sectors", "recipient_code", "recipient_name", "recipient_sectors", "place_code", "source", "format", "file")
                .forEach(column -> columns.put(column, Kept.WORDS));
        columns.put("line", Kept.WHOLE);
        columns.put("learnt", Kept.WORDS);
        columns.put("cells", Kept.JSON);
        return columns;
    }

    /** The same record always in the same order. */
    void unload() {
        rows(REPORT, "select * from reports order by id", Unloading::report);
        Parts.of(asking.ids("events"), some -> asking.entries(events.of(some)).forEach(this::pair));
        Parts.of(asking.ids("events"), some -> asking.entries(events.of(some)).forEach(out::event));
        rows(MENTION, "select id, position, since from mentions order by id", row -> words(object(), row, "id").put("position", row.getInt("position")).put("since", row.getString("since")));
        new PastMentionTable(handle).each(past -> out.row(PAST_MENTION, past(past)));
        ClaimTable claims = new ClaimTable(handle);
        claims.each(held -> out.row(CLAIM, claim(held)));
        claims.eachPast((held, superseded) -> out.row(PAST_CLAIM, pastClaim(held, superseded)));
        rows(PAST_REPORT, "select * from past_reports order by report_id, since, superseded", row -> words(object(), row, "report_id", "published", "since", "superseded"));
        rows(PAST_FAMILY, "select * from past_families order by report_id, since, superseded", row -> words(object(), row, "report_id", "family", "since", "superseded"));
        DecisionTable decisions = new DecisionTable(handle);
        decisions.all().forEach(decision -> out.row(DECISION, DecisionTable.json(decision).put("decided", decision.decided().toString())));
        decisions.eachPast((decision, superseded) -> out.row(PAST_DECISION,
                DecisionTable.json(decision).put("decided", decision.decided().toString()).put("superseded", superseded.toString())));
        rows(OUTSIDE, "select * from outside_events order by coder, key", Unloading::outside);
    }

    /** What is written of a row. */
    private interface Writing {
        ObjectNode write(ResultSet row) throws SQLException;
    }

    private void rows(String kind, String query, Writing writing) {
        Consumer<ObjectNode> each = json -> out.row(kind, json);
        handle.createQuery(query).map((row, context) -> writing.write(row)).forEach(each);
    }

    private static ObjectNode report(ResultSet row) throws SQLException {
        ObjectNode json = words(object(), row, "id", "text", "published", "title", "publisher", "author", "url", "language");
        json.set("head", JsonColumn.tree(row.getString("head")));
        return words(json, row, "phrasebook", "learnt", "family", "family_since", "story");
    }

    /** An event of several pairs stands with one of them: told where its first telling does not say which. */
    private void pair(TimelineEntry entry) {
        Event event = entry.event();
        String pair = handle.createQuery("select pair from events where id = :id").bind("id", event.id()).mapTo(String.class).one();
        if (!pair.equals(Pair.of(entry.tellings().get(0).mention()).key())) {
            out.row(EVENT, object().put("id", event.id()).put("pair", pair));
        }
    }

    private static ObjectNode past(PastTelling past) {
        ObjectNode json = object().put("position", past.position()).put("since", past.since().toString()).put("superseded", past.superseded().toString())
                .put("why", past.why().label());
        json.set("telling", TellingJson.write(past.telling()));
        return json;
    }

    private static ObjectNode claim(HeldClaim held) {
        return object().put("report", held.told().report()).put("position", held.position()).put("learnt", held.told().learnt().toString())
                .put("since", held.since().toString()).setAll(ClaimJson.tree(held.told().claim()));
    }

    private static ObjectNode pastClaim(HeldClaim held, Instant superseded) {
        ObjectNode json = claim(held).put("superseded", superseded.toString());
        held.told().publisher().ifPresent(publisher -> json.put("publisher", publisher));
        held.told().published().ifPresent(day -> json.put("published", day.toString()));
        return json;
    }

    private static ObjectNode outside(ResultSet row) throws SQLException {
        ObjectNode json = object();
        for (Map.Entry<String, Kept> column : OUTSIDE_COLUMNS.entrySet()) {
            String name = column.getKey();
            if (row.getString(name) != null) {
                json.set(name, value(row, name, column.getValue()));
            }
        }
        return json;
    }

    private static JsonNode value(ResultSet row, String name, Kept kept) throws SQLException {
        return switch (kept) {
            case WORDS -> JsonNodeFactory.instance.textNode(row.getString(name));
            case WHOLE -> JsonNodeFactory.instance.numberNode(row.getInt(name));
            case DECIMAL -> JsonNodeFactory.instance.numberNode(row.getDouble(name));
            case JSON -> JsonColumn.tree(row.getString(name));
        };
    }

    /** Those that are there. */
    private static ObjectNode words(ObjectNode json, ResultSet row, String... columns) throws SQLException {
        for (String column : columns) {
            String value = row.getString(column);
            if (value != null) {
                json.put(column, value);
            }
        }
        return json;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

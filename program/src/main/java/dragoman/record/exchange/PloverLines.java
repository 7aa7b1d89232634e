package dragoman.record.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Context;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes an event a line in PLOVER's JSON, and reads such lines back.
 *
 * <p>The keys of PLOVER say what PLOVER has a place for. All that the record knows stands under the key {@code dragoman} once more, so that nothing is lost:
 * what is read back and written again is the same line.
 */
public final class PloverLines implements EventFormat {

    static final String OWN = "dragoman";

    private static final String HAS_EVENT = "has_event";

    private final ActorNames names;
    private final String version;

    /**
     * @param names names of states and organisations
     * @param version of this program
     */
    public PloverLines(ActorNames names, String version) {
        this.names = names;
        this.version = version;
    }

    @Override
    public void write(List<TimelineEntry> entries, Writer out, Losses losses) throws IOException {
        for (TimelineEntry entry : entries) {
            losses.row();
            losses.addIf(entry.event().date().isEmpty(), "date: PLOVER wants one, and nothing tells it; the key is left out", entry.event().id());
            out.write(line(entry));
        }
        out.flush();
    }

    /** The line of an event. */
    public String line(TimelineEntry entry) {
        Event event = entry.event();
        Row row = new Row(entry, Side.NOBODY, Side.NOBODY);
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", event.id()).put(HAS_EVENT, true);
        event.date().ifPresent(date -> days(json, date));
        json.set("actor", sides(entry, event.actors(), true));
        json.set("recipient", sides(entry, event.recipients(), false));
        json.putArray("event").add(event.type().name());
        event.place().ifPresent(code -> {
            ObjectNode place = json.putObject("event_loc");
            row.words().ifPresent(words -> place.put("extracted_place", words));
            place.put("resolved_place", names.nameOf(code)).put("country", names.nameOf(code)).put("country_code", code).put("resolution", 1);
        });
        ArrayNode evidence = json.putArray("event_text");
        entry.tellings().stream().map(telling -> telling.mention().evidence().text()).distinct().forEach(evidence::add);
        json.put("quad_code", event.type().quadClass().name().toLowerCase(Locale.ROOT)).put("event_scale", event.type().score());
        ArrayNode modes = json.putArray("mode");
        event.mode().map(Mode::label).ifPresent(modes::add);
        ArrayNode contexts = json.putArray("context");
        entry.tellings().stream().flatMap(telling -> telling.mention().act().contexts().stream()).distinct().sorted().map(Context::label).forEach(contexts::add);
        ArrayNode cited = json.putArray("cite_info");
        entry.tellings().forEach(telling -> cite(cited.addObject(), telling));
        json.put("coder", "Dragoman " + version).put("coded_date", row.learnt().toString().substring(0, 10)).put("coded_time", row.learnt().toString().substring(11));
        json.set(OWN, own(entry));
        return json + "\n";
    }

    private static void days(ObjectNode json, Edtf date) {
        date.earliest().or(date::latest).ifPresent(day -> json.put("date", day.toString()));
        if (date.days() > 1) {
            date.latest().ifPresent(day -> json.put("enddate", day.toString()));
        }
    }

    private ArrayNode sides(TimelineEntry entry, List<String> codes, boolean actor) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (String code : codes) {
            Side side = Side.of(code, entry, actor);
            ObjectNode one = json.addObject().put("code", code);
            ArrayNode sectors = one.putArray("sector");
            side.sectors().forEach(sector -> sectors.add(sector.name()));
            one.put("entity_text", side.words().isEmpty() ? names.nameOf(code) : side.words());
            if (!side.ownName().isEmpty()) {
                one.put("identifier_text", side.ownName());
            }
        }
        return json;
    }

    private static void cite(ObjectNode json, Telling telling) {
        json.put("citation", telling.report());
        telling.url().ifPresent(url -> json.put("url", url));
        telling.title().ifPresent(title -> json.put("title", title));
        json.put("language", "en");
        telling.publisher().ifPresent(name -> json.put("publication", name));
    }

    private static ObjectNode own(TimelineEntry entry) {
        Event event = entry.event();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        event.about().ifPresent(about -> json.put("about", about.name()));
        json.put("cameo", event.cameo()).put("status", event.status().label()).put("reciprocal", event.reciprocal());
        event.actors().forEach(json.putArray("actor")::add);
        event.recipients().forEach(json.putArray("recipient")::add);
        event.date().map(Edtf::text).ifPresent(date -> json.put("date", date));
        json.put("basis", event.basis().label());
        event.place().ifPresent(place -> json.put("place", place));
        json.put("reports", event.reports()).put("independent", event.independent()).put("outlets", event.outlets());
        ArrayNode tellings = json.putArray("tellings");
        entry.tellings().forEach(telling -> tellings.add(TellingJson.write(telling)));
        return json;
    }

    /**
     * The line of what is no event: PLOVER has {@code has_event} for it.
     *
     * @param kind as {@link RecordPieces} has them
     */
    public static String row(String kind, JsonNode of) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put(HAS_EVENT, false);
        json.putObject(OWN).set(kind, of);
        return json + "\n";
    }

    /** Whether a line tells no event. */
    static boolean isRow(JsonNode json) {
        return json.path(HAS_EVENT).isBoolean() && !json.path(HAS_EVENT).booleanValue();
    }

    /** The event of a line that has a {@link #OWN}. */
    static TimelineEntry read(JsonNode json) {
        JsonNode own = json.path(OWN);
        Event event = new Event(MentionJson.text(json, "id"), PloverType.valueOf(json.path("event").path(0).asText("")),
                Optional.ofNullable(json.path("mode").path(0).textValue()).map(Mode::of), MentionJson.words(own, "about").map(PloverType::valueOf),
                MentionJson.text(own, "cameo"), Status.of(MentionJson.text(own, "status")), own.path("reciprocal").booleanValue(),
                MentionJson.list(own.path("actor"), JsonNode::textValue), MentionJson.list(own.path("recipient"), JsonNode::textValue),
                MentionJson.words(own, "date").map(Edtf::parse), Basis.valueOf(MentionJson.text(own, "basis").toUpperCase(Locale.ROOT)),
                MentionJson.words(own, "place"), own.path("reports").intValue(), own.path("independent").intValue(), own.path("outlets").intValue());
        return new TimelineEntry(event, MentionJson.list(own.path("tellings"), TellingJson::read));
    }
}

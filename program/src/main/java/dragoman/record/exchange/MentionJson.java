package dragoman.record.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Context;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How are the pieces of a mention written as JSON, in the record's columns as in its lines, and read back? */
public final class MentionJson {

    private MentionJson() {
    }

    public static ObjectNode passage(ObjectNode json, Passage passage) {
        return json.put("text", passage.text()).put("start", passage.start()).put("end", passage.end());
    }

    public static Passage passage(JsonNode json) {
        return new Passage(text(json, "text"), json.path("start").intValue(), json.path("end").intValue());
    }

    public static ArrayNode parties(List<Party> parties) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Party party : parties) {
            ObjectNode one = passage(json.addObject(), party.passage());
            party.actor().name().ifPresent(name -> one.put("name", name));
            ArrayNode sectors = one.put("code", party.actor().code()).putArray("sector");
            party.actor().sectors().forEach(sector -> sectors.add(sector.name()));
        }
        return json;
    }

    public static List<Party> parties(JsonNode array) {
        return list(array, json -> new Party(passage(json),
                new Actor(words(json, "name"), text(json, "code"), list(json.path("sector"), sector -> Sector.valueOf(sector.textValue())))));
    }

    public static Act act(JsonNode json) {
        return new Act(PloverType.valueOf(text(json, "type")), words(json, "mode").map(Mode::of), text(json, "cameo"), contexts(json.path("contexts")));
    }

    public static List<Context> contexts(JsonNode array) {
        return list(array, context -> Context.of(context.textValue()));
    }

    public static List<Detail> details(JsonNode array) {
        return list(array, json -> new Detail(Detail.Kind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT)), passage(json), words(json, "value"),
                json.has("of") ? Optional.of(passage(json.path("of"))) : Optional.empty()));
    }

    /** Who, to whom, when, where, on whose word, and the words that say so. */
    public static void told(ObjectNode json, Mention mention) {
        json.set("actor", parties(mention.actors()));
        json.set("recipient", parties(mention.recipients()));
        ObjectNode date = json.putObject("date");
        mention.date().value().ifPresent(value -> date.put("value", value));
        date.put("basis", mention.date().basis().label());
        mention.date().passage().ifPresent(words -> passage(date, words));
        mention.place().ifPresent(place -> {
            ObjectNode where = passage(json.putObject("place"), place.passage());
            place.code().ifPresent(code -> where.put("code", code));
        });
        json.set("said_by", parties(mention.saidBy()));
        passage(json.putObject("trigger"), mention.trigger());
        passage(json.putObject("evidence"), mention.evidence());
    }

    /** Which line read it. */
    public static void why(ObjectNode json, Why line) {
        ObjectNode why = json.putObject("why").put("clause", line.clause()).put("file", line.file()).put("line", line.line());
        if (line.nearest()) {
            why.put("nearest", true);
        }
        if (!line.filled().isEmpty()) {
            ArrayNode filled = why.putArray("filled");
            line.filled().forEach(side -> filled.add(side.label()));
        }
        line.likely().ifPresent(likely -> why.put("likely", likely));
    }

    /** A text that must be there. */
    public static String text(JsonNode json, String key) {
        return words(json, key).orElseThrow(() -> new IllegalArgumentException("«" + key + "» is missing or no text"));
    }

    /** A text that may be there. */
    public static Optional<String> words(JsonNode json, String key) {
        return Optional.ofNullable(json.path(key).textValue());
    }

    public static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        array.forEach(one -> found.add(read.apply(one)));
        return found;
    }
}

package dragoman.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import dragoman.reading.HeadPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes what no query looks into as JSON in one column, and reads it back. */
final class JsonColumn {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    static final String ACTOR = "actor";
    static final String RECIPIENT = "recipient";
    static final String SPEAKER = "said_by";
    /** So most are, and reading it is not worth a parser. */
    private static final String NONE = "[]";

    private JsonColumn() {
    }

    static ArrayNode contexts(List<Context> contexts) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        contexts.forEach(context -> json.add(context.label()));
        return json;
    }

    static List<Context> contexts(String json) {
        return json.equals(NONE) ? List.of() : contexts(tree(json));
    }

    static ObjectNode act(Act act) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", act.type().name());
        act.mode().ifPresent(mode -> json.put("mode", mode.label()));
        json.put("cameo", act.cameo());
        if (!act.contexts().isEmpty()) {
            json.set("contexts", contexts(act.contexts()));
        }
        return json;
    }

    static Act act(String column) {
        return act(tree(column));
    }

    static Act act(JsonNode json) {
        Optional<Mode> mode = Optional.ofNullable(json.path("mode").textValue()).map(Mode::of);
        return new Act(PloverType.valueOf(json.path("type").textValue()), mode, json.path("cameo").textValue(), contexts(json.path("contexts")));
    }

    static ArrayNode details(List<Detail> details) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        details.forEach(detail -> {
            ObjectNode one = passage(JsonNodeFactory.instance.objectNode().put("kind", detail.kind().label()), detail.passage());
            detail.value().ifPresent(value -> one.put("value", value));
            detail.of().ifPresent(of -> passage(one.putObject("of"), of));
            json.add(one);
        });
        return json;
    }

    static List<Detail> details(String column) {
        return column.equals(NONE) ? List.of() : details(tree(column));
    }

    static List<Detail> details(JsonNode array) {
        return list(array, json -> new Detail(Detail.Kind.valueOf(json.path("kind").textValue().toUpperCase(Locale.ROOT)), passage(json),
                Optional.ofNullable(json.path("value").textValue()), json.has("of") ? Optional.of(passage(json.path("of"))) : Optional.empty()));
    }

    static ArrayNode parties(List<Party> parties) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Party party : parties) {
            ObjectNode one = passage(json.addObject(), party.passage());
            party.actor().name().ifPresent(name -> one.put("name", name));
            ArrayNode sectors = one.put("code", party.actor().code()).putArray("sector");
            party.actor().sectors().forEach(sector -> sectors.add(sector.name()));
        }
        return json;
    }

    /** All who take part in a mention, and who says it. */
    static ObjectNode sides(Mention mention) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set(ACTOR, parties(mention.actors()));
        json.set(RECIPIENT, parties(mention.recipients()));
        json.set(SPEAKER, parties(mention.saidBy()));
        return json;
    }

    static List<Party> parties(JsonNode array) {
        return list(array, json -> new Party(passage(json), new Actor(Optional.ofNullable(json.path("name").textValue()), json.path("code").textValue(),
                list(json.path("sector"), sector -> Sector.valueOf(sector.textValue())))));
    }

    static ArrayNode head(List<HeadPart> head) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        head.forEach(part -> json.addObject().put("kind", part.kind().name()).put("start", part.start()).put("end", part.end()));
        return json;
    }

    static List<HeadPart> head(String column) {
        return list(tree(column), json -> new HeadPart(HeadPart.Kind.valueOf(json.path("kind").textValue()), json.path("start").intValue(),
                json.path("end").intValue()));
    }

    static ObjectNode passage(ObjectNode json, Passage passage) {
        return json.put("text", passage.text()).put("start", passage.start()).put("end", passage.end());
    }

    static Passage passage(JsonNode json) {
        return new Passage(json.path("text").textValue(), json.path("start").intValue(), json.path("end").intValue());
    }

    private static List<Context> contexts(JsonNode json) {
        return list(json, context -> Context.of(context.textValue()));
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        array.forEach(json -> found.add(read.apply(json)));
        return found;
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the record holds broken JSON: " + json, broken);
        }
    }
}

package dragoman.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Act;
import dragoman.coding.event.Context;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Mention;
import dragoman.reading.HeadPart;
import dragoman.record.exchange.MentionJson;
import java.util.List;

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
        return json.equals(NONE) ? List.of() : MentionJson.contexts(tree(json));
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
        return MentionJson.act(tree(column));
    }

    static ArrayNode details(List<Detail> details) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        details.forEach(detail -> {
            ObjectNode one = MentionJson.passage(JsonNodeFactory.instance.objectNode().put("kind", detail.kind().label()), detail.passage());
            detail.value().ifPresent(value -> one.put("value", value));
            detail.of().ifPresent(of -> MentionJson.passage(one.putObject("of"), of));
            json.add(one);
        });
        return json;
    }

    static List<Detail> details(String column) {
        return column.equals(NONE) ? List.of() : MentionJson.details(tree(column));
    }

    /** All who take part in a mention, and who says it. */
    static ObjectNode sides(Mention mention) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set(ACTOR, MentionJson.parties(mention.actors()));
        json.set(RECIPIENT, MentionJson.parties(mention.recipients()));
        json.set(SPEAKER, MentionJson.parties(mention.saidBy()));
        return json;
    }

    static ArrayNode head(List<HeadPart> head) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        head.forEach(part -> json.addObject().put("kind", part.kind().name()).put("start", part.start()).put("end", part.end()));
        return json;
    }

    static List<HeadPart> head(String column) {
        return MentionJson.list(tree(column), json -> new HeadPart(HeadPart.Kind.valueOf(json.path("kind").textValue()), json.path("start").intValue(),
                json.path("end").intValue()));
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the record holds broken JSON: " + json, broken);
        }
    }
}

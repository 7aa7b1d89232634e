package dragoman.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.event.Sector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How is a claim kept in one column, and read back? */
final class ClaimJson {

    private ClaimJson() {
    }

    static String write(Claim claim) {
        return tree(claim).toString();
    }

    static ObjectNode tree(Claim claim) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("claim", claim.id()).put("kind", claim.kind().label()).put("holds", claim.holds());
        JsonColumn.passage(json.putObject("passage"), claim.passage());
        JsonColumn.passage(json.putObject("evidence"), claim.evidence());
        claim.mention().ifPresent(mention -> json.put("mention", mention));
        ArrayNode speakers = json.putArray("said_by");
        claim.saidBy().forEach(party -> party(speakers.addObject(), party));
        claim.reach().ifPresent(reach -> reach(json.putObject("reach"), reach));
        Scope scope = claim.scope();
        strings(json, "actors", scope.actors());
        strings(json, "recipients", scope.recipients());
        scope.role().ifPresent(role -> json.put("role", role));
        scope.person().ifPresent(person -> json.put("person", person));
        scope.act().ifPresent(act -> json.set("act", JsonColumn.act(act)));
        strings(json, "aspects", scope.aspects());
        scope.degree().ifPresent(degree -> json.put("degree", degree));
        return json;
    }

    static Claim read(String column) {
        JsonNode json = JsonColumn.tree(column);
        Scope scope = new Scope(strings(json.path("actors")), strings(json.path("recipients")), text(json, "role"), text(json, "person"),
                Optional.of(json.path("act")).filter(JsonNode::isObject).map(JsonColumn::act), strings(json.path("aspects")), text(json, "degree"));
        return new Claim(json.path("claim").textValue(), Claim.Kind.valueOf(json.path("kind").textValue().toUpperCase(Locale.ROOT)), JsonColumn.passage(json.path("passage")),
                JsonColumn.passage(json.path("evidence")), text(json, "mention"), JsonColumn.list(json.path("said_by"), ClaimJson::party), scope,
                Optional.of(json.path("reach")).filter(JsonNode::isObject).map(ClaimJson::reach), json.path("holds").booleanValue());
    }

    private static void reach(ObjectNode json, Reach reach) {
        if (reach instanceof Reach.Years years) {
            json.put("least", years.least()).put("most", years.most());
        } else if (reach instanceof Reach.Since since) {
            json.put("since", since.date());
        } else {
            json.put("ever", reach instanceof Reach.Ever);
        }
    }

    private static Reach reach(JsonNode json) {
        if (json.has("least")) {
            return new Reach.Years(json.path("least").doubleValue(), json.path("most").doubleValue());
        }
        return json.has("since") ? new Reach.Since(json.path("since").textValue()) : json.path("ever").booleanValue() ? new Reach.Ever() : new Reach.Vague();
    }

    private static void party(ObjectNode json, Party party) {
        JsonColumn.passage(json, party.passage());
        party.actor().name().ifPresent(name -> json.put("name", name));
        json.put("code", party.actor().code());
        strings(json, "sector", party.actor().sectors().stream().map(Sector::name).toList());
    }

    private static Party party(JsonNode json) {
        return new Party(JsonColumn.passage(json), new Actor(text(json, "name"), json.path("code").textValue(), strings(json.path("sector")).stream().map(Sector::valueOf).toList()));
    }

    private static void strings(ObjectNode json, String key, List<String> values) {
        ArrayNode array = json.putArray(key);
        values.forEach(array::add);
    }

    private static List<String> strings(JsonNode array) {
        return JsonColumn.list(array, JsonNode::textValue);
    }

    private static Optional<String> text(JsonNode json, String key) {
        return Optional.ofNullable(json.path(key).textValue());
    }
}

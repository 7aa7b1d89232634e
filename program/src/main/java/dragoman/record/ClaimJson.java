package dragoman.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.record.exchange.MentionJson;
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
        MentionJson.passage(json.putObject("passage"), claim.passage());
        MentionJson.passage(json.putObject("evidence"), claim.evidence());
        claim.mention().ifPresent(mention -> json.put("mention", mention));
        json.set("said_by", MentionJson.parties(claim.saidBy()));
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
        Scope scope = new Scope(strings(json.path("actors")), strings(json.path("recipients")), MentionJson.words(json, "role"), MentionJson.words(json, "person"),
                Optional.of(json.path("act")).filter(JsonNode::isObject).map(MentionJson::act), strings(json.path("aspects")), MentionJson.words(json, "degree"));
        return new Claim(json.path("claim").textValue(), Claim.Kind.valueOf(json.path("kind").textValue().toUpperCase(Locale.ROOT)), MentionJson.passage(json.path("passage")),
                MentionJson.passage(json.path("evidence")), MentionJson.words(json, "mention"), MentionJson.parties(json.path("said_by")), scope,
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

    private static void strings(ObjectNode json, String key, List<String> values) {
        ArrayNode array = json.putArray(key);
        values.forEach(array::add);
    }

    private static List<String> strings(JsonNode array) {
        return MentionJson.list(array, JsonNode::textValue);
    }
}

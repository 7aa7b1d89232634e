package dragoman.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.record.claim.ClaimTold;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.exchange.MentionJson;
import java.util.List;

/** Writes events and mentions as JSON Lines, the same record always as the same bytes. */
final class Export {

    private Export() {
    }

    static String line(Event event, List<Telling> members) {
        ObjectNode json = object().put("event", event.id()).put("type", event.type().name());
        event.mode().ifPresent(mode -> json.put("mode", mode.label()));
        event.about().ifPresent(about -> json.put("about", about.name()));
        json.put("cameo", event.cameo()).put("status", event.status().label()).put("reciprocal", event.reciprocal());
        json.set("actor", strings(event.actors()));
        json.set("recipient", strings(event.recipients()));
        event.date().map(Edtf::text).ifPresent(date -> json.put("date", date));
        json.put("basis", event.basis().label());
        event.place().ifPresent(place -> json.put("place", place));
        json.put("reports", event.reports()).put("independent", event.independent()).put("outlets", event.outlets());
        ArrayNode mentions = json.putArray("mentions");
        members.stream().sorted((one, other) -> one.mention().id().compareTo(other.mention().id()))
                .forEach(telling -> mentions.addObject().put("id", telling.mention().id()).put("reason", telling.reason()));
        return json + "\n";
    }

    static String line(ClaimTold told) {
        return ClaimJson.tree(told.claim()).put("report", told.report()) + "\n";
    }

    static String line(Telling telling) {
        return json(telling) + "\n";
    }

    static ObjectNode json(Telling telling) {
        Mention mention = telling.mention();
        ObjectNode json = object().put("mention", mention.id()).put("report", telling.report());
        if (!telling.family().equals(telling.report())) {
            json.put("family", telling.family());
        }
        telling.published().ifPresent(day -> json.put("published", day.toString()));
        json.setAll(JsonColumn.act(mention.act()));
        mention.about().ifPresent(about -> json.set("about", JsonColumn.act(about)));
        json.put("status", mention.status().label()).put("reciprocal", mention.reciprocal());
        MentionJson.told(json, mention);
        json.set("details", JsonColumn.details(mention.details()));
        MentionJson.why(json, mention.why());
        return json.put("confidence", mention.confidence()).put("phrasebook", telling.phrasebook());
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        values.forEach(json::add);
        return json;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

package dragoman.record.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Act;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Place;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.record.event.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** How is a telling written as a JSON object that holds all of it, and read back? For other programs, and for the record's own column of what is over. */
public final class TellingJson {

    private TellingJson() {
    }

    public static ObjectNode write(Telling telling) {
        Mention mention = telling.mention();
        ObjectNode json = object().put("id", mention.id()).put("report", telling.report());
        telling.publisher().ifPresent(name -> json.put("publisher", name));
        telling.published().ifPresent(day -> json.put("published", day.toString()));
        telling.title().ifPresent(title -> json.put("title", title));
        telling.url().ifPresent(url -> json.put("url", url));
        json.setAll(act(mention.act()));
        mention.about().ifPresent(about -> json.set("about", act(about)));
        json.put("status", mention.status().label()).put("reciprocal", mention.reciprocal());
        MentionJson.told(json, mention);
        ArrayNode details = json.putArray("details");
        mention.details().forEach(detail -> {
            ObjectNode one = details.addObject().put("kind", detail.kind().label());
            detail.value().ifPresent(value -> one.put("value", value));
            MentionJson.passage(one, detail.passage());
            detail.of().ifPresent(of -> MentionJson.passage(one.putObject("of"), of));
        });
        MentionJson.why(json, mention.why());
        if (!telling.story().isEmpty()) {
            new TreeSet<>(telling.story()).forEach(json.putArray("story")::add);
        }
        return json.put("confidence", mention.confidence()).put("phrasebook", telling.phrasebook()).put("family", telling.family())
                .put("learnt", telling.learnt().toString()).put("reason", telling.reason());
    }

    /** Records that were written by earlier versions call the id a mention, and give no reason. */
    public static Telling read(JsonNode json) {
        Mention mention = new Mention(MentionJson.words(json, "mention").orElseGet(() -> MentionJson.text(json, "id")), MentionJson.act(json), optional(json, "about").map(MentionJson::act), Status.of(MentionJson.text(json, "status")),
                json.path("reciprocal").booleanValue(), MentionJson.parties(json.path("actor")), MentionJson.parties(json.path("recipient")), date(json.path("date")),
                optional(json, "place").map(place -> new Place(MentionJson.passage(place), MentionJson.words(place, "code"))), MentionJson.parties(json.path("said_by")),
                MentionJson.passage(json.path("trigger")), MentionJson.passage(json.path("evidence")),
                MentionJson.details(json.path("details")), why(json.path("why")), json.path("confidence").doubleValue());
        return new Telling(mention, MentionJson.text(json, "report"), MentionJson.words(json, "publisher"), MentionJson.words(json, "published").map(LocalDate::parse), MentionJson.words(json, "title"),
                MentionJson.words(json, "url"), MentionJson.text(json, "phrasebook"), MentionJson.text(json, "family"), Instant.parse(MentionJson.text(json, "learnt")), MentionJson.words(json, "reason").orElse(""),
                Set.copyOf(new TreeSet<>(MentionJson.list(json.path("story"), JsonNode::textValue))));
    }

    private static ObjectNode act(Act act) {
        ObjectNode json = object().put("type", act.type().name());
        act.mode().ifPresent(mode -> json.put("mode", mode.label()));
        ArrayNode contexts = json.put("cameo", act.cameo()).putArray("contexts");
        act.contexts().forEach(context -> contexts.add(context.label()));
        return json;
    }

    private static EventDate date(JsonNode json) {
        return new EventDate(MentionJson.words(json, "value"), Basis.valueOf(MentionJson.text(json, "basis").toUpperCase(Locale.ROOT)),
                json.has("text") ? Optional.of(MentionJson.passage(json)) : Optional.empty());
    }

    private static Why why(JsonNode json) {
        List<FilledPart> filled = StreamSupport.stream(json.path("filled").spliterator(), false).map(side -> FilledPart.of(side.asText())).toList();
        return new Why(MentionJson.text(json, "clause"), MentionJson.text(json, "file"), json.path("line").intValue(), json.path("nearest").booleanValue(), filled,
                json.has("likely") ? OptionalDouble.of(json.get("likely").doubleValue()) : OptionalDouble.empty());
    }

    private static Optional<JsonNode> optional(JsonNode json, String key) {
        return json.has(key) ? Optional.of(json.get(key)) : Optional.empty();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

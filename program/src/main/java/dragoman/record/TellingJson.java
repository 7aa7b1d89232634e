package dragoman.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.record.event.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How is a telling that is over kept in one column, and read back? As the line of an export, with what the report says of itself. */
final class TellingJson {

    private TellingJson() {
    }

    static String write(Telling telling) {
        ObjectNode json = Export.json(telling);
        telling.publisher().ifPresent(name -> json.put("publisher", name));
        telling.title().ifPresent(title -> json.put("title", title));
        telling.url().ifPresent(url -> json.put("url", url));
        json.put("story", String.join(" ", new TreeSet<>(telling.story())));
        return json.put("family", telling.family()).put("learnt", telling.learnt().toString()).toString();
    }

    static Telling read(String column) {
        JsonNode json = JsonColumn.tree(column);
        return new Telling(mention(json), json.path("report").textValue(), text(json, "publisher"), text(json, "published").map(LocalDate::parse), text(json, "title"),
                text(json, "url"), json.path("phrasebook").textValue(), json.path("family").textValue(), Instant.parse(json.path("learnt").textValue()), "",
                text(json, "story").filter(names -> !names.isEmpty()).map(names -> Set.of(names.split(" "))).orElse(Set.of()));
    }

    private static Mention mention(JsonNode json) {
        JsonNode why = json.path("why");
        return new Mention(json.path("mention").textValue(), JsonColumn.act(json), Optional.of(json.path("about")).filter(JsonNode::isObject).map(JsonColumn::act),
                Status.of(json.path("status").textValue()), json.path("reciprocal").booleanValue(), JsonColumn.list(json.path("actor"), TellingJson::party),
                JsonColumn.list(json.path("recipient"), TellingJson::party), date(json.path("date")),
                Optional.of(json.path("place")).filter(JsonNode::isObject).map(place -> new Place(JsonColumn.passage(place), text(place, "code"))),
                JsonColumn.list(json.path("said_by"), TellingJson::party), JsonColumn.passage(json.path("trigger")), JsonColumn.passage(json.path("evidence")),
                JsonColumn.details(json.path("details")),
                new Why(why.path("clause").textValue(), why.path("file").textValue(), why.path("line").intValue(), why.path("nearest").booleanValue()),
                json.path("confidence").doubleValue());
    }

    private static EventDate date(JsonNode json) {
        Optional<Passage> words = Optional.of(json).filter(date -> date.has("text")).map(JsonColumn::passage);
        return new EventDate(text(json, "value"), Basis.valueOf(json.path("basis").textValue().toUpperCase(Locale.ROOT)), words);
    }

    private static Party party(JsonNode json) {
        return new Party(JsonColumn.passage(json), new Actor(text(json, "name"), json.path("code").textValue(),
                JsonColumn.list(json.path("sector"), sector -> Sector.valueOf(sector.textValue()))));
    }

    private static Optional<String> text(JsonNode json, String key) {
        return Optional.ofNullable(json.path(key).textValue());
    }
}

package dragoman.record.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Context;
import dragoman.coding.event.Detail;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.record.event.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

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
        ArrayNode details = json.putArray("details");
        mention.details().forEach(detail -> {
            ObjectNode one = details.addObject().put("kind", detail.kind().label());
            detail.value().ifPresent(value -> one.put("value", value));
            passage(one, detail.passage());
            detail.of().ifPresent(of -> passage(one.putObject("of"), of));
        });
        ObjectNode why = json.putObject("why").put("clause", mention.why().clause()).put("file", mention.why().file()).put("line", mention.why().line());
        if (mention.why().nearest()) {
            why.put("nearest", true);
        }
        if (!telling.story().isEmpty()) {
            new TreeSet<>(telling.story()).forEach(json.putArray("story")::add);
        }
        return json.put("confidence", mention.confidence()).put("phrasebook", telling.phrasebook()).put("family", telling.family())
                .put("learnt", telling.learnt().toString()).put("reason", telling.reason());
    }

    /** Records that were written by earlier versions call the id a mention, and give no reason. */
    public static Telling read(JsonNode json) {
        Mention mention = new Mention(words(json, "mention").orElseGet(() -> text(json, "id")), act(json), optional(json, "about").map(TellingJson::act), Status.of(text(json, "status")),
                json.path("reciprocal").booleanValue(), parties(json.path("actor")), parties(json.path("recipient")), date(json.path("date")),
                optional(json, "place").map(place -> new Place(passage(place), words(place, "code"))), parties(json.path("said_by")),
                passage(json.path("trigger")), passage(json.path("evidence")),
                list(json.path("details"), detail -> new Detail(Detail.Kind.valueOf(text(detail, "kind").toUpperCase(Locale.ROOT)), passage(detail),
                        words(detail, "value"), optional(detail, "of").map(TellingJson::passage))),
                why(json.path("why")), json.path("confidence").doubleValue());
        return new Telling(mention, text(json, "report"), words(json, "publisher"), words(json, "published").map(LocalDate::parse), words(json, "title"),
                words(json, "url"), text(json, "phrasebook"), text(json, "family"), Instant.parse(text(json, "learnt")), words(json, "reason").orElse(""),
                Set.copyOf(new TreeSet<>(list(json.path("story"), JsonNode::textValue))));
    }

    private static ObjectNode act(Act act) {
        ObjectNode json = object().put("type", act.type().name());
        act.mode().ifPresent(mode -> json.put("mode", mode.label()));
        ArrayNode contexts = json.put("cameo", act.cameo()).putArray("contexts");
        act.contexts().forEach(context -> contexts.add(context.label()));
        return json;
    }

    private static Act act(JsonNode json) {
        return new Act(PloverType.valueOf(text(json, "type")), words(json, "mode").map(Mode::of), text(json, "cameo"),
                list(json.path("contexts"), context -> Context.of(context.textValue())));
    }

    private static EventDate date(JsonNode json) {
        return new EventDate(words(json, "value"), Basis.valueOf(text(json, "basis").toUpperCase(Locale.ROOT)),
                json.has("text") ? Optional.of(passage(json)) : Optional.empty());
    }

    private static Why why(JsonNode json) {
        return new Why(text(json, "clause"), text(json, "file"), json.path("line").intValue(), json.path("nearest").booleanValue());
    }

    private static ArrayNode parties(List<Party> parties) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Party party : parties) {
            ObjectNode one = passage(json.addObject(), party.passage());
            party.actor().name().ifPresent(name -> one.put("name", name));
            ArrayNode sectors = one.put("code", party.actor().code()).putArray("sector");
            party.actor().sectors().forEach(sector -> sectors.add(sector.name()));
        }
        return json;
    }

    private static List<Party> parties(JsonNode json) {
        return list(json, one -> new Party(passage(one),
                new Actor(words(one, "name"), text(one, "code"), list(one.path("sector"), sector -> Sector.valueOf(sector.textValue())))));
    }

    private static ObjectNode passage(ObjectNode json, Passage passage) {
        return json.put("text", passage.text()).put("start", passage.start()).put("end", passage.end());
    }

    private static Passage passage(JsonNode json) {
        return new Passage(text(json, "text"), json.path("start").intValue(), json.path("end").intValue());
    }

    /** A text that must be there. */
    static String text(JsonNode json, String key) {
        return words(json, key).orElseThrow(() -> new IllegalArgumentException("«" + key + "» is missing or no text"));
    }

    /** A text that may be there. */
    static Optional<String> words(JsonNode json, String key) {
        return Optional.ofNullable(json.path(key).textValue());
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        array.forEach(one -> found.add(read.apply(one)));
        return found;
    }

    private static Optional<JsonNode> optional(JsonNode json, String key) {
        return json.has(key) ? Optional.of(json.get(key)) : Optional.empty();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

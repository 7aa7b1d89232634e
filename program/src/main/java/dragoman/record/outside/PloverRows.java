package dragoman.record.outside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.record.outside.OutsideEvent.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads PLOVER's JSON, a line an event. An event with several actors, recipients or types is one for each. */
final class PloverRows {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final OutsideCodes codes;

    PloverRows(OutsideCodes codes) {
        this.codes = codes;
    }

    List<OutsideEvent> read(String line, String coder, Origin origin) throws BrokenRow {
        JsonNode json = tree(line);
        String id = json.path("id").asText("");
        List<PloverType> types = texts(json.path("event")).stream().flatMap(name -> OutsideCodes.type(name).stream()).toList();
        if (id.isEmpty() || types.isEmpty()) {
            throw new BrokenRow(id.isEmpty() ? "«id» is missing" : "«event» names no type of PLOVER");
        }
        Optional<LocalDate> day = OutsideCodes.day(json.path("date").asText(""));
        Optional<Mode> mode = texts(json.path("mode")).stream().flatMap(name -> OutsideCodes.mode(name).stream()).findFirst();
        Optional<Double> score = json.path("event_scale").isNumber() ? Optional.of(json.path("event_scale").doubleValue()) : Optional.empty();
        Optional<String> source = objects(json.path("cite_info")).stream().map(cited -> cited.path("publication").asText(cited.path("url").asText(""))).filter(name -> !name.isEmpty()).findFirst();
        Optional<String> place = codes.state(json.path("event_loc").path("country_code").asText(json.path("event_loc").path("country").asText("")));
        List<OutsideEvent> events = new ArrayList<>();
        for (PloverType type : types) {
            for (OutsideParty actor : parties(json.path("actor"))) {
                for (OutsideParty recipient : parties(json.path("recipient"))) {
                    events.add(new OutsideEvent(coder, id + (events.isEmpty() ? "" : " " + (events.size() + 1)), day, Optional.of(type), mode, cameo(json), score, actor, recipient,
                            place, source, origin, line));
                }
            }
        }
        return events;
    }

    private static Optional<String> cameo(JsonNode json) throws BrokenRow {
        return OutsideCodes.cameo(json.path("dragoman").path("cameo").asText(""), "");
    }

    private List<OutsideParty> parties(JsonNode json) {
        List<OutsideParty> parties = new ArrayList<>();
        for (JsonNode one : objects(json)) {
            List<String> names = texts(one.path("entity_text"));
            String name = one.path("identifier_text").asText(names.isEmpty() ? "" : names.get(0));
            parties.add(new OutsideParty(codes.party(one.path("code").asText(""), name), Optional.of(name).filter(words -> !words.isEmpty()), texts(one.path("sector"))));
        }
        return parties.isEmpty() ? List.of(new OutsideParty("", Optional.empty(), List.of())) : parties;
    }

    private static JsonNode tree(String line) throws BrokenRow {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json == null || !json.isObject()) {
                throw new BrokenRow("the line is no JSON object");
            }
            return json;
        } catch (JsonProcessingException broken) {
            throw new BrokenRow("broken JSON: " + broken.getOriginalMessage());
        }
    }

    /** A list, or one alone. */
    private static List<JsonNode> objects(JsonNode json) {
        return json.isArray() ? StreamSupport.stream(json.spliterator(), false).toList() : json.isObject() ? List.of(json) : List.of();
    }

    private static List<String> texts(JsonNode json) {
        return json.isTextual() ? List.of(json.textValue()) : StreamSupport.stream(json.spliterator(), false).filter(JsonNode::isTextual).map(JsonNode::textValue).toList();
    }
}

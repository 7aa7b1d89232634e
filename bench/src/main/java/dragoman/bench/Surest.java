package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which mention stands for a text that has one label? The surest, and of equally sure ones the first. */
final class Surest {

    private Surest() {}

    /** By the report's id; a text in which nothing was found is left out. */
    static Map<String, JsonNode> of(List<ObjectNode> output) {
        Map<String, JsonNode> surest = new LinkedHashMap<>();
        for (ObjectNode report : output) {
            for (JsonNode mention : report.path("mentions")) {
                surest.merge(report.path("id").asText(), mention, (before, other) -> sure(other) > sure(before) ? other : before);
            }
        }
        return surest;
    }

    private static double sure(JsonNode mention) {
        return mention.path("confidence").asDouble();
    }
}

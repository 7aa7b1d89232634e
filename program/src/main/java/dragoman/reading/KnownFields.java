package dragoman.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the fields of a line of JSON that a report has? The others are passed over and nothing is made of them: exports bring many, and long ones. They are held to the same rules as the
 * rest, though, so a line is broken whatever field breaks it.
 */
final class KnownFields {

    private static final Set<String> NAMES = Set.of("id", "text", "published", "title", "publisher", "url", "language");

    private final ObjectReader reader;

    /** Reads as the mapper does. */
    KnownFields(ObjectMapper mapper) {
        this.reader = mapper.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** A line with these fields alone; empty where it is no object or breaks a rule, of which a reading of the whole tells more. */
    Optional<JsonNode> of(String line) {
        try (JsonParser json = reader.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            ObjectNode known = JsonNodeFactory.instance.objectNode();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken begun = json.nextToken();
                if (!NAMES.contains(name)) {
                    pass(json);
                } else if (begun == JsonToken.VALUE_STRING) {
                    known.put(name, json.getText());
                } else {
                    known.set(name, reader.<JsonNode>readTree(json));
                }
            }
            return json.nextToken() == null ? Optional.of(known) : Optional.empty();
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        } catch (IOException trouble) {
            throw new UncheckedIOException("reading from memory cannot fail", trouble);
        }
    }

    /** To the last token of the value whose first it stands at. A number can be too long, which shows when it is asked for. */
    private static void pass(JsonParser json) throws IOException {
        int open = 0;
        do {
            JsonToken token = open == 0 ? json.currentToken() : json.nextToken();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isNumeric()) {
                json.getNumberValue();
            }
        } while (open > 0);
    }
}

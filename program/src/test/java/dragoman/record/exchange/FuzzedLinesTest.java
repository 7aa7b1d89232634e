package dragoman.record.exchange;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.record.event.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;

/** Our own lines, changed by whomever: each is taken, or refused with a reason. */
class FuzzedLinesTest {

    private static final RecordPieces TAKEN = new RecordPieces() {
        @Override
        public boolean event(TimelineEntry entry) {
            return true;
        }

        @Override
        public void row(String kind, JsonNode of) {
            assertThat(of).isNotNull();
        }
    };

    @FuzzTest(maxDuration = "2m")
    void ownLines(byte[] bytes) {
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(FuzzedLinesTest::read);
    }

    private static List<String> read(String line) {
        List<String> faults = new ArrayList<>();
        OwnLines.read(line, "fuzzed:1", TAKEN, (at, reason) -> faults.add(reason));
        assertThat(faults).allSatisfy(reason -> assertThat(reason).isNotBlank());
        return faults;
    }

    @Test
    void whateverOneValueOfALineBecomesTheLineIsTakenOrRefused() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 12; i++) {
            String line = new PloverLines(Entries.NAMES, "1").line(Entries.random(random, i));
            assertThat(read(line)).isEmpty();
            int values = places(mapper.readTree(line)).size();
            for (int value = 0; value < values; value++) {
                for (JsonNode other : List.of(JsonNodeFactory.instance.nullNode(), JsonNodeFactory.instance.numberNode(-7), JsonNodeFactory.instance.textNode(""), JsonNodeFactory.instance.arrayNode())) {
                    JsonNode changed = mapper.readTree(line);
                    places(changed).get(value).put(other);
                    refused += read(changed.toString()).size();
                }
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    /** A place where a value stands. */
    private interface Place {
        void put(JsonNode value);
    }

    private static List<Place> places(JsonNode node) {
        List<Place> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(key -> {
                places.add(value -> object.set(key, value));
                places.addAll(places(object.get(key)));
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                places.add(value -> array.set(at, value));
                places.addAll(places(array.get(i)));
            }
        }
        return places;
    }
}

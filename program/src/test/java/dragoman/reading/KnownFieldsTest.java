package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.reading.limits.Limits;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFieldsTest {

    private final ObjectMapper mapper = new JsonReport(Limits.DEFAULT, new IdsOfRun()).mapper();
    private final KnownFields fields = new KnownFields(mapper);

    @Test
    void onlyTheFieldsOfAReportAreKept() throws Exception {
        Optional<JsonNode> known = fields.of("{\"id\":7,\"crawl\":{\"deep\":[1,{\"er\":null}],\"n\":1.5e3},\"text\":\"Iran freed a sailor.\",\"title\":[\"a\",{\"b\":2}],\"tags\":[],\"url\":null}");
        assertThat(known).contains(mapper.readTree("{\"id\":7,\"text\":\"Iran freed a sailor.\",\"title\":[\"a\",{\"b\":2}],\"url\":null}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "7", "", "{\"id\":1", "{\"id\":1} 2", "{\"id\":1,\"id\":2}", "{\"id\":1,\"more\":{\"a\":1,\"a\":2}}", "{\"title\":{\"a\":1,\"a\":2}}", "{\"more\":tru}", "{\"more\":[1,}"})
    void whatBreaksARuleAnywhereIsLeftToAReadingOfTheWhole(String line) {
        assertThat(fields.of(line)).isEmpty();
    }

    @Test
    void aFieldThatIsPassedOverIsHeldToTheSameLimits() {
        assertThat(fields.of("{\"id\":1,\"more\":" + "[".repeat(Limits.DEFAULT.nesting() + 1) + "]".repeat(Limits.DEFAULT.nesting() + 1) + "}")).isEmpty();
        assertThat(fields.of("{\"id\":1,\"more\":" + "9".repeat(2000) + "}")).isEmpty();
    }
}

package dragoman.record.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PloverLinesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final PloverLines lines = new PloverLines(Entries.NAMES, "1");

    @Test
    void a_round_trip_loses_nothing() throws Exception {
        Random random = new Random(9);
        for (int i = 0; i < 1000; i++) {
            TimelineEntry entry = Entries.random(random, i);
            String line = lines.line(entry);
            TimelineEntry back = PloverLines.read(MAPPER.readTree(line));
            assertThat(back).isEqualTo(entry);
            assertThat(lines.line(back)).isEqualTo(line);
            assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        }
    }

    @Test
    void the_keys_are_those_of_plover() throws Exception {
        JsonNode json = MAPPER.readTree(lines.line(Entries.entry(
                Told.by("001", 1).does("IND", PloverType.CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15/2018-05-16", Basis.STATED).in("PRK"))));
        assertThat(json.path("date").textValue()).isEqualTo("2018-05-15");
        assertThat(json.path("enddate").textValue()).isEqualTo("2018-05-16");
        assertThat(json.path("event").path(0).textValue()).isEqualTo("CONSULT");
        assertThat(json.path("mode").path(0).textValue()).isEqualTo("visit");
        assertThat(json.path("quad_code").textValue()).isEqualTo("verbal_cooperation");
        assertThat(json.path("event_loc").path("country_code").textValue()).isEqualTo("PRK");
        assertThat(json.path("actor").path(0).path("sector").path(1).textValue()).isEqualTo("LEG");
        assertThat(json.path("event_text").path(0).textValue()).isEqualTo(Told.TEXT);
        assertThat(json.path("cite_info").path(0).path("publication").textValue()).isEqualTo("Gulf Ledger");
    }

    @Test
    void what_is_missing_in_a_line_is_named() {
        assertThatThrownBy(() -> PloverLines.read(MAPPER.readTree("{\"id\":\"1\",\"event\":[\"AID\"],\"dragoman\":{}}"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("cameo");
    }

    @Test
    void a_date_that_nothing_tells_is_counted() {
        Losses losses = new Losses();
        Entries.written(Entries.formats(false, false), "jsonl", losses, List.of(Entries.entry(Told.by("001", 1).does("IND", PloverType.AID, "PRK"))));
        assertThat(losses.list()).singleElement().satisfies(loss -> assertThat(loss.what()).startsWith("date"));
    }
}

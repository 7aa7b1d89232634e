package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.coding.CodedReport;
import dragoman.coding.event.Edtf;
import dragoman.record.Chronicle;
import dragoman.record.event.EventFilter;
import dragoman.record.measure.Evidence;
import dragoman.record.measure.Link;
import dragoman.record.measure.Measure;
import dragoman.record.measure.Register;
import dragoman.record.measure.Sourced;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register holds what a reader found in real reports. */
class SeedMeasuresTest {

    @TempDir
    Path folder;

    @Test
    void theRegisterHoldsTheMeasuresThatAReaderFound() {
        assumeTrue(SeedRecord.isThere(), "the reports read by hand are not beside the repository");
        List<Measure> register = register();
        List<JsonNode> wanted = SeedRecord.lines("measures.jsonl");
        assertThat(wanted).isNotEmpty();
        for (JsonNode one : wanted) {
            assertThat(register).as(one.toString()).anySatisfy(measure -> meets(measure, one));
        }
    }

    @Test
    void whatIsMarkedAsAPartIsLinkedToTheWhole() {
        assumeTrue(SeedRecord.isThere(), "the reports read by hand are not beside the repository");
        List<Measure> register = register();
        List<JsonNode> wanted = SeedRecord.lines("measures.jsonl");
        List<JsonNode> parts = wanted.stream().filter(one -> one.path("note").asText().startsWith("part of ")).toList();
        assertThat(parts).isNotEmpty();
        for (JsonNode part : parts) {
            JsonNode whole = wanted.stream().filter(one -> part.path("note").asText().equals("part of " + one.path("id").asText())).findFirst().orElseThrow();
            Measure found = register.stream().filter(measure -> measure.kind().value().label().equals(whole.path("kind").asText())).findFirst().orElseThrow();
            assertThat(register).anySatisfy(measure -> {
                meets(measure, part);
                assertThat(measure.links()).contains(new Link(Link.Relation.PART_OF, found.id()));
            });
        }
    }

    private List<Measure> register() {
        try (Chronicle chronicle = Chronicle.open(folder.resolve("seeds.db"))) {
            for (CodedReport report : SeedRecord.coded()) {
                chronicle.keep(report.report(), report.mentions(), "book");
            }
            return Register.of(chronicle.entries(EventFilter.ALL));
        }
    }

    private static void meets(Measure measure, JsonNode wanted) {
        assertThat(measure.imposerCodes()).containsExactly(wanted.path("imposed_by").asText().split(" ")[0]);
        assertThat(measure.target().value()).isEqualTo(wanted.path("on").asText());
        assertThat(measure.kind().value().label()).isEqualTo(wanted.path("kind").asText());
        if (wanted.has("instrument")) {
            assertThat(measure.instruments().stream().map(Sourced::value)).containsExactly(wanted.path("instrument").asText());
        }
        if (wanted.has("begins")) {
            assertThat(measure.begins().orElseThrow().value().date().agrees(Edtf.parse(wanted.path("begins").asText()))).isTrue();
        }
        if (wanted.has("scope")) {
            assertThat(measure.scope().stream().map(item -> item.value().words())).containsExactlyInAnyOrderElementsOf(texts(wanted.path("scope")));
        }
        if (wanted.has("exempt")) {
            assertThat(measure.exemptions().stream().map(item -> item.value().words())).containsExactlyInAnyOrderElementsOf(texts(wanted.path("exempt")));
        }
        assertThat(measure.kind().evidence().stream().map(Evidence::report)).contains(wanted.path("report").asText());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}

package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.coding.event.Mention;
import dragoman.reading.Report;
import dragoman.record.Chronicle;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real reports that were read by hand: what they tell of one happening must be one event. They lie beside the repository, where they are there at all. */
class MergedReportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SEEDS = AppRun.repository().resolve("../shared/acceptance/seeds").normalize();

    @TempDir
    Path folder;

    @Test
    void whatSeveralReportsTellOfOneHappeningIsOneEvent() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no reports in " + SEEDS);
        Map<String, JsonNode> expected = new HashMap<>();
        lines("expected.jsonl").forEach(line -> expected.put(line.path("id").asText(), line));
        try (Chronicle chronicle = Chronicle.open(folder.resolve("seeds.db"))) {
            for (JsonNode row : lines("manifest.jsonl")) {
                Report report = report(row);
                chronicle.keep(report, AppRun.shippedCoder().code(report).mentions(), "shipped");
            }
            for (JsonNode merged : lines("merged.jsonl")) {
                if (!merged.path("note").asText().contains("optional")) {
                    check(chronicle, merged, expected);
                }
            }
        }
    }

    private static void check(Chronicle chronicle, JsonNode merged, Map<String, JsonNode> expected) {
        Set<String> events = new LinkedHashSet<>();
        for (JsonNode id : merged.path("mentions")) {
            Optional<TimelineEntry> entry = find(chronicle, expected.get(id.asText()));
            assertThat(entry).as("%s, told in %s", merged.path("what").asText(), id.asText()).isPresent();
            events.add(entry.get().event().id());
        }
        assertThat(events).as(merged.path("what").asText()).hasSize(1);
        TimelineEntry entry = chronicle.event(events.iterator().next()).orElseThrow();
        assertThat(entry.tellings().stream().map(Telling::report).distinct().sorted().toList())
                .isEqualTo(texts(merged.path("reports")));
        if (merged.has("independent_reports")) {
            assertThat(entry.event().independent()).isEqualTo(merged.path("independent_reports").asInt());
        }
        if (merged.has("date")) {
            assertThat(entry.event().date().orElseThrow().text()).isEqualTo(merged.path("date").asText());
        }
    }

    /** The event that has a mention of one of the expected types, in the expected mode and between the expected states, whose sentence holds the expected words. */
    private static Optional<TimelineEntry> find(Chronicle chronicle, JsonNode wanted) {
        return chronicle.entries(EventFilter.ALL).stream().filter(entry -> entry.tellings().stream().anyMatch(telling ->
                telling.report().equals(wanted.path("report").asText()) && isWanted(telling.mention(), wanted))).findFirst();
    }

    private static boolean isWanted(Mention mention, JsonNode wanted) {
        return texts(wanted.path("type")).contains(mention.act().type().name())
                && (!wanted.has("mode") || mention.act().mode().map(mode -> mode.label().equals(wanted.path("mode").asText())).orElse(false))
                && texts(wanted.path("actor")).stream().anyMatch(actor -> mention.actors().stream().anyMatch(party -> actor.startsWith(party.actor().code())))
                && squeezed(mention.evidence().text()).contains(squeezed(wanted.path("evidence").asText()));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static Report report(JsonNode row) throws IOException {
        String text = Files.readString(SEEDS.resolve(row.path("file").asText()));
        return new Report(row.path("id").asText(), text, Optional.of(LocalDate.parse(row.path("published").asText())), Optional.ofNullable(row.path("title").textValue()),
                Optional.ofNullable(row.path("publisher").textValue()), Optional.empty(), Optional.empty(), Optional.of("en"), List.of());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(SEEDS.resolve(file))) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }
}

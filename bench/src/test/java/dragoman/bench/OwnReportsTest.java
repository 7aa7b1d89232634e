package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of our own, and what a reader marked in them, fit together. */
class OwnReportsTest {

    private static final Path FOLDER = Path.of("reports");
    private static final Set<String> TYPES = Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION",
            "MOBILIZE", "COERCE", "ASSAULT");

    private static List<ObjectNode> events(String half) {
        return JsonRows.read(FOLDER.resolve(half).resolve("events.jsonl"));
    }

    private static List<ObjectNode> manifest(String half) {
        return JsonRows.read(FOLDER.resolve(half).resolve("manifest.jsonl"));
    }

    private static String text(String half, String report) {
        try {
            return Files.readString(FOLDER.resolve(half).resolve("reports").resolve(report + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "kept"})
    void everyPassageStandsInItsReportOnceAndHoldsItsTrigger(String half) {
        assertThat(events(half)).hasSizeGreaterThan(400).allSatisfy(event -> {
            String passage = event.get("evidence").textValue();
            String text = text(half, event.get("report").textValue());
            assertThat(text.indexOf(passage)).as(passage).isNotNegative().isEqualTo(text.lastIndexOf(passage));
            assertThat(passage).contains(event.get("trigger").textValue());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "kept"})
    void everyTypeStatusSideAndSpeakerIsOne(String half) {
        assertThat(events(half)).allSatisfy(event -> {
            assertThat(words(event.get("type"))).isNotEmpty().isSubsetOf(TYPES);
            assertThat(event.get("status").textValue()).isIn("done", "ongoing", "planned", "possible", "conditional", "denied");
            assertThat(Stream.concat(words(event.get("actor")), words(event.get("recipient")))).allMatch(side -> side.matches("(---|[A-Z]{2,9})( [A-Z]{3})*"));
            assertThat(words(event.get("date"))).allMatch(date -> date.matches("\\d{4}(-\\d\\d){0,2}(/\\d{4}(-\\d\\d){0,2})?"));
            String text = text(half, event.get("report").textValue());
            assertThat(words(event.get("said_by"))).allSatisfy(speaker -> assertThat(text).contains(speaker));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "kept"})
    void ofTwentyFourReportsFourAreNotPoliticalAndBearNoEvent(String half) {
        List<String> bare = new ArrayList<>();
        List<String> marked = marked(events(half)).distinct().toList();
        for (ObjectNode report : manifest(half)) {
            String id = report.get("id").textValue();
            assertThat(LocalDate.parse(report.get("published").textValue())).isBetween(LocalDate.of(1995, 1, 1), LocalDate.of(2026, 12, 31));
            assertThat(text(half, id).split("\\s+")).as(id).hasSizeBetween(180, 450);
            if (report.get("topics").textValue().equals("not political")) {
                bare.add(id);
            } else {
                assertThat(marked).contains(id);
            }
        }
        assertThat(manifest(half)).hasSize(24);
        assertThat(bare).hasSize(4).doesNotContainAnyElementsOf(marked);
    }

    private static Stream<String> marked(List<ObjectNode> events) {
        return events.stream().map(event -> event.get("report").textValue());
    }

    @Test
    void theHalvesShareNoReport() {
        List<String> open = manifest("open").stream().map(report -> text("open", report.get("id").textValue())).toList();
        List<String> kept = manifest("kept").stream().map(report -> text("kept", report.get("id").textValue())).toList();
        assertThat(open).doesNotContainAnyElementsOf(kept).doesNotHaveDuplicates();
    }
}

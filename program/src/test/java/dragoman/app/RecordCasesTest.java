package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.CodedReport;
import dragoman.coding.claims.Reach;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.reading.Reading;
import dragoman.reading.Reading.Readable;
import dragoman.reading.ReportReader;
import dragoman.record.Chronicle;
import dragoman.record.Coded;
import dragoman.record.claim.ClaimEntry;
import dragoman.record.claim.ClaimRegister;
import dragoman.record.conflict.Contradiction;
import dragoman.record.conflict.Contradictions;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.measure.Measure;
import dragoman.record.measure.Register;
import dragoman.record.measure.Sourced;
import dragoman.record.outcome.Outcomes;
import dragoman.record.outcome.Sequel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole reports with what the record must make of them: a folder in {@code cases/} that has {@code events.jsonl}, {@code measures.jsonl},
 * {@code claims.jsonl}, {@code outcomes.jsonl} or {@code conflicts.jsonl} beside its {@code report.jsonl}. Each file holds all of its kind, a line each.
 * {@code -Ddragoman.accept=true} writes what comes out.
 */
class RecordCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASES = AppRun.repository().resolve("cases");
    private static final List<String> FILES = List.of("events.jsonl", "measures.jsonl", "claims.jsonl", "outcomes.jsonl", "conflicts.jsonl");

    @TestFactory
    Stream<DynamicTest> theRecordHoldsWhatTheReportsMake() throws IOException {
        return folders().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(CASES)) {
            return found.filter(folder -> FILES.stream().anyMatch(file -> Files.exists(folder.resolve(file)))).sorted().toList();
        }
    }

    private static void check(Path folder) throws IOException {
        Path database = Files.createTempDirectory("record-case").resolve("case.db");
        try (Chronicle chronicle = Chronicle.open(database)) {
            keep(folder, chronicle);
            List<TimelineEntry> entries = chronicle.entries(EventFilter.ALL);
            compare(folder.resolve("events.jsonl"), entries.stream().map(RecordCasesTest::event).toList());
            compare(folder.resolve("measures.jsonl"), Register.of(entries).stream().map(RecordCasesTest::measure).toList());
            compare(folder.resolve("claims.jsonl"), ClaimRegister.of(chronicle.claims(Optional.empty()), entries).stream().map(RecordCasesTest::claim).toList());
            compare(folder.resolve("outcomes.jsonl"), Outcomes.of(entries).stream().map(RecordCasesTest::outcome).toList());
            compare(folder.resolve("conflicts.jsonl"), Contradictions.of(entries).stream().map(RecordCasesTest::conflict).toList());
        }
    }

    private static void keep(Path folder, Chronicle chronicle) throws IOException {
        try (Stream<Reading> readings = new ReportReader().read(folder.resolve("report.jsonl"))) {
            for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
                CodedReport coded = AppRun.shippedCoder().code(((Readable) each.next()).report());
                chronicle.keep(List.of(new Coded(coded.report(), coded.mentions(), "case", coded.claims())));
            }
        }
    }

    private static void compare(Path file, List<ObjectNode> found) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        if (Boolean.getBoolean("dragoman.accept")) {
            Files.writeString(file, String.join("", found.stream().map(line -> line + "\n").toList()));
            return;
        }
        List<JsonNode> wanted = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            wanted.add(JSON.readTree(line));
        }
        assertThat(found.stream().map(JsonNode::toString)).as(file.toString()).containsExactlyElementsOf(wanted.stream().map(JsonNode::toString).toList());
    }

    private static ObjectNode event(TimelineEntry entry) {
        Event event = entry.event();
        ObjectNode json = JSON.createObjectNode().put("type", event.type().name()).put("mode", event.mode().map(Mode::label).orElse("")).put("status", event.status().label());
        json.set("actor", texts(event.actors()));
        json.set("recipient", texts(event.recipients()));
        json.put("date", event.date().map(Edtf::text).orElse("?"));
        json.set("told", texts(entry.tellings().stream().map(telling -> telling.mention().id()).toList()));
        return json;
    }

    private static ObjectNode measure(Measure measure) {
        ObjectNode json = JSON.createObjectNode();
        json.set("by", texts(measure.imposerCodes()));
        json.put("on", measure.target().value()).put("kind", measure.kind().value().label());
        json.set("instrument", texts(measure.instruments().stream().map(Sourced::value).toList()));
        json.set("scope", texts(measure.scope().stream().map(item -> item.value().words()).toList()));
        json.set("exempt", texts(measure.exemptions().stream().map(item -> item.value().words() + ": " + item.value().ground().label()).toList()));
        json.put("begins", measure.begins().map(when -> when.value().date().text()).orElse("?")).put("ends", measure.ends().map(when -> when.value().date().text()).orElse("?"));
        json.set("steps", texts(measure.steps().stream().map(step -> step.stage().label()).toList()));
        json.set("links", texts(measure.links().stream().map(link -> link.relation().label()).toList()));
        return json;
    }

    private static ObjectNode claim(ClaimEntry entry) {
        ObjectNode json = JSON.createObjectNode().put("kind", entry.kind().label());
        json.set("words", texts(entry.tellings().stream().map(told -> told.claim().passage().text()).toList()));
        json.set("actor", texts(entry.claim().scope().actors()));
        json.set("recipient", texts(entry.claim().scope().recipients()));
        json.put("role", entry.claim().scope().role().orElse("")).put("reach", entry.claim().reach().map(Reach::label).orElse("")).put("verdict", entry.verdict().kind().label());
        return json;
    }

    private static ObjectNode outcome(Sequel sequel) {
        Event event = sequel.announced().event();
        ObjectNode json = JSON.createObjectNode().put("type", event.type().name()).put("about", event.about().map(Enum::name).orElse(""));
        json.set("actor", texts(event.actors()));
        json.set("recipient", texts(event.recipients()));
        json.put("due", sequel.due().map(Edtf::text).orElse("?")).put("outcome", sequel.kind().label())
                .put("event", sequel.event().map(came -> came.event().type() + " " + came.event().date().map(Edtf::text).orElse("?")).orElse(""));
        return json;
    }

    private static ObjectNode conflict(Contradiction found) {
        return JSON.createObjectNode().put("about", found.about().label()).put("type", found.event().type().name()).put("one", found.one().report()).put("said", found.said())
                .put("other", found.other().report()).put("other_said", found.otherSaid());
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode array = JSON.createArrayNode();
        values.forEach(array::add);
        return array;
    }
}

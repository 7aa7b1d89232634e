package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.reading.Reading;
import dragoman.reading.Reading.Readable;
import dragoman.reading.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole reports with what must come out of them and what must not: a folder in {@code cases/} each. A line of {@code must.jsonl} or {@code mustnot.jsonl} has
 * some keys of a mention; the line is met if a mention has all of them. {@code -Ddragoman.accept=true} brings
 * {@code must.jsonl} to what comes out.
 */
class CasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASES = AppRun.repository().resolve("cases");

    @TestFactory
    Stream<DynamicTest> whatMustComeOutDoesAndWhatMustNotDoesNot() throws IOException {
        return folders().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(8);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(CASES)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void check(Path folder) throws IOException {
        List<ObjectNode> told = told(folder);
        List<JsonNode> must = lines(folder.resolve("must.jsonl"));
        if (Boolean.getBoolean("dragoman.accept")) {
            accept(folder.resolve("must.jsonl"), must, told);
            return;
        }
        List<JsonNode> mustNot = lines(folder.resolve("mustnot.jsonl"));
        assertThat(must.size() + mustNot.size()).as("lines in must.jsonl and mustnot.jsonl").isPositive();
        String all = "in " + folder.getFileName() + ", where this came out:\n" + String.join("\n", told.stream().map(JsonNode::toString).toList()) + "\n";
        for (JsonNode wanted : must) {
            assertThat(told).as(all).anySatisfy(mention -> assertThat(meets(mention, wanted)).as("must: " + wanted).isTrue());
        }
        for (JsonNode forbidden : mustNot) {
            assertThat(told).as(all).noneSatisfy(mention -> assertThat(meets(mention, forbidden)).as("must not: " + forbidden).isTrue());
        }
    }

    /** Lines that are met stay as they are; another becomes the mention with its trigger, or goes. A case without lines gets all that comes out. */
    private static void accept(Path file, List<JsonNode> must, List<ObjectNode> told) throws IOException {
        List<JsonNode> accepted = new ArrayList<>(must.isEmpty() ? told : List.of());
        for (JsonNode wanted : must) {
            if (told.stream().anyMatch(mention -> meets(mention, wanted))) {
                accepted.add(wanted);
            } else {
                told.stream().filter(mention -> mention.path("trigger").equals(wanted.path("trigger"))).findFirst().ifPresent(accepted::add);
            }
        }
        boolean hasNothing = accepted.isEmpty() && !Files.exists(file);
        if (!hasNothing) {
            Files.writeString(file, String.join("", accepted.stream().map(line -> line + "\n").toList()));
        }
    }

    /** What {@code read} would keep of the case's reports, each mention in the short form of the case files. */
    private static List<ObjectNode> told(Path folder) throws IOException {
        boolean lines = Files.exists(folder.resolve("report.jsonl"));
        List<ObjectNode> told = new ArrayList<>();
        try (Stream<Reading> readings = new ReportReader().read(folder.resolve(lines ? "report.jsonl" : "report.txt"))) {
            for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
                Readable report = (Readable) each.next();
                ReportJson.mentions(AppRun.shippedCoder().code(report.report())).lines().forEach(line -> told.addAll(shortForms(line)));
            }
        }
        return told;
    }

    private static List<ObjectNode> shortForms(String line) {
        try {
            List<ObjectNode> found = new ArrayList<>();
            JSON.readTree(line).path("mentions").forEach(mention -> found.add(shortForm(mention)));
            return found;
        } catch (IOException broken) {
            throw new IllegalStateException(line, broken);
        }
    }

    private static ObjectNode shortForm(JsonNode mention) {
        ObjectNode form = JSON.createObjectNode();
        form.set("type", mention.path("type"));
        if (mention.has("mode")) {
            form.set("mode", mention.path("mode"));
        }
        if (mention.has("about")) {
            form.set("about", mention.path("about").path("type"));
        }
        form.set("status", mention.path("status"));
        form.set("actor", values(mention.path("actor"), "code"));
        form.set("recipient", values(mention.path("recipient"), "code"));
        form.put("date", mention.path("date").path("value").asText("?"));
        form.set("said_by", values(mention.path("said_by"), "text"));
        form.set("trigger", mention.path("trigger").path("text"));
        return form;
    }

    private static ArrayNode values(JsonNode parties, String key) {
        ArrayNode values = JSON.createArrayNode();
        parties.forEach(party -> values.add(party.path(key).asText()));
        return values;
    }

    private static boolean meets(JsonNode mention, JsonNode wanted) {
        for (Iterator<Map.Entry<String, JsonNode>> keys = wanted.fields(); keys.hasNext(); ) {
            Map.Entry<String, JsonNode> key = keys.next();
            if (!mention.path(key.getKey()).equals(key.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}

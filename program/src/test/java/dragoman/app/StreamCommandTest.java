package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.app.terminal.Ink;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StreamCommandTest {

    private static final String EXPULSION = "{\"id\":\"1\",\"text\":\"France expelled a Russian diplomat on Monday.\",\"published\":\"2020-01-01\"}\n";

    @Test
    void keysStandInTheOrderOfTheContractAndAbsentValuesAreLeftOut() throws Exception {
        AppRun run = AppRun.given(EXPULSION, "code");
        assertThat(run.code()).isZero();
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(names(report)).containsExactly("id", "published", "mentions");
        assertThat(names(report.path("mentions").get(0))).containsExactly("id", "type", "mode", "cameo", "contexts", "status", "reciprocal", "actor", "recipient",
                "date", "trigger", "evidence", "why", "confidence");
    }

    @Test
    void aReportThatTellsNothingHasItsEmptyMentions() {
        assertThat(AppRun.given("{\"id\":\"1\",\"text\":\"Rain fell.\"}\n", "code").out()).isEqualTo("{\"id\":\"1\",\"mentions\":[]}\n");
    }

    @Test
    void annotateAddsTheLayersBehind() throws Exception {
        JsonNode report = new ObjectMapper().readTree(AppRun.given(EXPULSION, "annotate").out());
        assertThat(names(report)).containsExactly("id", "published", "mentions", "sentences", "actors", "dates", "speech");
        assertThat(report.path("sentences").toString()).isEqualTo("[{\"start\":0,\"end\":45}]");
        assertThat(report.path("dates").get(0).path("value").asText()).isEqualTo("2019-12-30");
    }

    @Test
    void everyPassageStandsInTheTextAtItsOffsets() throws Exception {
        String input = Files.readString(AppRun.repository().resolve("examples/reports/wire.jsonl"));
        List<JsonNode> reports = new ArrayList<>();
        for (String line : input.lines().toList()) {
            reports.add(new ObjectMapper().readTree(line));
        }
        List<String> coded = AppRun.given(input, "annotate").lines();
        assertThat(coded).hasSameSizeAs(reports);
        for (int i = 0; i < coded.size(); i++) {
            assertPassages(new ObjectMapper().readTree(coded.get(i)), reports.get(i).path("text").asText());
        }
    }

    private static void assertPassages(JsonNode json, String text) {
        if (json.has("text") && json.has("start")) {
            int from = text.offsetByCodePoints(0, json.path("start").asInt());
            assertThat(text.substring(from, text.offsetByCodePoints(0, json.path("end").asInt()))).isEqualTo(json.path("text").asText());
        }
        json.forEach(part -> assertPassages(part, text));
    }

    @Test
    void whatCannotBeReadTakesItsPlaceInTheOrder() {
        AppRun run = AppRun.given("{\"id\":\"1\"}\n" + EXPULSION.replace("\"1\"", "\"2\"") + "broken\n" + "{\"id\":\"3\",\"text\":\"Rain fell.\"}\n", "code");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(0)).isEqualTo("{\"id\":\"1\",\"error\":{\"reason\":\"has no \\\"text\\\"\",\"where\":\"standard input:1\"}}");
        assertThat(run.lines().get(1)).startsWith("{\"id\":\"2\"");
        assertThat(run.lines().get(2)).startsWith("{\"error\":{\"reason\":\"broken JSON").endsWith("\"where\":\"standard input:3\"}}");
        assertThat(run.err()).contains("standard input:1 has no \"text\"", "standard input:3 broken JSON");
    }

    @Test
    void manyReportsKeepTheirOrder() {
        String input = IntStream.range(0, 100).mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"" + "Iran freed a sailor. ".repeat(i % 5) + "Rain.\"}\n")
                .collect(Collectors.joining());
        List<String> lines = AppRun.given(input, "code").lines();
        assertThat(lines).hasSize(100);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith("{\"id\":\"" + i + "\"");
        }
    }

    @Test
    @Timeout(60)
    void aLineGoesOutBeforeTheInputEnds() throws Exception {
        PipedOutputStream typed = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(typed, 1 << 16);
        PipedInputStream seen = new PipedInputStream(1 << 16);
        PrintStream out = new PrintStream(new PipedOutputStream(seen), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        CompletableFuture<Integer> run = CompletableFuture.supplyAsync(() -> AppRun.into(in, out, err, Ink.PLAIN, 100, "code"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(seen, StandardCharsets.UTF_8));
        typed.write(EXPULSION.getBytes(StandardCharsets.UTF_8));
        typed.flush();
        assertThat(lines.readLine()).startsWith("{\"id\":\"1\"");
        typed.close();
        assertThat(run.get()).isZero();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

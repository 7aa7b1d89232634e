package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code phrasebook gaps} and {@code phrasebook unused}: what a corpus makes of the phrasebook. */
class PhrasebookUseTest {

    private static final String REPORTS = """
            {"id":"1","text":"Iran resembles Iraq. Peru resembles Chile."}
            {"id":"2","text":"Iran outnumbers Iraq."}
            {"id":"3","text":"Iran resembles Iraq. India resembles France. Iran attacked Iraq."}
            """;

    @TempDir
    private Path folder;

    private Path reports(String content) throws Exception {
        return Files.writeString(folder.resolve("reports.jsonl"), content);
    }

    @Test
    void gapsAreCountedTheMostFrequentFirstWithPlaces() throws Exception {
        Path file = reports(REPORTS);
        AppRun run = AppRun.of("phrasebook", "gaps", file);
        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).isEqualTo("      4  [actor] resemble [recipient]  verb");
        assertThat(run.out()).contains(file + ":1, sentence 1", "Iran resembles Iraq.", file + ":3, sentence 2", "      1  [actor] outnumber [recipient]  verb",
                "5 passages with 2 frames in 3 reports.").doesNotContain("attack");
        assertThat(run.out().split("Iran resembles Iraq", -1)).as("the same words are shown once").hasSize(2);
    }

    @Test
    void aLimitSaysHowMuchItLeavesOut() throws Exception {
        AppRun run = AppRun.of("phrasebook", "gaps", reports(REPORTS), "--top", "1");
        assertThat(run.out()).contains("5 passages with 2 frames in 3 reports; shown are the 1 most frequent.").doesNotContain("outnumber");
        assertThat(AppRun.of("phrasebook", "gaps", folder, "--top", "0").code()).isEqualTo(1);
    }

    @Test
    void gapsComeAsJsonLinesToo() throws Exception {
        List<String> lines = AppRun.of("phrasebook", "gaps", reports(REPORTS), "--format", "jsonl").lines();
        assertThat(lines).hasSize(2);
        JsonNode first = new ObjectMapper().readTree(lines.get(0));
        assertThat(first.get("count").asInt()).isEqualTo(4);
        assertThat(first.get("word").asText()).isEqualTo("resemble");
        JsonNode example = first.get("examples").get(1);
        assertThat(example.get("line").asInt()).isEqualTo(1);
        assertThat(example.get("report").asText()).isEqualTo("1");
        assertThat(example.get("text").asText()).isEqualTo("Peru resembles Chile.");
        assertThat(example.get("start").asInt()).isEqualTo(26);
    }

    @Test
    void unusedLinesAreListedByFileWithTotals() throws Exception {
        AppRun run = AppRun.of("phrasebook", "unused", reports(REPORTS));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("consult/visit.txt: ", " gave none\n", "1 line of ", " gave mentions on 3 reports; ", "A line that gave none is not wrong");
        List<String> rows = AppRun.of("phrasebook", "unused", reports(REPORTS), "--format", "jsonl").lines();
        assertThat(rows).hasSize(AppRun.shippedCoder().phrasebook().lines().size() - 1);
        assertThat(new ObjectMapper().readTree(rows.get(0)).fieldNames()).toIterable().containsExactly("file", "line", "code", "clause");
    }

    @Test
    void whatCannotBeReadIsListedAndToldByTheExitCode() throws Exception {
        Path file = reports(REPORTS + "{\"id\":\n");
        for (String command : List.of("gaps", "unused")) {
            AppRun some = AppRun.of("phrasebook", command, file);
            assertThat(some.code()).isEqualTo(2);
            assertThat(some.out()).contains("3 reports");
            assertThat(some.err()).contains("Could not be read: 1 place", "reports.jsonl:4");
            AppRun none = AppRun.of("phrasebook", command, folder.resolve("nowhere"));
            assertThat(none.code()).isEqualTo(1);
            assertThat(none.out()).isEmpty();
        }
    }
}

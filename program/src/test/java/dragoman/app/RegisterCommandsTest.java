package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code measures}, {@code claims} and {@code outcomes}, on the reports of the record's cases. */
class RegisterCommandsTest {

    private static final Path CASES = AppRun.repository().resolve("cases");
    private static Path folder;
    private static Path db;

    @BeforeAll
    static void read() throws IOException {
        folder = Files.createTempDirectory("registers");
        db = folder.resolve("a.db");
        for (String one : List.of("a-ban-with-parts-and-an-end", "first-in-so-many-years", "a-threat-carried-out")) {
            assertThat(AppRun.of("read", CASES.resolve(one).resolve("report.jsonl"), "--db", db).code()).isZero();
        }
    }

    @AfterAll
    static void remove() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static List<JsonNode> lines(Object... args) {
        AppRun run = AppRun.of(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run.lines().stream().map(line -> {
            try {
                return new ObjectMapper().readTree(line);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }).toList();
    }

    @Test
    void aMeasureIsShownWithItsFieldsAndTheirWords() {
        AppRun run = AppRun.of("measures", "--by", "Kenya", "--on", "SOM", "--as-of", "2019-03-01", "--db", db);
        assertThat(run.out()).contains("Kenya → Somalia: trade restriction · in force").contains("vaccines (medicine)").contains("«decree» kenya-1#1.1").contains("part of");
    }

    @Test
    void theDayDecidesWhatIsShownAndHowItStands() {
        assertThat(lines("measures", "--on", "SOM", "--as-of", "2018-01-01", "--format", "jsonl", "--db", db).stream().map(line -> line.path("status").asText()).distinct())
                .doesNotContain("in force");
        assertThat(lines("measures", "--on", "SOM", "--kind", "import ban", "--as-of", "2019-09-01", "--format", "jsonl", "--db", db)).singleElement()
                .satisfies(line -> assertThat(line.path("status").asText()).isEqualTo("eased"));
        assertThat(AppRun.of("measures", "--on", "NOR", "--db", db).out()).startsWith("No such measures");
    }

    @Test
    void withoutADayMeasuresStandAsOfTheLastReport() {
        assertThat(AppRun.of("measures", "--on", "SOM", "--db", db).out()).contains("as they stood on 2019-08-02");
    }

    @Test
    void aRowHasAsManyCellsAsTheHead() {
        for (String command : List.of("measures", "claims", "outcomes")) {
            List<String> rows = AppRun.of(command, "--format", "csv", "--db", db).lines();
            int cells = rows.get(0).split(",", -1).length;
            assertThat(rows).as(command).hasSizeGreaterThan(2);
            assertThat(rows).as(command).allSatisfy(row -> assertThat(row.replaceAll("\"[^\"]*\"", "x").split(",", -1)).hasSize(cells));
        }
    }

    @Test
    void everyFieldOfAMeasureHasItsEvidence() {
        for (JsonNode line : lines("measures", "--format", "jsonl", "--db", db)) {
            for (String field : List.of("imposed_by", "instrument", "scope", "exempt")) {
                line.path(field).forEach(value -> assertThat(value.path("evidence").size()).as(field + " of " + line).isPositive());
            }
            assertThat(line.path("kind").path("evidence").size()).isPositive();
        }
    }

    @Test
    void anUnknownKindIsToldWithTheKindsThereAre() {
        AppRun run = AppRun.of("measures", "--kind", "frowning", "--db", db);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("frowning").contains("import ban");
    }

    @Test
    void claimsAreShownWithWhatTheRecordSaysToThem() {
        String out = AppRun.of("claims", "NOR", "CUB", "--db", db).out();
        assertThat(out).contains("«a first in 20 years», «for the first time in nearly twenty years»").contains("contradicted by E").contains("does not go together with C");
        assertThat(AppRun.of("claims", "PER", "--db", db).out()).contains("supported as far as the record reaches");
        assertThat(AppRun.of("claims", "KEN", "--db", db).out()).startsWith("No such claims");
    }

    @Test
    void whatTheRecordDidNotKnowYetIsNotShown() {
        assertThat(AppRun.of("claims", "--as-known-on", "2019-01-01", "--db", db).out()).startsWith("No such claims");
        assertThat(AppRun.of("measures", "--as-known-on", "2019-01-01", "--db", db).out()).startsWith("No such measures");
    }

    @Test
    void aTimelineSaysWhatCameOfAThreat() {
        String timeline = AppRun.of("timeline", "TUR", "GRC", "--type", "THREATEN", "--db", db).out();
        assertThat(timeline).contains("came of it: SANCTION of 2019-05-10");
        String id = timeline.replaceAll("(?s).*THREATEN[^E]*(E[0-9a-f]{16}).*", "$1");
        assertThat(AppRun.of("explain", id, "--db", db).out()).contains("came of it: SANCTION of 2019-05-10");
        assertThat(AppRun.of("outcomes", "ITA", "TUR", "--db", db).out()).contains("nothing in the record by the day of the last report");
    }
}

package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.app.page.PartnersPage;
import dragoman.app.page.RelationRows;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Text;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Path db;

    @BeforeAll
    static void readTheExamples() {
        db = folder.resolve("quarrel.db");
        AppRun.of("read", AppRun.repository().resolve("examples/quarrel"), "--db", db);
    }

    private static AppRun relation(Object... args) {
        return AppRun.of(arguments(args));
    }

    private static Object[] arguments(Object... args) {
        List<Object> all = new ArrayList<>(List.of("relation"));
        all.addAll(List.of(args));
        all.addAll(List.of("--db", db));
        return all.toArray();
    }

    private static List<JsonNode> json(AppRun run) {
        assertThat(run.code()).as(run.err()).isZero();
        return run.lines().stream().map(line -> {
            try {
                return JSON.readTree(line);
            } catch (java.io.IOException broken) {
                throw new AssertionError(line, broken);
            }
        }).toList();
    }

    @Test
    void thePageShowsWhenTheQuarrelBeganAndEnded() {
        AppRun run = relation("ISL", "NOR");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Iceland and Norway, by month: ").contains("  cooperation    ", "  conflict       ", "  reported       ", "▲", "Turning points", "Periods");
        List<String> turns = run.lines().stream().filter(line -> line.contains(" to one: ")).toList();
        assertThat(turns).hasSize(2);
        assertThat(turns.get(0)).startsWith("  2014-0").endsWith("very strong");
        assertThat(turns.get(1)).startsWith("  2015-11");
        assertThat(run.out()).contains("Next: dragoman relation ISL NOR --point 2016-");
    }

    @Test
    void measuresInForceOnTheLastDayAreThoseOfTheRegister() {
        assertThat(relation("ISL", "NOR").out()).contains("Measures in force on 2016-06-30", "Norway: expulsion on Iceland").doesNotContain("import ban");
        assertThat(relation("ISL", "NOR", "--to", "2015-06-30").out()).contains("Measures in force on 2015-06-30", "Norway: import ban on Iceland, since 2014-03");
    }

    @Test
    void thePointsAddUpToTheirEventsAndEveryEventIsInTheTimeline() {
        String timeline = AppRun.of("timeline", "ISL", "NOR", "--format", "csv", "--db", db).out();
        int told = 0;
        for (JsonNode line : json(relation("ISL", "NOR", "--format", "jsonl"))) {
            if (line.path("kind").asText().equals("point") && line.path("direction").asText().equals("ISL NOR")) {
                double cooperation = 0;
                double conflict = 0;
                for (JsonNode event : line.path("events")) {
                    cooperation += event.path("cooperation").asDouble();
                    conflict += event.path("conflict").asDouble();
                    assertThat(timeline).contains(event.path("id").asText());
                    told++;
                }
                assertThat(line.path("cooperation").asDouble()).isCloseTo(cooperation, within(0.001));
                assertThat(line.path("conflict").asDouble()).isCloseTo(conflict, within(0.001));
                assertThat(line.path("level").path("net").path("low").asDouble()).isLessThanOrEqualTo(line.path("level").path("net").path("high").asDouble());
            }
        }
        assertThat(told).isGreaterThan(50);
    }

    @Test
    void aPointOpensToItsEventsWithTheirWords() {
        AppRun run = relation("ISL", "NOR", "--point", "2014-03");
        assertThat(run.out()).startsWith("Iceland and Norway in 2014-03: cooperation ").contains("“Norway banned imports of fish from Iceland on ", "-6.0", "Next: dragoman explain E");
        List<JsonNode> opened = json(relation("ISL", "NOR", "--point", "2014-03", "--format", "jsonl"));
        JsonNode point = json(relation("ISL", "NOR", "--format", "jsonl")).stream()
                .filter(line -> line.path("kind").asText().equals("point") && line.path("period").asText().equals("2014-03")).findFirst().orElseThrow();
        assertThat(opened.stream().mapToDouble(line -> line.path("conflict").asDouble()).sum()).isCloseTo(point.path("conflict").asDouble(), within(0.001));
        assertThat(opened.stream().map(line -> line.path("event").asText())).containsExactlyElementsOf(point.path("events").findValuesAsText("id"));
        assertThat(relation("ISL", "NOR", "--point", "1999").out()).contains("No events of Iceland and Norway in 1999, of which nothing is known.");
    }

    @Test
    void textTableAndLinesAgree() {
        AppRun csv = relation("ISL", "NOR", "--format", "csv");
        List<JsonNode> points = json(relation("ISL", "NOR", "--format", "jsonl")).stream().filter(line -> line.path("kind").asText().equals("point")).toList();
        assertThat(csv.lines()).hasSize(points.size() + 1);
        assertThat(csv.lines().get(0)).isEqualTo(RelationRows.CSV_HEAD);
        for (int i = 0; i < points.size(); i++) {
            String[] cells = csv.lines().get(i + 1).split(",", -1);
            assertThat(cells).hasSize(RelationRows.CSV_HEAD.split(",").length);
            assertThat(cells[0]).isEqualTo(points.get(i).path("period").asText());
            assertThat(Double.parseDouble(cells[5])).isEqualTo(points.get(i).path("cooperation").asDouble());
        }
    }

    @Test
    void oneSideAloneIsShownOnRequest() {
        assertThat(relation("ISL", "NOR", "--actor", "Norway").out()).startsWith("Norway → Iceland, by month: ");
        AppRun neither = relation("ISL", "NOR", "--actor", "SWE");
        assertThat(neither.code()).isEqualTo(1);
        assertThat(neither.err()).contains("--actor SWE is neither of the two");
    }

    @Test
    void anActorAloneShowsItsPartners() {
        AppRun run = relation("Iceland");
        assertThat(run.out()).startsWith("Iceland and its 2 partners, by month").contains("NOR  Norway", "DNK  Denmark", "2015-11", "Next: dragoman relation ISL NOR");
        assertThat(relation("Iceland", "--format", "csv").lines()).hasSize(3).first().isEqualTo(PartnersPage.CSV_HEAD);
        assertThat(json(relation("Iceland", "--format", "jsonl"))).allSatisfy(line -> assertThat(line.path("cooperation").path("change").isNumber()).isTrue());
    }

    @Test
    void noLineIsWiderThanTheTerminalAndAsciiIsAscii() {
        for (int width : List.of(60, 80, 120)) {
            for (String by : List.of("week", "month")) {
                AppRun run = AppRun.on(InputStream.nullInputStream(), Ink.COLOURED, width, arguments("ISL", "NOR", "--by", by));
                assertThat(run.lines()).filteredOn(line -> !line.contains("Next: ")).allSatisfy(line -> assertThat(Text.width(line)).as(line).isLessThanOrEqualTo(width));
            }
        }
        AppRun ascii = relation("ISL", "NOR", "--ascii");
        assertThat(ascii.out().substring(0, ascii.out().indexOf("Turning points\n"))).matches("(?s)[\\x00-\\x7f«»]*");
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        assertThat(relation("ISL", "NOR", "--format", "jsonl").out()).isEqualTo(relation("ISL", "NOR", "--format", "jsonl").out());
        assertThat(relation("ISL", "NOR").out()).isEqualTo(relation("Iceland", "Norway").out());
    }

    @Test
    void aDayBeforeTheRecordKnewAnythingHasNothing() {
        AppRun before = relation("ISL", "NOR", "--as-known-on", "2001-01-01");
        assertThat(before.out()).contains("No events of Iceland and Norway");
        assertThat(relation("ISL", "NOR", "--as-known-on", "2999-01-01", "--format", "csv").out()).isEqualTo(relation("ISL", "NOR", "--format", "csv").out());
    }

    @Test
    void faultyWishesAreRefusedWithTheNextStep() {
        assertThat(relation("ISL", "NOR", "--point", "May").err()).contains("--point «May» is no period; write 2018, 2018-Q2, 2018-05 or 2018-W20");
        assertThat(relation("ISL", "--point", "2014-03").err()).contains("--point 2014-03 needs a pair");
        assertThat(relation("ISL", "NOR", "--from", "2018-01-01", "--to", "2017-01-01").err()).contains("--from 2018-01-01 lies after --to 2017-01-01");
        assertThat(relation("Icelund").err()).contains("«Icelund» is no state or organisation", "Iceland (ISL)");
        assertThat(relation("PER", "BOL").out()).contains("No events of Peru and Bolivia");
    }
}

package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Text;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {

    /** Each is asked for by itself, which takes a second. */
    private static final int PAGES = 25;

    @TempDir
    private static Path folder;

    private static Path db;

    @BeforeAll
    static void readTheExamples() {
        db = folder.resolve("examples.db");
        AppRun.of("read", AppRun.repository().resolve("examples/reports"), "--db", db);
    }

    private static AppRun timeline(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "timeline";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--db";
        all[args.length + 2] = db;
        return AppRun.of(all);
    }

    @Test
    void aPairIsShownWithDatesWordsSpeakersAndOutlets() {
        AppRun run = timeline("IND", "PRK");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("India and North Korea: ");
        assertThat(run.out()).contains("2015-04-12    CONSULT visit · done · E", "North Korea (Ri Su Yong) → India", "“Ri landed in New Delhi on Sunday evening with five officials.”",
                "1 outlet: Deccan Courier", "Next: dragoman explain E");
    }

    @Test
    void theFirstEventsAreShownAndHowToGoOn() {
        AppRun run = timeline("IND", "PRK", "--limit", "1");
        assertThat(run.out()).startsWith("India and North Korea: the first 1 event").contains("--limit 0 shows all.");
        assertThat(timeline("IND", "PRK", "--limit", "0").out()).isEqualTo(timeline("IND", "PRK").out()).doesNotContain("--limit");
        assertThat(timeline("IND", "PRK", "--limit", "2", "--format", "jsonl").out().lines()).hasSize(2);
        assertThat(timeline("IND", "PRK", "--limit", "-1").code()).isEqualTo(1);
    }

    @Test
    void namesStandForCodes() {
        assertThat(timeline("India", "north korea").out()).isEqualTo(timeline("IND", "PRK").out());
        assertThat(timeline("Delhi", "Pyongyang").out()).isEqualTo(timeline("IND", "PRK").out());
    }

    @Test
    void anUnknownNameIsAnErrorWithTheNearest() {
        AppRun run = timeline("Indai");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("«Indai» is no state or organisation", "Did you mean ", "India (IND)");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width : List.of(60, 80, 110)) {
            AppRun run = AppRun.on(InputStream.nullInputStream(), Ink.COLOURED, width, "timeline", "IND", "--db", db);
            assertThat(run.lines()).filteredOn(line -> !line.startsWith("Next: ")).allSatisfy(line -> assertThat(Text.width(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void theWordThatCarriesTheActIsMarkedOnATerminalAlone() {
        AppRun coloured = AppRun.on(InputStream.nullInputStream(), Ink.COLOURED, 100, "timeline", "IND", "PRK", "--db", db);
        assertThat(coloured.out()).contains("Ri " + Ink.COLOURED.marked("landed") + " in New Delhi");
        assertThat(timeline("IND", "PRK").out()).doesNotContain("\u001b");
    }

    @Test
    void daysAndTypesNarrowIt() {
        AppRun visits = timeline("IND", "PRK", "--type", "consult", "--from", "2015-04-12", "--to", "2015-04-13");
        assertThat(visits.out()).contains("CONSULT").doesNotContain("SANCTION", "2018-");
        assertThat(timeline("IND", "PRK", "--from", "2001-01-01", "--to", "2001-12-31").out()).contains("No events of India and North Korea in ");
        assertThat(timeline("IND", "--from", "2018-01-01", "--to", "2017-01-01").err()).contains("--from 2018-01-01 lies after --to 2017-01-01");
        assertThat(timeline("IND", "--from", "yesterday").code()).isEqualTo(1);
        assertThat(timeline("IND", "--type", "WAR").err()).contains("WAR", "THREATEN");
    }

    @Test
    void jsonLinesHaveOneEventEach() throws Exception {
        AppRun run = timeline("IND", "PRK", "--format", "jsonl");
        for (String line : run.lines()) {
            JsonNode event = new ObjectMapper().readTree(line);
            assertThat(event.path("id").asText()).matches("E[0-9a-f]{16}");
            assertThat(event.path("mentions")).isNotEmpty();
            assertThat(event.path("evidence").path("text").asText()).isNotBlank();
        }
    }

    @Test
    void everyRowOfCommaSeparatedValuesHasAsManyCellsAsTheHead() {
        List<String> rows = timeline("IND", "--format", "csv").lines();
        int cells = rows.get(0).split(",").length;
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows).allSatisfy(row -> assertThat(row.replaceAll("\"(?:[^\"]|\"\")*\"", "x").split(",", -1)).hasSize(cells));
    }

    @Test
    void anEventAndItsMentionAreExplained() {
        String event = timeline("IND", "PRK").out().replaceAll("(?s).*explain (E[0-9a-f]{16}).*", "$1");
        AppRun explained = AppRun.of("explain", event, "--db", db);
        assertThat(explained.code()).isZero();
        assertThat(explained.out()).containsAnyOf("line: [", "nearest lesson: ").contains("Told by ", "counted: ", "Next: dragoman explain ");
        String mention = explained.out().replaceAll("(?s).*Next: dragoman explain (\\S+).*", "$1");
        AppRun why = AppRun.of("explain", mention, "--db", db);
        assertThat(why.code()).isZero();
        assertThat(why.out()).containsAnyOf("  line  ", "  nearest  ");
        assertThat(why.out()).contains("Mention " + mention, "  act ", "  actor ", "  date ", "  status ", "Parse", "Event " + event);
    }

    @Test
    void anEventSaysWhatOfItTheSecondReaderFilled() {
        String filled = "likely meant, and not what the words by themselves say: ";
        List<String> pages = timeline("IND", "--all", "--format", "jsonl").lines().stream().limit(PAGES).map(line -> AppRun.of("explain", line.replaceAll("(?s).*?\"id\":\"(E[0-9a-f]{16})\".*", "$1"), "--db", db).out()).toList();
        String page = pages.stream().filter(one -> one.contains(filled)).findFirst().orElseThrow();
        String mention = page.substring(0, page.indexOf(filled)).replaceAll("(?s).*\n  (\\S+#\\S+)\n.*", "$1");
        assertThat(AppRun.of("explain", mention, "--db", db).out()).contains("  filled  ");
        assertThat(pages).allSatisfy(one -> assertThat(one).contains("Told by ")).anyMatch(one -> !one.contains(filled));
    }

    @Test
    void whatIsNotInTheRecordCannotBeExplained() {
        AppRun run = AppRun.of("explain", "nothing#1.1", "--db", db);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("«nothing#1.1» is no mention in ", "a sentence to explain needs quotes");
    }

    @Test
    void theRecordCanBeAskedAsItWas() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(timeline("IND", "PRK", "--as-known-on", today.plusDays(1)).out()).isEqualTo(timeline("IND", "PRK").out());
        assertThat(timeline("IND", "PRK", "--as-known-on", today.minusDays(2)).out()).startsWith("No events of India and North Korea");
        assertThat(timeline("IND", "PRK", "--as-known-on", "yesterday").code()).isEqualTo(1);
    }

    @Test
    void aCorrectedReportIsExplainedWithWhatItSaidBefore() throws Exception {
        Path corrected = folder.resolve("corrected.db");
        Path report = folder.resolve("expulsion.txt");
        Files.writeString(report, "Published: 7 March 2019\n\nFrance expelled two Russian diplomats on Monday.\n");
        AppRun.of("read", report, "--db", corrected);
        AppRun first = AppRun.of("explain", "expulsion#1.1", "--db", corrected);
        assertThat(first.out()).contains("since " + LocalDate.now(ZoneOffset.UTC)).doesNotContain("Before");
        Thread.sleep(1100);
        Files.writeString(report, "Published: 7 March 2019\n\nFrance expelled two Russian diplomats on Tuesday.\n");
        AppRun.of("read", report, "--db", corrected);
        assertThat(AppRun.of("explain", "expulsion#1.1", "--db", corrected).out()).contains("Before", "then the report was corrected", "2019-03-04 (resolved)");
        Thread.sleep(1100);
        Files.writeString(report, "Published: 7 March 2019\n\nNobody was expelled.\n");
        AppRun.of("read", report, "--db", corrected);
        AppRun gone = AppRun.of("explain", "expulsion#1.1", "--db", corrected);
        assertThat(gone.code()).isZero();
        assertThat(gone.out()).contains("Not in the record any more: the report was corrected.", "“France expelled two Russian diplomats on Tuesday.”");
    }
}

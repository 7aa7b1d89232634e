package dragoman.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import static org.assertj.core.api.Assertions.assertThat;

/** A record of the shipped examples, with a corrected report, decisions and another coder's events, and what comes back of it. */
class ExportCommandTest {

    @TempDir
    private static Path folder;

    private static Path db;
    private static Path again;
    private static String told;

    @BeforeAll
    static void writeAndReadBack() throws Exception {
        db = folder.resolve("first.db");
        again = folder.resolve("again.db");
        Path report = folder.resolve("expulsion.txt");
        Files.writeString(report, "Published: 7 March 2019\n\nFrance expelled two Russian diplomats on Monday. Russia blamed France.\n");
        AppRun.of("read", AppRun.repository().resolve("examples/reports"), AppRun.repository().resolve("examples/quarrel"), report, "--db", db);
        // What was held for less than a second was never known.
        Thread.sleep(1100);
        Files.writeString(report, "Published: 7 March 2019\n\nFrance expelled two Russian diplomats on Tuesday.\n");
        AppRun.of("read", report, "--db", db);
        List<String> visits = AppRun.of("events", "IND", "PRK", "--type", "CONSULT", "--format", "csv", "--db", db).lines();
        String one = visits.get(1).split(",")[0];
        String other = visits.get(2).split(",")[0];
        AppRun merged = AppRun.of("merge", one, other, "--note", "one visit", "--db", db);
        assertThat(merged.code()).as(merged.err()).isZero();
        Path rows = Files.writeString(folder.resolve("other.jsonl"), "{\"id\":\"77\",\"date\":\"2018-05-15\",\"event\":[\"CONSULT\"],\"actor\":[{\"code\":\"IND\"}],\"recipient\":[{\"code\":\"PRK\"}]}\n");
        AppRun.of("import", rows, "--coder", "other", "--format", "plover", "--db", db);
        Path whole = folder.resolve("record.jsonl.gz");
        AppRun written = AppRun.of("export", "--format", "dragoman", "--out", whole, "--db", db);
        assertThat(written.code()).as(written.err()).isZero();
        told = written.out();
        AppRun taken = AppRun.of("import", whole, "--format", "dragoman", "--db", again);
        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(taken.out()).doesNotContain("only the words");
    }

    private static AppRun ask(String command, Path record) {
        List<Object> words = new ArrayList<>(List.of((Object[]) command.replace("TODAY", LocalDate.now(ZoneOffset.UTC).toString()).split(" ")));
        words.addAll(List.of("--db", record));
        return AppRun.of(words.toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "export", "events --all --format jsonl", "events --all --format csv", "events --all --format gdelt-mentions", "events --format atom", "events --text visit* --format csv",
        "timeline IND PRK", "timeline IND PRK --as-known-on TODAY --format jsonl", "timeline FRA RUS --as-known-on TODAY", "timeline SWE FIN --as-known-on TODAY --format csv",
        "claims --format jsonl", "claims IND PRK", "claims --as-known-on TODAY --format csv", "outcomes --format jsonl", "outcomes SWE FIN --as-known-on TODAY", "measures --format jsonl",
        "conflicts", "relation SWE FIN --format csv", "relation IND PRK --as-known-on TODAY", "compare IND PRK --with other --format jsonl", "merge --list",
        "explain expulsion#1.1", "explain expulsion#2.1", "explain q001#1.1", "explain 2015-04-13-deccan-courier#1.1", "forget q001 --dry-run"
    })
    void theRecordThatComesBackAnswersTheSame(String command) {
        AppRun first = ask(command, db);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).isNotBlank();
        assertThat(ask(command, again).out().replace(again.toString(), db.toString())).isEqualTo(first.out());
    }

    @Test
    void whatWasSaidBeforeACorrectionComesBack() {
        assertThat(ask("explain expulsion#1.1", again).out()).contains("then the report was corrected");
        assertThat(ask("explain expulsion#2.1", again).out()).contains("Not in the record any more");
        assertThat(ask("merge --list", again).out()).contains("one visit");
    }

    @Test
    void aReportThatIsReadAgainIsKnownAlready() {
        assertThat(ask("read " + AppRun.repository().resolve("examples/quarrel"), again).out()).contains("(all kept already)");
    }

    @Test
    void everyLineIsPloversWithHasEventOrWithout() throws Exception {
        List<String> lines = ask("export", db).lines();
        assertThat(lines.stream().filter(line -> line.contains("\"has_event\":true")).toList()).containsExactlyInAnyOrderElementsOf(ask("events --all --format jsonl", db).lines());
        assertThat(lines).allMatch(line -> line.startsWith("{\"has_event\":false,\"dragoman\":{") || line.contains("\"has_event\":true"));
        assertThat(told).contains(lines.stream().filter(line -> line.contains("\"has_event\":true")).count() + " events").contains("285 reports");
    }

    @Test
    void whatCannotBeDoneIsSaidWithANextStep() {
        assertThat(ask("export --format csv", db).err()).contains("not «csv»").contains("events --format csv");
        assertThat(ask("export --out nowhere/x.jsonl", db).err()).contains("a directory that is not there");
        assertThat(ask("export", folder.resolve("missing.db")).err()).contains("does not exist");
        AppRun changed = AppRun.of("import", folder.resolve("other.jsonl"), "--format", "dragoman", "--db", folder.resolve("none.db"));
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.err()).contains("other.jsonl:1").contains("another coder wrote it");
    }
}

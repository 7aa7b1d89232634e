package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.app.page.ComparisonPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands events, import and compare, on the examples. */
class ExchangeCommandsTest {

    @TempDir
    private static Path folder;

    private static Path db;
    private static int all;

    @BeforeAll
    static void readTheExamples() {
        db = folder.resolve("examples.db");
        AppRun.of("read", AppRun.repository().resolve("examples/reports"), "--db", db);
        all = run("events", "--all", "--format", "csv").lines().size();
    }

    private static AppRun run(Object... args) {
        List<Object> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--db", db));
        return AppRun.of(all.toArray());
    }

    private static String row(String id, String day, String actor, String recipient, String code) {
        List<String> cells = new ArrayList<>(Collections.nCopies(61, ""));
        cells.set(0, id);
        cells.set(1, day);
        cells.set(7, actor);
        cells.set(17, recipient);
        cells.set(26, code);
        cells.set(28, code.substring(0, 2));
        return String.join("\t", cells);
    }

    @Test
    void the_table_has_a_line_for_each_event_of_the_timeline() {
        long timeline = run("timeline", "IND", "PRK", "--format", "jsonl").lines().size();
        AppRun table = run("events", "IND", "PRK");
        assertThat(table.code()).isZero();
        assertThat(table.lines()).hasSize((int) timeline + 2).last().isEqualTo(timeline + " events.");
        assertThat(run("events", "India", "North Korea", "--format", "jsonl").lines()).hasSize((int) timeline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "gdelt", "gdelt-mentions", "icews", "polecat", "graphml", "gexf", "atom", "parquet"})
    void each_format_is_written_with_its_losses_beside_it(String format) throws Exception {
        Path out = folder.resolve("events." + format);
        AppRun run = run("events", "--format", format, "--out", out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Wrote ").contains(out + ".losses.json");
        JsonNode losses = new ObjectMapper().readTree(Files.readString(folder.resolve("events." + format + ".losses.json")));
        assertThat(losses.path("format").textValue()).isEqualTo(format);
        assertThat(losses.path("events").intValue()).isPositive();
        assertThat(Files.size(out)).isPositive();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void without_a_file_the_losses_are_told_beside_the_results() {
        AppRun run = run("events", "IND", "PRK", "--format", "gdelt");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
        assertThat(run.err()).contains("lost in ").contains("evidence: GDELT has no column for words");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--type SANCTION,AID", "--status denied", "--actor PRK --recipient India", "--text visit*_OR_talks", "--outlet deccan", "--mode visit --from 2018-01-01", "--cameo 04",
        "--independent 2", "--confidence 0.85"
    })
    void filters_let_through_some_and_not_all(String options) {
        List<Object> args = new ArrayList<>(List.of("events", "--all", "--format", "csv"));
        for (String part : options.split(" ")) {
            args.add(part.replace('_', ' '));
        }
        AppRun filtered = run(args.toArray());
        assertThat(filtered.code()).as(filtered.err()).isZero();
        assertThat(filtered.lines().size()).isBetween(2, all - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "events --text -ban | says only what must not occur", "events --cameo 4X | no beginning of a CAMEO code", "events --confidence 2 | outside 0 to 1",
        "events --format xls | no format «xls»", "events --limit -1 | less than none", "events --from 2018-02-01 --to 2018-01-01 | lies after", "events --mode dance | no mode «dance»",
        "events --format parquet | needs a file", "events --out x.csv | other formats than table", "events Inda | Did you mean India",
        "events --format csv --out nowhere/x.csv | a directory that is not there", "compare IND PRK --with nobody | no events of a coder «nobody»",
        "compare IND PRK --with nobody --tolerance -1 | less than no day", "import missing.csv --coder x --format gdelt | does not exist", "import x --coder y --format z | 'z'"
    })
    void what_cannot_be_done_is_said_with_a_next_step(String command, String told) {
        AppRun run = run((Object[]) command.split(" "));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(told);
    }

    @Test
    void measures_are_written_with_their_losses_beside_them() throws Exception {
        Path out = folder.resolve("measures.csv");
        AppRun run = run("measures", "--format", "csv", "--out", out);
        assertThat(run.code()).as(run.err()).isZero();
        int measures = run("measures", "--format", "jsonl").lines().size();
        assertThat(measures).isPositive();
        assertThat(run.out()).startsWith("Wrote " + measures + " measure").contains(out.toString());
        assertThat(Files.readAllLines(out)).isEqualTo(run("measures", "--format", "csv").lines()).hasSize(measures + 1);
        JsonNode losses = new ObjectMapper().readTree(Files.readString(folder.resolve("measures.csv.losses.json")));
        assertThat(losses.path("measures").intValue()).isEqualTo(measures);
        assertThat(losses.path("losses").path(0).path("what").textValue()).startsWith("evidence");
        assertThat(losses.path("losses").path(0).path("rows").intValue()).isEqualTo(measures);
        Path lines = folder.resolve("measures.jsonl");
        run("measures", "--format", "jsonl", "--out", lines);
        assertThat(new ObjectMapper().readTree(Files.readString(folder.resolve("measures.jsonl.losses.json"))).path("losses")).isEmpty();
        assertThat(run("measures", "--out", out).err()).contains("other formats than text").contains("--format csv");
    }

    @Test
    void the_cells_of_measures_are_no_formulas_unless_raw() {
        Path record = folder.resolve("formula.db");
        AppRun.given("{\"id\":\"f\",\"published\":\"2019-03-07\",\"publisher\":\"+1 News\",\"text\":\"France banned imports of =SUM oil from Russia on 5 March 2019.\"}\n", "read", "-", "--db", record);
        String safe = AppRun.of("measures", "--format", "csv", "--db", record).out();
        String raw = AppRun.of("measures", "--format", "csv", "--raw", "--db", record).out();
        assertThat(safe.replace("'=", "=")).isEqualTo(raw);
        assertThat(safe.lines().count()).isEqualTo(2);
    }

    @Test
    void rows_of_another_coder_are_kept_apart_and_compared() throws Exception {
        Path file = Files.write(folder.resolve("rows.csv"), List.of(row("1", "20180515", "IND", "PRK", "042"), row("2", "20180516", "PRK", "IND", "111"), row("3", "20180829", "PRK", "IND", "190"), "broken"));
        AppRun first = run("import", file, "--coder", "gdelt", "--format", "gdelt");
        assertThat(first.code()).isEqualTo(2);
        assertThat(first.out()).isEqualTo("Took in 3 events of gdelt; the record holds 3 events of this coder.\n");
        assertThat(first.err()).contains("Could not be read: 1 row.").contains("rows.csv:4 the row has 1 cells");
        assertThat(run("import", file, "--coder", "gdelt", "--format", "gdelt").out()).contains("holds 3 events");
        assertThat(run("events", "--all", "--format", "csv").lines()).hasSize(all);
        AppRun compared = run("compare", "IND", "PRK", "--with", "gdelt", "--from", "2018-05-01", "--to", "2018-08-31");
        assertThat(compared.code()).isZero();
        assertThat(compared.out()).contains("gdelt 3").contains("matched within 1 day; the same type in 1").containsSubsequence("Only gdelt has", "2018-08-29", "ASSAULT");
        assertThat(run("compare", "IND", "PRK", "--with", "gdelt", "--format", "csv").lines()).first().isEqualTo(ComparisonPage.CSV_HEAD);
        assertThat(run("compare", "IND", "PRK", "--with", "gdelt", "--format", "csv").lines()).anyMatch(line -> line.endsWith(",2018-05-15,CONSULT,1,2018-05-15,CONSULT,IND,PRK,0"));
    }

    @Test
    void our_own_lines_come_in_again_as_a_coder_like_others() throws Exception {
        Path lines = folder.resolve("own.jsonl");
        run("events", "IND", "PRK", "--format", "jsonl", "--out", lines);
        AppRun taken = run("import", lines, "--coder", "self", "--format", "plover");
        assertThat(taken.code()).as(taken.err()).isZero();
        AppRun compared = run("compare", "IND", "PRK", "--with", "self", "--tolerance", "0", "--format", "jsonl");
        assertThat(compared.lines()).anyMatch(line -> line.contains("\"kind\":\"match\""));
    }

    @Test
    void a_record_comes_out_of_its_own_lines_again() throws Exception {
        Path lines = folder.resolve("all.jsonl");
        run("events", "--all", "--format", "jsonl", "--out", lines);
        Path again = folder.resolve("again.db");
        AppRun taken = AppRun.of("import", lines, "--format", "dragoman", "--db", again);
        assertThat(taken.code()).as(taken.err()).isZero();
        Path second = folder.resolve("second.jsonl");
        AppRun.of("events", "--all", "--format", "jsonl", "--out", second, "--db", again);
        assertThat(second).hasSameTextualContentAs(lines);
        assertThat(Files.readAllLines(lines)).hasSize(all - 1);
        for (String command : List.of("timeline IND PRK --format jsonl", "measures --format csv", "conflicts --format csv", "outcomes IND PRK --format csv", "events --text visit* --format csv")) {
            List<Object> args = new ArrayList<>(List.of((Object[]) command.split(" ")));
            args.addAll(List.of("--db", again));
            assertThat(AppRun.of(args.toArray()).out()).as(command).isEqualTo(run((Object[]) command.split(" ")).out());
        }
    }

    @Test
    void only_an_empty_record_takes_own_lines_and_other_lines_are_faults() throws Exception {
        Path lines = folder.resolve("few.jsonl");
        run("events", "IND", "PRK", "--format", "jsonl", "--out", lines);
        assertThat(run("import", lines, "--format", "dragoman").err()).contains("is not empty").contains("--db");
        assertThat(run("import", lines, "--format", "dragoman", "--coder", "x").err()).contains("takes no --coder");
        assertThat(run("import", lines, "--format", "plover").err()).contains("--coder is missing");
        List<String> own = Files.readAllLines(lines);
        Path mixed = Files.write(folder.resolve("mixed.jsonl"), List.of(own.get(0), own.get(0), "{\"id\":\"7\"}", "[", own.get(1).replace("\"basis\"", "\"base\""), own.get(1)));
        AppRun taken = AppRun.of("import", mixed, "--format", "dragoman", "--db", folder.resolve("mixed.db"));
        assertThat(taken.code()).isEqualTo(2);
        assertThat(taken.out()).startsWith("Put 2 events into the record");
        assertThat(taken.err()).contains("4 rows", "mixed.jsonl:2 event E", "came before", "mixed.jsonl:3", "another coder wrote it", "mixed.jsonl:4", "mixed.jsonl:5");
    }
}

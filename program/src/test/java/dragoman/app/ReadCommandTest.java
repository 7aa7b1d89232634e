package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final Path EXAMPLES = AppRun.repository().resolve("examples/reports");

    @TempDir
    private Path folder;

    @Test
    void theExamplesAreReadAndGiveADigest() {
        AppRun read = AppRun.of("read", EXAMPLES, "--db", folder.resolve("a.db"));
        assertThat(read.err()).isEmpty();
        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("Read 21 reports.", "holds 21 reports, ", "Busiest pairs", "India and North Korea", "Next: dragoman timeline IND PRK --db ");
    }

    @Test
    void readingTwiceChangesNothing() {
        Path db = folder.resolve("a.db");
        AppRun.of("read", EXAMPLES, "--db", db);
        String before = AppRun.of("timeline", "IND", "--db", db, "--format", "jsonl", "--all").out();
        AppRun again = AppRun.of("read", EXAMPLES, "--db", db);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Read 21 reports (all kept already).", "holds 21 reports, ");
        assertThat(AppRun.of("timeline", "IND", "--db", db, "--format", "jsonl", "--all").out()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void theOrderOfPathsPlaysNoPart() {
        Path db = folder.resolve("a.db");
        Path other = folder.resolve("b.db");
        AppRun.of("read", EXAMPLES, "--db", db);
        AppRun.of("read", EXAMPLES.resolve("wire.jsonl"), "--db", other);
        AppRun.of("read", EXAMPLES, "--db", other);
        assertThat(AppRun.of("timeline", "PRK", "--db", other, "--format", "jsonl", "--all").out())
                .isEqualTo(AppRun.of("timeline", "PRK", "--db", db, "--format", "jsonl", "--all").out());
    }

    @Test
    void oneReportIsNotOneReports() throws Exception {
        Path report = Files.writeString(folder.resolve("one.txt"), "France expelled a Russian diplomat on 4 March 2019.");
        AppRun read = AppRun.of("read", report, "--db", folder.resolve("a.db"));
        assertThat(read.out()).contains("Read 1 report.", "holds 1 report, 1 mention and 1 event.", "  1 event");
    }

    @Test
    void aReportThatChangedIsReadAgain() throws Exception {
        Path report = Files.writeString(folder.resolve("one.txt"), "France expelled a Russian diplomat on 4 March 2019.");
        AppRun.of("read", report, "--db", folder.resolve("a.db"));
        Files.writeString(report, "France expelled a Turkish diplomat on 4 March 2019.");
        AppRun again = AppRun.of("read", report, "--db", folder.resolve("a.db"));
        assertThat(again.out()).contains("1 read again in another form", "holds 1 report, ", "FRA TUR").doesNotContain("RUS");
    }

    @Test
    void standardInputIsReadAsJsonLines() {
        AppRun read = AppRun.given("{\"id\":\"1\",\"text\":\"Iran freed an American sailor.\"}\n", "read", "-", "--db", folder.resolve("a.db"));
        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("Read 1 report.");
    }
}

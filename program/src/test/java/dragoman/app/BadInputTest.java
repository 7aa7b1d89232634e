package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input is told with place and next step, the run goes on with the others, and nothing that was kept is lost. */
class BadInputTest {

    private static final String GOOD = "{\"id\":\"good\",\"text\":\"France expelled a Russian diplomat on 4 March 2019.\"}";

    @TempDir
    private Path folder;

    private Path db;

    @BeforeEach
    void oneReportIsKept() throws Exception {
        db = folder.resolve("record.db");
        assertThat(AppRun.given(GOOD.replace("good", "kept"), "read", "-", "--db", db).code()).isZero();
        Files.createDirectories(folder.resolve("in"));
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve("in").resolve(name), content);
    }

    private AppRun read(Object... paths) {
        Object[] args = new Object[paths.length + 3];
        args[0] = "read";
        args[1] = "--db";
        args[2] = db;
        System.arraycopy(paths, 0, args, 3, paths.length);
        return AppRun.of(args);
    }

    /** Beside a good one: exit code 2, the good one is kept, the bad one is told. */
    private void isToldAndTheRunGoesOn(String... told) throws Exception {
        file("good.jsonl", GOOD + "\n");
        AppRun run = read(folder.resolve("in"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("Read 1 report.", "holds 2 reports");
        assertThat(run.err()).contains("Could not be read: 1 place.").contains(told);
        assertThat(run.err().lines().filter(line -> line.startsWith("    "))).as("next steps").hasSize(1);
    }

    @Test
    void anEmptyFile() throws Exception {
        file("empty.txt", "");
        isToldAndTheRunGoesOn("empty.txt is empty", "Put the text of the report into it");
    }

    @Test
    void anEmptyFileOfJsonLines() throws Exception {
        file("empty.jsonl", "\n\n");
        isToldAndTheRunGoesOn("empty.jsonl is empty");
    }

    @Test
    void aBinary() throws Exception {
        Files.write(folder.resolve("in/picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        isToldAndTheRunGoesOn("picture.txt looks binary", "Give plain text");
    }

    @Test
    void aLineOfTwoHundredMegabytes() throws Exception {
        Path file = folder.resolve("in/long.jsonl");
        byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"id\":\"long\",\"text\":\"".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 200; i++) {
                out.write(part);
            }
            out.write("\"}\n".getBytes(StandardCharsets.US_ASCII));
        }
        isToldAndTheRunGoesOn("long.jsonl:1 the line has 209,", "the next lines are read");
    }

    @Test
    void brokenUtf8() throws Exception {
        Files.write(folder.resolve("in/latin.jsonl"), "{\"id\":\"1\",\"text\":\"Der Außenminister\"}".getBytes(StandardCharsets.ISO_8859_1));
        isToldAndTheRunGoesOn("latin.jsonl:1 the line is not valid UTF-8: 0xDF at byte 24", "iconv -f WINDOWS-1252");
    }

    @Test
    void aBrokenLine() throws Exception {
        file("lines.jsonl", "{\"id\":\"1\",\"te\n");
        isToldAndTheRunGoesOn("lines.jsonl:1 broken JSON", "Correct this line");
    }

    @Test
    void aMissingText() throws Exception {
        file("lines.jsonl", "{\"id\":\"1\",\"title\":\"Talks\"}\n");
        isToldAndTheRunGoesOn("lines.jsonl:1 has no \"text\"", "A report is {\"id\":…,\"text\":…}");
    }

    @Test
    void anIdThatIsThereTwice() throws Exception {
        file("zz.jsonl", GOOD + "\n");
        isToldAndTheRunGoesOn("zz.jsonl:1 has the id «good», which ", "good.jsonl:1 has already", "Give each report an id of its own");
    }

    @Test
    void aDateThatIsNoneIsLeftOutAndTold() throws Exception {
        AppRun run = read(file("date.jsonl", GOOD.replace("}", ",\"published\":\"2019-02-30\"}")));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("date.jsonl:1 \"published\" is no date and is left out: 2019-02-30");
    }

    @Test
    void aDirectoryWithoutReports() throws Exception {
        file("picture.png", "no report");
        AppRun run = read(folder.resolve("in"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("in holds no reports", "Dragoman reads .txt");
    }

    @Test
    void aMissingPath() throws Exception {
        AppRun alone = read(folder.resolve("nowhere"));
        assertThat(alone.code()).isEqualTo(1);
        assertThat(alone.err()).contains("nowhere does not exist", "relative paths start at ");
        AppRun besides = read(folder.resolve("nowhere"), file("good.jsonl", GOOD));
        assertThat(besides.code()).isEqualTo(2);
        assertThat(besides.out()).contains("Read 1 report.");
    }

    @Test
    void aMistypedPathLeavesNoRecordBehind() {
        AppRun run = AppRun.of("read", folder.resolve("nowhere"), "--db", folder.resolve("new.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(folder.resolve("new.db")).doesNotExist();
    }

    @Test
    void filesThatAreNoReportsArePassedOver() throws Exception {
        file("picture.png", "no report");
        AppRun run = read(file("good.jsonl", GOOD).getParent());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Read 1 report (1 other file passed over).");
    }

    @Test
    void anUnwritableDatabase() throws Exception {
        Path good = file("good.jsonl", GOOD);
        AppRun nowhere = AppRun.of("read", good, "--db", folder.resolve("none/record.db"));
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).contains("record.db cannot be made: there is no directory", "Make the directory first");
        AppRun directory = AppRun.of("read", good, "--db", folder);
        assertThat(directory.code()).isEqualTo(1);
        assertThat(directory.err()).contains("is a directory", "Name a file in it");
    }

    @Test
    void aDatabaseThatMayNotBeWritten() throws Exception {
        Assumptions.assumeTrue(db.toFile().setWritable(false) && !Files.isWritable(db), "who runs this may write everywhere");
        AppRun run = read(file("good.jsonl", GOOD));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("record.db cannot be written", "Check its permissions");
    }

    @Test
    void aFileThatIsNoDatabase() throws Exception {
        Path text = file("notes.db", "Dear diary, this is no database at all, but a text of more than a hundred characters, so that it has a head to be looked at.");
        AppRun run = AppRun.of("read", file("good.jsonl", GOOD), "--db", text);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("notes.db is no database", "this one is left as it is");
    }

    @Test
    void aDatabaseOfANewerVersion() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + db); var statement = connection.createStatement()) {
            statement.execute("pragma user_version = 99");
        }
        AppRun run = read(file("good.jsonl", GOOD));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("record.db was written by a newer Dragoman", "Use the newer Dragoman");
        assertThat(AppRun.of("timeline", "FRA", "--db", db).code()).isEqualTo(1);
    }

    @Test
    void aRecordThatIsNotThere() {
        AppRun run = AppRun.of("timeline", "FRA", "--db", folder.resolve("none.db"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none.db does not exist", "Read some reports first");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void aWrongCommandLine() {
        assertThat(AppRun.of().code()).isEqualTo(1);
        assertThat(AppRun.of("timlin").err()).contains("Did you mean timeline?");
        assertThat(AppRun.of("read").err()).contains("PATH", "«dragoman read --help»");
        assertThat(AppRun.of("read").code()).isEqualTo(1);
        assertThat(AppRun.of("timeline", "FRA", "--format", "xml").code()).isEqualTo(1);
        assertThat(AppRun.of("explain", " ").err()).contains("there is nothing to explain");
    }

    @Test
    void noStackTraceUnlessAskedFor() {
        assertThat(AppRun.of("timeline", "FRA", "--db", folder).err()).doesNotContain("\tat ");
        assertThat(AppRun.of("--debug", "timeline", "FRA", "--db", folder).err()).contains("\tat dragoman.");
        assertThat(AppRun.of("timeline", "FRA", "--debug", "--db", folder).err()).contains("\tat dragoman.");
    }
}

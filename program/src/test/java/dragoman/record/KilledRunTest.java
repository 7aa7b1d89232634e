package dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunTest {

    private static final int REPORTS = 200;
    private static final int BATCH = 4;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    /** The run that is killed: keeps the story batch by batch and says each time how many reports are kept. */
    public static void main(String[] args) {
        run(Path.of(args[0]), System.out);
    }

    private static void run(Path file, PrintStream out) {
        List<Coded> story = Stories.of(REPORTS, 4);
        try (Chronicle chronicle = Chronicle.open(file)) {
            for (int from = 0; from < story.size(); from += BATCH) {
                chronicle.keep(story.subList(from, from + BATCH));
                out.println(from + BATCH);
                out.flush();
                if (from % (10 * BATCH) == 0) {
                    chronicle.settle();
                }
            }
        }
    }

    @Test
    void a_run_that_is_killed_while_it_makes_the_tables_leaves_a_file_that_the_next_can_open() throws Exception {
        Random random = new Random(4);
        for (int kill = 0; kill < 3; kill++) {
            Path file = folder.resolve("new" + kill + ".db");
            Process run = start(file);
            while (!Files.exists(file)) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(300));
            run.destroyForcibly().waitFor();
            try (Chronicle chronicle = Chronicle.open(file)) {
                chronicle.keep(Stories.of(2, 2));
                assertThat(chronicle.digest().reports()).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void a_run_that_is_killed_loses_nothing_that_it_said_was_kept_and_the_next_one_makes_the_same_record() throws Exception {
        Path file = folder.resolve("killed.db");
        Random random = new Random(9);
        for (int kill = 0; kill < KILLS; kill++) {
            int said = runAndKill(file, 1 + random.nextInt(20), random.nextInt(12));
            assertThat(integrity(file)).isEqualTo("ok");
            assertThat(reports(file)).isGreaterThanOrEqualTo(said);
        }
        assertThat(reports(file)).as("killed in the middle").isLessThan(REPORTS);
        run(file, new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        Path undisturbed = folder.resolve("undisturbed.db");
        try (Chronicle one = Chronicle.open(file); Chronicle other = Chronicle.open(undisturbed)) {
            other.keep(Stories.of(REPORTS, 4));
            assertThat(one.digest().reports()).isEqualTo(REPORTS);
            assertThat(one.export()).isEqualTo(other.export());
        }
    }

    /** Kills the run some milliseconds after it has kept some batches that were not kept before; how many reports it said were kept. */
    private int runAndKill(Path file, int batches, int millis) throws IOException, InterruptedException {
        Process run = start(file);
        int before = reportsOrNone(file);
        int said = 0;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && (said = Integer.parseInt(line)) < before + batches * BATCH) {
                line = out.readLine();
            }
            Thread.sleep(millis);
            run.destroyForcibly().waitFor();
        }
        return said;
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), KilledRunTest.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static int reportsOrNone(Path file) {
        try {
            return reports(file);
        } catch (SQLException noTableYet) {
            return 0;
        }
    }

    private static int reports(Path file) throws SQLException {
        return Integer.parseInt(ask(file, "select count(*) from reports"));
    }

    private static String integrity(Path file) throws SQLException {
        return ask(file, "pragma integrity_check");
    }

    private static String ask(Path file, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}

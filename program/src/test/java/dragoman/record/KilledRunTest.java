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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunTest {

    private static final int REPORTS = 300;
    private static final int BATCH = 4;
    /** Two records are killed at side by side. */
    private static final int LANES = 2;
    private static final int KILLS = 25;

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
    void a_run_that_is_killed_at_fifty_moments_loses_nothing_that_it_said_was_kept_and_the_next_one_makes_the_same_record() throws Exception {
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        List<Future<String>> ends = new ArrayList<>();
        try {
            for (int lane = 0; lane < LANES; lane++) {
                int seed = lane;
                ends.add(lanes.submit(() -> killedAndEnded(folder.resolve("killed" + seed + ".db"), new Random(seed))));
            }
            try (Chronicle undisturbed = Chronicle.open(folder.resolve("undisturbed.db"))) {
                undisturbed.keep(Stories.of(REPORTS, 4));
                String expected = undisturbed.export();
                for (Future<String> end : ends) {
                    assertThat(end.get().equals(expected)).as("the same bytes").isTrue();
                }
            }
        } finally {
            lanes.shutdownNow();
        }
    }

    /** What a record holds when its run was killed again and again, and then let go to its end. */
    private String killedAndEnded(Path file, Random random) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            int batches = random.nextInt(5);
            int said = runAndKill(file, batches, random.nextInt(batches == 0 ? 400 : 15));
            assertThat(integrity(file)).as("after kill %d", kill).isEqualTo("ok");
            assertThat(reportsOrNone(file)).as("after kill %d", kill).isGreaterThanOrEqualTo(said);
        }
        assertThat(reports(file)).as("killed in the middle").isBetween(1, REPORTS - 1);
        run(file, new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try (Chronicle chronicle = Chronicle.open(file)) {
            assertThat(chronicle.digest().reports()).isEqualTo(REPORTS);
            assertThat(chronicle.pending()).isZero();
            return chronicle.export();
        }
    }

    /** Kills the run some milliseconds after it has kept some batches that were not kept before, or after its start where it shall keep none; how many reports it said were kept. */
    private int runAndKill(Path file, int batches, int millis) throws IOException, InterruptedException {
        Process run = start(file);
        int before = reportsOrNone(file);
        int said = 0;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            String line = batches == 0 ? null : out.readLine();
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

package dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.record.database.Address;
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
    private static final int KILLS_ON_A_SERVER = 10;

    @TempDir
    Path folder;

    /** The run that is killed: keeps the story batch by batch and says each time how many reports are kept. */
    public static void main(String[] args) {
        run(new Address(args[0]), System.out);
    }

    private static void run(Address address, PrintStream out) {
        List<Coded> story = Stories.of(REPORTS, 4);
        try (Chronicle chronicle = Chronicle.open(address)) {
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
            Process run = start(Address.of(file));
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
                ends.add(lanes.submit(() -> killedAndEnded(Address.of(folder.resolve("killed" + seed + ".db")), new Random(seed), KILLS)));
            }
            String expected = undisturbed();
            for (Future<String> end : ends) {
                assertThat(end.get().equals(expected)).as("the same bytes").isTrue();
            }
        } finally {
            lanes.shutdownNow();
        }
    }

    @Test
    void a_run_into_a_server_that_is_killed_at_ten_moments_loses_nothing_either() throws Exception {
        assertThat(killedAndEnded(KeptIn.SERVER.address(folder, "killed"), new Random(7), KILLS_ON_A_SERVER).equals(undisturbed())).as("the same bytes").isTrue();
    }

    private String undisturbed() {
        try (Chronicle undisturbed = Chronicle.open(folder.resolve("undisturbed.db"))) {
            undisturbed.keep(Stories.of(REPORTS, 4));
            return undisturbed.export();
        }
    }

    /** What a record holds when its run was killed again and again, and then let go to its end. */
    private static String killedAndEnded(Address address, Random random, int kills) throws Exception {
        for (int kill = 0; kill < kills; kill++) {
            int batches = random.nextInt(5);
            int said = runAndKill(address, batches, random.nextInt(batches == 0 ? 400 : 15));
            if (!address.isServer()) {
                assertThat(ask(address, "pragma integrity_check")).as("after kill %d", kill).isEqualTo("ok");
            }
            assertThat(reportsOrNone(address)).as("after kill %d", kill).isGreaterThanOrEqualTo(said);
        }
        assertThat(reports(address)).as("killed in the middle").isBetween(1, REPORTS - 1);
        run(address, new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try (Chronicle chronicle = Chronicle.open(address)) {
            assertThat(chronicle.digest().reports()).isEqualTo(REPORTS);
            assertThat(chronicle.pending()).isZero();
            return chronicle.export();
        }
    }

    /** Kills the run some milliseconds after it has kept some batches that were not kept before, or after its start where it shall keep none; how many reports it said were kept. */
    private static int runAndKill(Address address, int batches, int millis) throws IOException, InterruptedException {
        Process run = start(address);
        int before = reportsOrNone(address);
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

    private static Process start(Address address) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), KilledRunTest.class.getName(), address.typed())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static int reportsOrNone(Address address) {
        try {
            return reports(address);
        } catch (SQLException noTableYet) {
            return 0;
        }
    }

    private static int reports(Address address) throws SQLException {
        return Integer.parseInt(ask(address, "select count(*) from reports"));
    }

    private static String ask(Address address, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.isServer() ? address.typed() : "jdbc:sqlite:" + address.typed());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}

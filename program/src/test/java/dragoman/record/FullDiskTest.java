package dragoman.record;

import dragoman.record.database.Address;
import dragoman.record.database.Database;
import dragoman.record.database.RecordException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class FullDiskTest {

    private static final int REPORTS = 400;
    private static final int BATCH = 20;
    private static final int BALLAST = 3_000_000;

    @TempDir
    Path folder;

    /** Runs on a disk of its own, which is small: fills it, makes room, goes on, and says how that went. */
    public static void main(String[] args) throws IOException, SQLException {
        Path disk = Path.of(args[0]);
        Path ballast = Files.write(disk.resolve("ballast"), new byte[BALLAST]);
        List<Coded> story = Stories.of(REPORTS, 6);
        Path file = disk.resolve("a.db");
        int said = 0;
        try (Chronicle chronicle = Chronicle.open(file)) {
            for (int from = 0; from < REPORTS; from += BATCH) {
                chronicle.keep(story.subList(from, from + BATCH));
                said = from + BATCH;
            }
            System.out.println("the disk was not filled");
        } catch (RecordException trouble) {
            System.out.println("trouble: " + trouble.getMessage());
        }
        Files.delete(ballast);
        System.out.println("integrity: " + ask(file, "pragma integrity_check"));
        System.out.println("lost: " + Math.max(0, said - Integer.parseInt(ask(file, "select count(*) from reports"))));
        try (Chronicle chronicle = Chronicle.open(file); Chronicle undisturbed = Chronicle.open(Path.of(args[1]))) {
            chronicle.keep(story);
            undisturbed.keep(story);
            System.out.println("same bytes: " + chronicle.export().equals(undisturbed.export()));
        }
    }

    private static String ask(Path file, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void a_full_disk_is_told_nothing_is_lost_and_with_room_again_the_run_ends_as_it_would_have() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String mounted = "mount -t tmpfs -o size=8m tmpfs '" + disk + "'";
        assumeTrue(exit("unshare", "-rm", "sh", "-c", mounted) == 0, "no small disk can be made on this computer");
        Process run = new ProcessBuilder("unshare", "-rm", "sh", "-c", mounted + " && exec '" + java + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                + "' " + FullDiskTest.class.getName() + " '" + disk + "' '" + folder.resolve("undisturbed.db") + "'").redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
        assertThat(said).contains("the disk is full", "integrity: ok", "lost: 0", "same bytes: true");
    }

    private static int exit(String... command) throws InterruptedException {
        try {
            Process run = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return run.waitFor(10, TimeUnit.SECONDS) ? run.exitValue() : -1;
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    /** The same without a disk of its own: the database may have no more pages than it has. */
    @Test
    void a_batch_that_does_not_fit_is_left_out_as_a_whole() {
        Database database = Database.at(Address.of(folder.resolve("a.db")), Duration.ofSeconds(1));
        try (Chronicle chronicle = Chronicle.open(folder.resolve("a.db"))) {
            chronicle.keep(Stories.of(5, 2));
        }
        try (Handle handle = database.open()) {
            Transactions transactions = new Transactions(database, handle);
            Keeping keeping = new Keeping(handle, Clock.systemUTC());
            handle.execute("pragma max_page_count = " + handle.createQuery("pragma page_count").mapTo(Integer.class).one());
            assertThatThrownBy(() -> transactions.writing(() -> Stories.of(200, 5).stream().map(keeping::keep).toList()))
                    .isInstanceOf(RecordException.class).hasMessageContaining("the disk is full");
        }
        try (Chronicle chronicle = Chronicle.open(folder.resolve("a.db"))) {
            assertThat(chronicle.digest().reports()).isEqualTo(5);
            chronicle.keep(Stories.of(200, 5));
            assertThat(chronicle.digest().reports()).isEqualTo(200);
        }
    }
}

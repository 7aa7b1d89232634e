package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is told to end, as Ctrl-C does, keeps what it has read and says how to go on. */
class InterruptionTest {

    private static final int REPORTS = 800;

    @TempDir
    private Path folder;

    @Test
    void whatWasReadIsKeptAndTheSameCommandGoesOn() throws Exception {
        Path reports = folder.resolve("many.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REPORTS; i++) {
            String text = "France expelled a Russian diplomat on 4 March 2019. Iran freed an American sailor. India and Pakistan held talks in Geneva.";
            lines.append("{\"id\":\"").append(i).append("\",\"text\":\"").append(text).append("\"}\n");
        }
        Files.writeString(reports, lines);
        Path db = folder.resolve("a.db");
        Path errors = folder.resolve("err.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp", System.getProperty("java.class.path"),
                "dragoman.app.Dragoman", "read", reports.toString(), "--db", db.toString())
                .redirectOutput(folder.resolve("out.txt").toFile()).redirectError(errors.toFile()).start();
        for (int i = 0; i < 600 && kept(db) == 0; i++) {
            Thread.sleep(100);
        }
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(errors)).contains("Interrupted. What was read is kept; the same command goes on from here.");
        assertThat(Files.readString(folder.resolve("out.txt"))).containsPattern("Read [\\d,]+ reports?\\.");
        AppRun rest = AppRun.of("read", reports, "--db", db);
        assertThat(rest.code()).isZero();
        assertThat(rest.out()).contains("Read 800 reports (", " kept already").contains("holds 800 reports");
    }

    /** How many reports the record holds while another process writes it. */
    static int kept(Path db) {
        if (!Files.exists(db)) {
            return 0;
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + db); var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from reports")) {
            return row.getInt(1);
        } catch (SQLException notMadeYet) {
            return 0;
        }
    }
}

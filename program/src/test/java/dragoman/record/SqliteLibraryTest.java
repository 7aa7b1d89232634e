package dragoman.record;

import dragoman.record.database.RecordException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static org.assertj.core.api.Assertions.assertThat;


class SqliteLibraryTest {

    @TempDir
    Path folder;

    /** In a Java of its own, since a library is loaded once for all. */
    public static void main(String[] args) {
        try (Chronicle chronicle = Chronicle.open(Path.of(args[0]))) {
            System.out.println("opened with " + chronicle.digest().reports() + " reports");
        } catch (RecordException trouble) {
            System.out.println(trouble.getMessage() + " // " + trouble.nextStep());
        }
    }

    @Test
    void where_the_directory_for_temporary_files_is_of_no_use_another_is_found() throws Exception {
        assertThat(open("-Djava.io.tmpdir=" + folder.resolve("none"), "-Duser.home=" + folder)).contains("opened with 0 reports");
        assertThat(folder.resolve(".cache/dragoman")).isDirectory();
    }

    @Test
    void a_directory_that_was_named_and_is_of_no_use_is_told() throws Exception {
        assertThat(open("-Dorg.sqlite.tmpdir=" + folder.resolve("none"))).contains("SQLite does not load").contains("-Dorg.sqlite.tmpdir=DIRECTORY");
    }

    private String open(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SqliteLibraryTest.class.getName(), folder.resolve("a.db").toString()));
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor();
        return said;
    }
}

package dragoman.record;

import dragoman.record.database.Database;
import dragoman.record.database.RecordException;
import dragoman.record.event.EventFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class DatabaseTroubleTest {

    @TempDir
    Path folder;

    private static RecordException trouble(Path file) {
        RecordException trouble = catchThrowableOfType(RecordException.class,
                () -> Chronicle.open(file, Clock.systemUTC(), Duration.ofMillis(200)).close());
        assertThat(trouble).as("no trouble with %s", file).isNotNull();
        assertThat(trouble.place()).isEqualTo(file.toString());
        assertThat(trouble.nextStep()).isNotBlank();
        return trouble;
    }

    private static void run(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void a_file_that_is_no_database_is_left_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "Peru sends a minister to Chile. ".repeat(100));
        assertThat(trouble(file)).hasMessageContaining("is no database");
        assertThat(file).hasContent("Peru sends a minister to Chile. ".repeat(100));
    }

    @Test
    void a_database_of_another_program_is_left_as_it_is() throws SQLException {
        Path file = folder.resolve("other.db");
        run(file, "create table songs (name text)");
        assertThat(trouble(file)).hasMessageContaining("another program");
        run(file, "pragma application_id = 77", "pragma user_version = 1");
        assertThat(trouble(file)).hasMessageContaining("another program");
    }

    @Test
    void a_database_of_a_newer_version_is_told_with_both_versions() throws SQLException {
        Path file = folder.resolve("newer.db");
        Chronicle.open(file).close();
        run(file, "pragma user_version = 99");
        assertThat(trouble(file)).hasMessageContaining("newer Dragoman").hasMessageContaining("99").hasMessageContaining("knows " + Database.VERSION);
    }

    @Test
    void a_damaged_database_is_told() throws IOException {
        Path file = folder.resolve("damaged.db");
        try (Chronicle chronicle = Chronicle.open(file)) {
            chronicle.keep(Stories.of(50, 3));
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes);
        RecordException trouble = catchThrowableOfType(RecordException.class, () -> {
            try (Chronicle chronicle = Chronicle.open(file)) {
                chronicle.export();
            }
        });
        assertThat(trouble).hasMessageContaining("is damaged");
    }

    @Test
    void a_path_where_no_file_can_be_made_is_told_with_the_reason() throws IOException {
        assertThat(trouble(folder)).hasMessageContaining("is a directory");
        assertThat(trouble(folder.resolve("no/such/a.db"))).hasMessageContaining("there is no directory");
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(trouble(file.resolve("a.db"))).hasMessageContaining("there is no directory");
    }

    @Test
    void a_path_that_the_system_does_not_let_anybody_write_is_told() {
        assumeTrue(Files.isDirectory(Path.of("/proc")));
        assertThat(trouble(Path.of("/proc/dragoman.db"))).hasMessageContaining("cannot be");
    }

    @Test
    void a_file_or_directory_that_may_not_be_written_is_told_and_left_as_it_is() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("readonly"));
        Path file = inside.resolve("a.db");
        try (Chronicle chronicle = Chronicle.open(file)) {
            chronicle.keep(Stories.of(3, 2));
        }
        byte[] before = Files.readAllBytes(file);
        assumeTrue(writable(file, false), "this computer lets its user write everywhere");
        try {
            assertThat(trouble(file)).hasMessageContaining("cannot be written");
        } finally {
            writable(file, true);
        }
        writable(inside, false);
        try {
            assertThat(trouble(inside.resolve("b.db"))).hasMessageContaining("cannot be written");
        } finally {
            writable(inside, true);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(inside.resolve("b.db")).doesNotExist();
    }

    /** Who may do everything is kept out by a mark on the file alone; whether it worked. */
    private static boolean writable(Path path, boolean may) throws Exception {
        path.toFile().setWritable(may);
        if (Files.isWritable(path) != may || may) {
            try {
                new ProcessBuilder("chattr", may ? "-i" : "+i", path.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            } catch (IOException noSuchProgram) {
                return false;
            }
        }
        return Files.isWritable(path) == may;
    }

    @Test
    void a_record_is_asked_only_where_there_is_one() {
        assertThatThrownBy(() -> Chronicle.openExisting(folder.resolve("none.db"))).isInstanceOf(RecordException.class).hasMessageContaining("does not exist");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void a_database_that_another_process_writes_is_told_as_locked_and_nothing_is_kept() throws SQLException {
        Path file = folder.resolve("locked.db");
        Chronicle.open(file).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            try (Chronicle chronicle = Chronicle.open(file, Clock.systemUTC(), Duration.ofMillis(100))) {
                assertThatThrownBy(() -> chronicle.keep(Stories.of(1, 1))).isInstanceOf(RecordException.class).hasMessageContaining("locked");
                assertThat(chronicle.entries(EventFilter.ALL.of("IND"))).isEmpty();
                statement.execute("rollback");
                assertThat(chronicle.keep(Stories.of(1, 1))).containsExactly(Kept.NEW);
            }
        }
    }

    @Test
    void an_empty_file_becomes_a_record() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.db"));
        try (Chronicle chronicle = Chronicle.open(file)) {
            assertThat(chronicle.digest().reports()).isZero();
        }
    }

    @Test
    void a_path_with_spaces_marks_and_other_letters_works() throws IOException {
        Path file = Files.createDirectories(folder.resolve("my reports? 100% # 朝鲜")).resolve("re cord.db");
        try (Chronicle chronicle = Chronicle.open(file)) {
            chronicle.keep(Stories.of(2, 2));
        }
        assertThat(file).exists();
        try (Chronicle chronicle = Chronicle.openExisting(file)) {
            assertThat(chronicle.digest().reports()).isEqualTo(2);
        }
    }

    @Test
    void several_who_open_a_new_record_at_once_make_it_once() throws Exception {
        Path file = folder.resolve("shared.db");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Kept>>> runs = IntStream.range(0, 4).mapToObj(i -> pool.submit(() -> {
                try (Chronicle chronicle = Chronicle.open(file)) {
                    return chronicle.keep(Stories.of(5, 3));
                }
            })).toList();
            for (Future<List<Kept>> run : runs) {
                assertThat(run.get()).hasSize(5);
            }
        } finally {
            pool.shutdownNow();
        }
        try (Chronicle chronicle = Chronicle.open(file)) {
            assertThat(chronicle.digest().reports()).isEqualTo(5);
        }
    }

    @Test
    void the_version_is_the_number_of_the_newest_migration() throws Exception {
        assertThat(numbers("/db/migration")).as("of all databases").isNotEmpty();
        assertThat(Stream.concat(numbers("/db/migration").stream(), numbers("/db/sqlite").stream()).max(Integer::compare)).contains(Database.VERSION);
    }

    private static List<Integer> numbers(String folder) throws Exception {
        try (Stream<Path> files = Files.list(Path.of(DatabaseTroubleTest.class.getResource(folder).toURI()))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("V")).map(name -> Integer.valueOf(name.substring(1, name.indexOf('_')))).toList();
        }
    }
}

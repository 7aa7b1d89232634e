package dragoman.record;

import dragoman.coding.event.Mention;
import dragoman.record.database.Address;
import dragoman.record.database.Database;
import dragoman.record.database.RecordException;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Told;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A record that a team shares on a PostgreSQL server: what a file has no need of. */
class ServerTest {

    @TempDir
    Path folder;

    private Address address;

    @BeforeEach
    void onAServer() {
        address = KeptIn.SERVER.address(folder, "a");
    }

    private static Mention visit(String report, String day) {
        return Told.by(report, 1).does("IND", CONSULT, "PRK").on(day, STATED).mention();
    }

    private static RecordException trouble(String url) {
        RecordException trouble = catchThrowableOfType(RecordException.class, () -> Chronicle.open(new Address(url)).close());
        assertThat(trouble).as("no trouble with %s", url).isNotNull();
        assertThat(trouble.nextStep()).isNotBlank();
        StringWriter all = new StringWriter();
        trouble.printStackTrace(new PrintWriter(all, true));
        assertThat(all.toString() + trouble.place() + trouble.nextStep()).doesNotContain("geheim");
        return trouble;
    }

    @Test
    void the_same_reports_give_the_same_bytes_in_a_file_and_on_a_server() {
        List<Coded> story = new ArrayList<>(Stories.of(60, 5));
        for (String odd : List.of("B", "a", "Z-1", "z.1", "é", "Ä", "_", "~", "朝", "\uD83D\uDE00", "\uFF21", "a b", "A/1")) {
            story.add(new Coded(Told.report(odd, "Outlet", "2018-05-15"), List.of(visit(odd, "2018-05-15")), "book"));
        }
        Collections.shuffle(story, new Random(3));
        String onFile;
        try (Chronicle chronicle = Chronicle.open(folder.resolve("a.db"))) {
            chronicle.keep(story);
            onFile = chronicle.export();
        }
        Collections.shuffle(story, new Random(4));
        try (Chronicle chronicle = Chronicle.open(address)) {
            chronicle.keep(story);
            assertThat(chronicle.export()).isEqualTo(onFile).isNotEmpty();
        }
    }

    @Test
    void all_text_is_ordered_by_its_bytes_and_no_number_loses_digits() throws SQLException {
        Chronicle.open(address).close();
        String bad = "select count(*) from information_schema.columns where table_schema = current_schema() and table_name <> 'flyway_schema_history'"
                + " and (data_type = 'real' or data_type = 'text' and coalesce(collation_name, '') <> 'C')";
        assertThat(ask(bad)).isEqualTo("0");
        assertThat(ask("select count(*) > 50 from information_schema.columns where table_schema = current_schema() and collation_name = 'C'")).isEqualTo("t");
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.typed()); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void a_server_that_cannot_be_reached_is_told_without_the_password() {
        assertThat(trouble("jdbc:postgresql://localhost:1/record?user=me&password=geheim")).hasMessageContaining("cannot be reached").hasMessageContaining("password=***");
        assertThat(trouble("jdbc:postgresql://me:geheim@localhost:1/record")).hasMessageContaining("***");
        assertThat(trouble("jdbc:postgresql://localhost:port/record?password=geheim")).hasMessageContaining("is no address");
        assertThat(trouble("postgresql://me:geheim@localhost/record")).hasMessageContaining("is no place for a record");
        assertThat(trouble("jdbc:mysql://localhost/record?password=geheim")).hasMessageContaining("is no place for a record");
    }

    @Test
    void a_database_or_user_that_is_not_there_is_told() {
        String url = KeptIn.url();
        assertThat(trouble(url.replace("/postgres?", "/nowhere?"))).hasMessageContaining("does not exist");
        KeptIn.run("drop role if exists guest", "create role guest login password 'other'");
        assertThat(trouble(url.replaceAll("user=[^&]*", "user=guest") + "&password=geheim&currentSchema=guests")).hasMessageMatching("(?s).*(does not let this user in|cannot be).*");
    }

    @Test
    void a_schema_of_another_program_and_a_newer_record_are_left_as_they_are() throws SQLException {
        String schema = address.typed().replaceAll(".*currentSchema=", "");
        KeptIn.run("create table " + schema + ".songs (name text)");
        assertThat(trouble(address.typed())).hasMessageContaining("another program");
        assertThat(ask("select count(*) from information_schema.tables where table_schema = current_schema()")).isEqualTo("1");
        KeptIn.run("drop table " + schema + ".songs");
        Chronicle.open(address).close();
        KeptIn.run("insert into " + schema + ".flyway_schema_history select 99, '99', 'later', type, script, checksum, installed_by, installed_on, execution_time, success"
                + " from " + schema + ".flyway_schema_history where installed_rank = 1");
        assertThat(trouble(address.typed())).hasMessageContaining("newer Dragoman").hasMessageContaining("99").hasMessageContaining("knows " + Database.VERSION);
    }

    @Test
    void a_record_is_asked_only_where_there_is_one() {
        assertThat(Chronicle.exists(address)).isFalse();
        assertThatThrownBy(() -> Chronicle.openExisting(address)).isInstanceOf(RecordException.class).hasMessageContaining("does not exist");
        Chronicle.open(address).close();
        assertThat(Chronicle.exists(address)).isTrue();
    }

    @Test
    void a_writer_waits_for_another_and_is_told_when_it_takes_too_long() throws SQLException {
        Chronicle.open(address).close();
        try (Connection other = DriverManager.getConnection(address.typed()); Statement statement = other.createStatement();
                Chronicle chronicle = Chronicle.open(address, Clock.systemUTC(), Duration.ofMillis(200))) {
            statement.execute("begin");
            statement.execute("select pg_advisory_xact_lock(" + 0x4452474D + ")");
            assertThatThrownBy(() -> chronicle.keep(Stories.of(1, 1))).isInstanceOf(RecordException.class).hasMessageContaining("locked");
            assertThat(chronicle.entries(EventFilter.ALL)).as("a question does not wait").isEmpty();
            statement.execute("rollback");
            assertThat(chronicle.keep(Stories.of(1, 1))).containsExactly(Kept.NEW);
        }
    }

    @Test
    void a_lost_connection_is_told_and_what_was_kept_stays() {
        Address watched = new Address(address.typed() + "&ApplicationName=lost");
        Chronicle chronicle = Chronicle.open(watched);
        chronicle.keep(Stories.of(5, 2));
        KeptIn.run("select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'lost'");
        assertThatThrownBy(() -> chronicle.keep(Stories.of(6, 2))).isInstanceOf(RecordException.class).hasMessageContaining("connection was lost");
        assertThatThrownBy(chronicle::close).isInstanceOf(RecordException.class);
        try (Chronicle again = Chronicle.open(address)) {
            assertThat(again.digest().reports()).isEqualTo(5);
            assertThat(again.pending()).isZero();
        }
    }

    @Test
    void several_who_open_a_new_record_at_once_make_it_once_and_all_may_keep() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Kept>>> runs = IntStream.range(0, 4).mapToObj(i -> pool.submit(() -> {
                try (Chronicle chronicle = Chronicle.open(address)) {
                    return chronicle.keep(Stories.of(5, 3));
                }
            })).toList();
            for (Future<List<Kept>> run : runs) {
                assertThat(run.get()).hasSize(5);
            }
        } finally {
            pool.shutdownNow();
        }
        try (Chronicle chronicle = Chronicle.open(address)) {
            assertThat(chronicle.digest().reports()).isEqualTo(5);
        }
    }
}

package dragoman.record.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Does a schema on a server hold a record of this version? Brings a new or older one up to it. */
final class PostgresSchema {

    private static final String HISTORY = "flyway_schema_history";
    /** Nobody else in the database should choose it: "DRGM" and "SCHM". */
    private static final long MIGRATION = 0x4452474D5343484DL;

    private final Database database;
    private final DataSource source;

    PostgresSchema(Database database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    boolean isThere(Connection connection) throws SQLException {
        return hasTable(connection, "pairs_to_merge");
    }

    /** Flyway takes half a second, so it is asked only where there is something to do. */
    void prepare(Connection connection) throws SQLException {
        if (isCurrent(connection)) {
            return;
        }
        run(connection, "select pg_advisory_lock(" + MIGRATION + ")");
        try {
            if (!isCurrent(connection)) {
                refuseOthers(connection);
                migrate();
            }
        } finally {
            run(connection, "select pg_advisory_unlock(" + MIGRATION + ")");
        }
    }

    private void migrate() {
        try {
            Flyway.configure().dataSource(source).locations("classpath:db/migration", "classpath:db/postgresql").loggers("slf4j").load().migrate();
        } catch (FlywayException trouble) {
            throw new RecordException(database.toString(), "cannot be brought to version " + Database.VERSION + ": " + Address.hidden(String.valueOf(trouble.getMessage())),
                    "Check that you may make tables there; keep a copy before you try again", null);
        }
    }

    /** To be asked under the lock alone: another process that brings it up to date has made some tables and not yet others. */
    private void refuseOthers(Connection connection) throws SQLException {
        boolean begun = hasTable(connection, HISTORY) && versions(connection) == 0;
        boolean empty = text(connection, "select count(*) from information_schema.tables where table_schema = current_schema()").filter("0"::equals).isPresent();
        if (!isThere(connection) && !empty && !begun) {
            throw new RecordException(database.toString(), "holds tables of another program", "Name another database with --db, or a schema of its own: &currentSchema=NAME", null);
        }
    }

    private boolean isCurrent(Connection connection) throws SQLException {
        boolean ours = isThere(connection);
        int version = hasTable(connection, HISTORY) ? versions(connection) : 0;
        if (version > Database.VERSION) {
            throw new RecordException(database.toString(), "was written by a newer Dragoman (record version " + version + ", this one knows " + Database.VERSION + ")",
                    "Use the newer Dragoman, or name another database with --db", null);
        }
        return ours && version == Database.VERSION;
    }

    private static int versions(Connection connection) throws SQLException {
        return text(connection, "select max(split_part(version, '.', 1)::integer) from " + HISTORY + " where success and version is not null").map(Integer::parseInt).orElse(0);
    }

    private static boolean hasTable(Connection connection, String name) throws SQLException {
        return text(connection, "select table_name from information_schema.tables where table_schema = current_schema() and table_name = '" + name + "'").isPresent();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Optional<String> text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }
}

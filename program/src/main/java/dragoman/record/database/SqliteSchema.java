package dragoman.record.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Is a file a record of this version? Brings a new or older one up to it. */
final class SqliteSchema {

    private static final int VERSION = Database.VERSION;
    /** Stands in the file's header and tells our databases from those of other programs: "DRGM". */
    private static final int APPLICATION = 0x4452474D;

    private final Path file;
    private final DataSource source;

    SqliteSchema(Path file, DataSource source) {
        this.file = file;
        this.source = source;
    }

    /** Flyway takes half a second, so it is asked only where there is something to do. */
    void prepare(Connection connection) throws SQLException {
        if (isCurrent(connection)) {
            return;
        }
        // A file lock keeps other processes out, but not other threads of this one.
        synchronized (SqliteSchema.class) {
            migrate(connection);
        }
    }

    private void migrate(Connection connection) throws SQLException {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock held = channel.lock()) {
            if (held.isValid() && !isCurrent(connection)) {
                Flyway.configure().dataSource(source).locations("classpath:db/migration", "classpath:db/sqlite").loggers("slf4j").load().migrate();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("pragma application_id = " + APPLICATION);
                    statement.execute("pragma user_version = " + VERSION);
                }
            }
        } catch (IOException trouble) {
            throw new RecordException(file, "cannot be prepared: " + trouble, "Check that you may write into its directory, or name another with --db", trouble);
        } catch (FlywayException trouble) {
            throw new RecordException(file, "cannot be brought to version " + VERSION + ": " + trouble.getMessage(),
                    "Keep a copy of the file, and read your reports into a new one with --db", trouble);
        }
    }

    private boolean isCurrent(Connection connection) throws SQLException {
        int version = number(connection, "pragma user_version");
        int application = number(connection, "pragma application_id");
        boolean ours = application == APPLICATION;
        boolean empty = number(connection, "select count(*) from sqlite_master where name not like 'sqlite_%'") == 0;
        boolean begun = number(connection, "select count(*) from sqlite_master where name = 'flyway_schema_history'") > 0;
        if (!ours && !empty && !(begun && application == 0)) {
            throw new RecordException(file, "is a database of another program", "Name another file with --db", null);
        }
        if (version > VERSION) {
            throw new RecordException(file, "was written by a newer Dragoman (record version " + version + ", this one knows " + VERSION + ")",
                    "Use the newer Dragoman, or name another file with --db", null);
        }
        return ours && version == VERSION;
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}

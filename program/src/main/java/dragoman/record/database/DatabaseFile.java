package dragoman.record.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the file of a record, and says what is wrong where it cannot. */
public final class DatabaseFile {

    private final Path file;
    private final Duration patience;

    /** @param patience how long to wait for another process that writes */
    public DatabaseFile(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    /** A handle with the tables of this version behind it. */
    public Handle open() {
        requireUsable();
        SqliteLibrary.load(file);
        SQLiteDataSource source = source();
        Connection connection = null;
        try {
            connection = source.getConnection();
            new Schema(file, source).prepare(connection);
            return handle(connection);
        } catch (SQLException trouble) {
            close(connection);
            throw explain(trouble);
        } catch (RuntimeException trouble) {
            close(connection);
            throw trouble;
        }
    }

    private SQLiteDataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What was said to be kept outlives a power cut, not only a killed process.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        // A transaction that starts by reading and then writes could not wait for another writer.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url(file));
        return source;
    }

    /** Closing the handle closes the connection, which it would not if it were given the connection itself. */
    private static Handle handle(Connection connection) {
        ConnectionFactory factory = () -> connection;
        return Jdbi.create(factory).open();
    }

    /** As a URI: the driver takes whatever follows a question mark in a plain path for settings. */
    static String url(Path file) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    private void requireUsable() {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new RecordException(file, "is a directory", "Name a file in it: --db " + file.resolve("dragoman.db"), null);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RecordException(file, "cannot be made: there is no directory " + folder, "Make the directory first, or name another file with --db", null);
        }
        if (Files.exists(file) ? !Files.isWritable(file) : !Files.isWritable(folder)) {
            throw new RecordException(file, "cannot be written", "Check its permissions, or name another file with --db", null);
        }
    }

    /** The plain words for what SQLite says. */
    public RecordException explain(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return explain(sqlite.getResultCode(), trouble);
            }
        }
        return new RecordException(file, "cannot be used: " + trouble.getMessage(), "Check the file, or name another with --db", trouble);
    }

    private RecordException explain(SQLiteErrorCode code, Throwable trouble) {
        // The low byte is the kind, the rest tells more than anybody needs.
        SQLiteErrorCode kind = SQLiteErrorCode.getErrorCode(code.code & 0xFF);
        return switch (kind) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new RecordException(file, "is locked by another process", "Wait until it is done, then run again", trouble);
            case SQLITE_NOTADB -> new RecordException(file, "is no database", "Name another file with --db; this one is left as it is", trouble);
            case SQLITE_CORRUPT -> new RecordException(file, "is damaged",
                    "Take a copy of it from a backup, or read your reports into a new file with --db", trouble);
            case SQLITE_FULL -> new RecordException(file, "cannot grow: the disk is full", "Make room, then run again; what was kept stays", trouble);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> new RecordException(file, "cannot be written",
                    "Check the permissions of the file and its directory, or name another with --db", trouble);
            default -> new RecordException(file, "cannot be used: " + trouble.getMessage(), "Check the file, or name another with --db", trouble);
        };
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException harmless) {
            // The first trouble is the one to tell.
        }
    }
}

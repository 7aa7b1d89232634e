package dragoman.record.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** How is a record kept in a file of its own, by SQLite? One process writes at a time, any number reads meanwhile. */
final class SqliteFile implements Database {

    /** In kibibytes, and therefore negative: the indexes of a large record do not fit into the two megabytes that SQLite takes by itself. */
    private static final int CACHE = -64 * 1024;

    private final Path file;
    private final Duration patience;

    /** @param patience how long to wait for another process that writes */
    SqliteFile(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    @Override
    public Handle open() {
        requireUsable();
        SqliteLibrary.load(file);
        SQLiteDataSource source = source();
        Connection connection = null;
        try {
            connection = source.getConnection();
            new SqliteSchema(file, source).prepare(connection);
            return handle(connection);
        } catch (SQLException trouble) {
            close(connection);
            throw explain(trouble);
        } catch (RuntimeException trouble) {
            close(connection);
            throw trouble;
        }
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    /** Begun by hand: the driver starts its own at the first statement, and cannot leave it again where that finds the database locked. */
    @Override
    public void beginWriting(Handle handle) {
        handle.execute("begin immediate");
    }

    @Override
    public boolean beginWritingAtOnce(Handle handle) {
        handle.execute("pragma busy_timeout = 0");
        try {
            handle.execute("begin immediate");
            return true;
        } catch (JdbiException trouble) {
            if (isBusy(trouble)) {
                return false;
            }
            throw trouble;
        } finally {
            handle.execute("pragma busy_timeout = " + patience.toMillis());
        }
    }

    @Override
    public void beginReading(Handle handle) {
        handle.execute("begin");
    }

    @Override
    public void overwriteDeleted(Handle handle) {
        handle.execute("pragma secure_delete = on");
    }

    /** The file is written anew without its free pages, and the journal is emptied. */
    @Override
    public void wipe(Handle handle) {
        handle.execute("vacuum");
        handle.execute("pragma wal_checkpoint(truncate)");
    }

    @Override
    public boolean isBusy(Throwable trouble) {
        return code(trouble).map(code -> kind(code) == SQLiteErrorCode.SQLITE_BUSY || kind(code) == SQLiteErrorCode.SQLITE_LOCKED).orElse(false);
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private SQLiteDataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What was said to be kept outlives a power cut, not only a killed process.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setCacheSize(CACHE);
        // Nobody asks for them, and the question for them would stay open as long as the statement.
        config.setGetGeneratedKeys(false);
        // A transaction that starts by reading and then writes could not wait for another writer.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url(file));
        return source;
    }

    /** Closing the handle closes the connection, which it would not if it were given the connection itself. */
    private static Handle handle(Connection connection) {
        ConnectionFactory factory = () -> connection;
        return Jdbi.create(factory).setStatementBuilderFactory(same -> new KnownStatements()).open();
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

    @Override
    public RecordException explain(Throwable trouble) {
        return code(trouble).map(code -> explain(code, trouble)).orElseGet(
                () -> new RecordException(file, "cannot be used: " + trouble.getMessage(), "Check the file, or name another with --db", trouble));
    }

    private static Optional<SQLiteErrorCode> code(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return Optional.of(sqlite.getResultCode());
            }
        }
        return Optional.empty();
    }

    /** The low byte is the kind, the rest tells more than anybody needs. */
    private static SQLiteErrorCode kind(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
    }

    private RecordException explain(SQLiteErrorCode code, Throwable trouble) {
        return switch (kind(code)) {
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

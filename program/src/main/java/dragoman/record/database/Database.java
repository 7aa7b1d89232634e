package dragoman.record.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/**
 * In which database does a record lie, and what is particular to that kind? All that differs between kinds is asked for here.
 *
 * <p>A transaction is begun by one of the methods below and ended with plain {@code commit} or {@code rollback}.
 */
public sealed interface Database permits SqliteFile, PostgresServer {

    /** The number of the newest file in {@code db/migration}, {@code db/sqlite} and {@code db/postgresql}. */
    int VERSION = 13;

    /** @param patience how long to wait for another process that writes */
    static Database at(Address address, Duration patience) {
        return address.isServer() ? new PostgresServer(address, patience) : new SqliteFile(address.file(), patience);
    }

    /** Whether what is behind a handle is a server, and no file. */
    static boolean isServer(Handle handle) {
        try {
            return handle.getConnection().getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT).contains("postgres");
        } catch (SQLException trouble) {
            throw new IllegalStateException("the database does not say what it is", trouble);
        }
    }

    /** Whether there is anything to open. */
    boolean exists();

    /** A handle with the tables of this version behind it; makes what is missing. Closing it closes the connection. */
    Handle open();

    /** Begins to write, alone among all processes; waits for another one that does. */
    void beginWriting(Handle handle);

    /** Begins to write unless another process does; whether it could. */
    boolean beginWritingAtOnce(Handle handle);

    /** Begins to ask: all questions up to the end see one state of the record, and nobody who writes is kept waiting by them. */
    void beginReading(Handle handle);

    /** From now on what is deleted is overwritten, where the database can do that. */
    void overwriteDeleted(Handle handle);

    /** Gives back the room of all that was ever deleted, so that it cannot be read from the disk any more; outside a transaction. */
    void wipe(Handle handle);

    /** Whether something failed only because another process writes. */
    boolean isBusy(Throwable trouble);

    /** The plain words for what the database says. */
    RecordException explain(Throwable trouble);

    /** The file, or the address on a server without its password. */
    @Override
    String toString();
}

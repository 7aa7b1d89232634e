package dragoman.record;

import dragoman.record.database.Database;
import dragoman.record.database.RecordException;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** How does work on the database succeed as a whole or not at all? Failures of the database come out as {@link RecordException}. */
final class Transactions {

    private final Database database;
    private final Handle handle;

    Transactions(Database database, Handle handle) {
        this.database = database;
        this.handle = handle;
    }

    /** Waits for another process that writes. */
    <T> T writing(Supplier<T> work) {
        return guarded(() -> {
            database.beginWriting(handle);
            return toTheEnd(work);
        });
    }

    /** Does nothing where another process writes; whether it was done. */
    boolean writingAtOnce(Runnable work) {
        return guarded(() -> {
            boolean begun = database.beginWritingAtOnce(handle);
            if (begun) {
                toTheEnd(() -> {
                    work.run();
                    return begun;
                });
            }
            return begun;
        });
    }

    /** All that is asked is one state of the record, whatever another process writes meanwhile. */
    <T> T reading(Supplier<T> question) {
        return guarded(() -> {
            database.beginReading(handle);
            return toTheEnd(question);
        });
    }

    /** From now on what is deleted leaves no trace in the pages that it stood on. */
    void beforeForgetting() {
        guarded(() -> {
            database.overwriteDeleted(handle);
            return handle;
        });
    }

    /** Wipes what earlier deletions left behind. */
    void wipe() {
        guarded(() -> {
            database.wipe(handle);
            return handle;
        });
    }

    /** Without a transaction. */
    <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException trouble) {
            throw database.explain(trouble);
        }
    }

    private <T> T toTheEnd(Supplier<T> work) {
        try {
            T result = work.get();
            handle.execute("commit");
            return result;
        } catch (RuntimeException | Error trouble) {
            rollBack(trouble);
            throw trouble;
        }
    }

    private void rollBack(Throwable trouble) {
        try {
            handle.execute("rollback");
        } catch (JdbiException alreadyRolledBack) {
            trouble.addSuppressed(alreadyRolledBack);
        }
    }
}

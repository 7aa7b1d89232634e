package dragoman.record.database;

import org.jdbi.v3.core.Handle;

/**
 * From where is read what stands beside a report's text, so that nobody reads through the text to get there?
 *
 * <p>SQLite keeps a long text in pages of their own, one leading to the next, and what stands behind it at their end; an index has the rest once more. Not knowing how
 * much longer the way through the text is, it must be told to take the index.
 */
public final class ReportsInShort {

    private ReportsInShort() {
    }

    /** The table with its name {@code r}, to stand in a query that asks for outlet, day, title, link, phrasebook, family and story. */
    public static String of(Handle handle) {
        return Database.isServer(handle) ? "reports r" : "reports r indexed by reports_in_short";
    }
}

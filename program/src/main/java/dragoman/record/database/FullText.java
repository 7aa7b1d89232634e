package dragoman.record.database;

import dragoman.record.event.TextQuery;
import org.jdbi.v3.core.Handle;

/** How is the index of words asked that a database keeps over evidence? */
public enum FullText {

    SQLITE("select er.mention_id from evidence_rows er where er.number in (select rowid from evidence_words where evidence_words match :words)") {
        @Override
        public String words(TextQuery query) {
            return query.fts5();
        }
    },
    POSTGRESQL("select w.id from mentions w where w.evidence_words @@ to_tsquery('simple', :words)") {
        @Override
        public String words(TextQuery query) {
            return query.tsquery();
        }
    };

    private final String mentions;

    FullText(String mentions) {
        this.mentions = mentions;
    }

    public static FullText of(Handle handle) {
        return Database.isServer(handle) ? POSTGRESQL : SQLITE;
    }

    /** A query for the ids of the mentions whose evidence says {@code :words}. */
    public String mentions() {
        return mentions;
    }

    /** The value of {@code :words}. */
    public abstract String words(TextQuery query);
}

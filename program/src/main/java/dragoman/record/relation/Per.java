package dragoman.record.relation;

import java.util.Locale;

/** By what is it measured how much was reported of a period? */
public enum Per {
    /** By the events of all actors that the record has of it. */
    EVENTS,
    /** By the reports published in it, families of copies counted once. */
    REPORTS;

    /** The word in commands and output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

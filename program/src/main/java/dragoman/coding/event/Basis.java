package dragoman.coding.event;

import java.util.Locale;

/** What a date rests on. */
public enum Basis {
    /** A full date in the text. */
    STATED,
    /** Worked out from a relative date: "last April". */
    RESOLVED,
    /** No time word: the tense says that it is near the day of the report. */
    TENSE,
    /** Nothing tells. */
    UNKNOWN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

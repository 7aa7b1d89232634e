package dragoman.record.measure;

import java.util.Locale;

/** How things stand with a measure on a day, as far as the record tells. */
public enum Standing {
    THREATENED, ANNOUNCED, IN_FORCE, SUSPENDED, EASED, LIFTED,
    /** The day is past until which it was to hold. */
    LAPSED,
    /** It was told as holding later, or eased or put off until an earlier day; nobody says whether it held by then. */
    UNKNOWN;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

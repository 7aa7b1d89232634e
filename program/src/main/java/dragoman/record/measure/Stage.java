package dragoman.record.measure;

import java.util.Locale;

/** What an event does with a measure. */
public enum Stage {
    THREATENED, ANNOUNCED, IMPOSED,
    /** It is told as something that holds, nobody says since when. */
    TOLD,
    EXTENDED, TIGHTENED,
    /** It is to be eased or lifted. */
    RELIEF_ANNOUNCED,
    EASED, WAIVED, SUSPENDED, LIFTED;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean isRelief() {
        return this == EASED || this == WAIVED || this == SUSPENDED || this == LIFTED || this == RELIEF_ANNOUNCED;
    }

    boolean isAhead() {
        return this == THREATENED || this == ANNOUNCED;
    }

    /** Whether it shows that the measure holds from then on. */
    boolean holds() {
        return this == IMPOSED || this == TOLD || this == EXTENDED || this == TIGHTENED;
    }
}

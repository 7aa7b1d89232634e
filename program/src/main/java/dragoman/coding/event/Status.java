package dragoman.coding.event;

import java.util.Locale;

/** How things stand with an act. */
public enum Status {
    /** It happened. */
    DONE,
    /** It goes on while the report tells it. */
    ONGOING,
    /** It is meant to happen. */
    PLANNED,
    /** It may happen or may have happened. */
    POSSIBLE,
    /** It happens if something else does. */
    CONDITIONAL,
    /** The text says that it did not happen. */
    DENIED;

    /** The word in files and output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String label) {
        for (Status status : values()) {
            if (status.label().equals(label)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status «" + label + "»; one of done, ongoing, planned, possible, conditional, denied");
    }
}

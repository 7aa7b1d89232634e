package dragoman.coding.event;

import java.util.Locale;

/** A side that the words of an act leave open. */
public enum OpenSide {
    ACTOR,
    RECIPIENT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no side is called so */
    public static OpenSide of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}

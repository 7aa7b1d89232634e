package dragoman.coding.event;

import java.util.Locale;
import java.util.stream.Stream;

/** A side that the words of an act leave open. */
public enum OpenSide {
    ACTOR,
    RECIPIENT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no side is called so */
    public static OpenSide of(String label) {
        return Stream.of(values()).filter(side -> side.label().equals(label)).findFirst().orElseThrow(() -> new IllegalArgumentException("no side «" + label + "»; one of actor, recipient"));
    }
}

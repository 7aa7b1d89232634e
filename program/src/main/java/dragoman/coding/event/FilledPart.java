package dragoman.coding.event;

import java.util.Locale;
import java.util.stream.Stream;

/** A part of a mention that its words leave open or unsure and that what else is known fills. */
public enum FilledPart {
    ACTOR,
    RECIPIENT,
    DATE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no part is called so */
    public static FilledPart of(String label) {
        return Stream.of(values()).filter(part -> part.label().equals(label)).findFirst().orElseThrow(() -> new IllegalArgumentException("no part «" + label + "»; one of actor, recipient, date"));
    }
}

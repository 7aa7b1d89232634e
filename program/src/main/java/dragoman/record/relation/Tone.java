package dragoman.record.relation;

import dragoman.coding.event.PloverType;
import dragoman.coding.event.Scores;
import dragoman.record.event.Event;
import java.util.Arrays;
import java.util.Locale;

/** Is an event one of cooperation or of conflict, and how strong is it? */
public enum Tone {
    COOPERATION(1),
    CONFLICT(-1);

    private final int sign;

    Tone(int sign) {
        this.sign = sign;
    }

    /** From 0 to 10; 0 where it is of the other tone, or of neither, as a plain request. */
    public double strength(Event event) {
        return Math.max(0, sign * Scores.of(event.type(), event.mode()));
    }

    /** The mean strength of the types of this tone: how strong an event is of which nothing else is known. */
    double typicalStrength() {
        return Arrays.stream(PloverType.values()).mapToDouble(type -> sign * type.score()).filter(score -> score > 0).average().orElseThrow();
    }

    /** The word in output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dragoman.coding.phrasebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a clause that a line leaves open, each with the word that stands in its place while the line is parsed. */
public enum Bracket {
    ACTOR("Albania"),
    RECIPIENT("Belgium"),
    ACT("sing"),
    PLACE("Cairo"),
    DATE("Monday"),
    ITEM("copper"),
    EXEMPT("quinine"),
    INSTRUMENT("parchment"),
    NUMBER("seventeen");

    private final String filler;

    Bracket(String filler) {
        this.filler = filler;
    }

    /** The word between the brackets: {@code actor}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String filler() {
        return filler;
    }

    /** Whether the bracket is only taken down where the text has it. */
    public boolean isDetail() {
        return this != ACTOR && this != RECIPIENT && this != ACT;
    }

    static Optional<Bracket> of(String label) {
        return Arrays.stream(values()).filter(b -> b.label().equals(label)).findFirst();
    }

    /** The bracket whose filler a parsed word is. */
    static Optional<Bracket> filledBy(String form) {
        return Arrays.stream(values()).filter(b -> b.filler.equals(form) || b == ACT && form.equals("singing")).findFirst();
    }
}

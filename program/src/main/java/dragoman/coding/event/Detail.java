package dragoman.coding.event;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something else that is told of an act: what is traded, what is exempt, by which instrument, how many.
 *
 * @param passage its words, in the act's sentence or in one after it
 * @param value what a time comes to: an EDTF date, or a duration such as {@code P6M}; empty with other kinds
 */
public record Detail(Kind kind, Passage passage, Optional<String> value) {

    /** The brackets that are neither actors nor acts, and the terms of a measure. */
    public enum Kind {
        ITEM, EXEMPT, INSTRUMENT, NUMBER,
        /** The noun that says what is imposed or ended: "strict restrictions", "imports". */
        MEASURE,
        /** What it carries out: "in line with resolution 2375". */
        IMPLEMENTS,
        /** When it begins to hold, where that is told beside the act: "effective from July 1". */
        FROM,
        /** When it ends: "until June 1", "for six months". */
        UNTIL;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Detail {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(passage, "passage");
        if (value.isPresent() != (kind == Kind.FROM || kind == Kind.UNTIL)) {
            throw new IllegalArgumentException("a time, and nothing else, has a value: " + kind + " «" + passage.text() + "» " + value);
        }
    }

    public Detail(Kind kind, Passage passage) {
        this(kind, passage, Optional.empty());
    }
}

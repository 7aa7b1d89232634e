package dragoman.coding.event;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something else that is told of an act: what is traded, what is exempt, by which instrument, how many, to what end.
 *
 * @param passage its words, in the act's sentence or in one after it
 * @param value what a time comes to: an EDTF date, or a duration such as {@code P6M}; what a condition comes to; empty with other kinds
 * @param of the words that it belongs to: the exemption that a condition or a time is of, the speaker who states an objective
 */
public record Detail(Kind kind, Passage passage, Optional<String> value, Optional<Passage> of) {

    private static final Set<Kind> VALUED = Set.of(Kind.FROM, Kind.UNTIL, Kind.CONDITION);

    /** The brackets that are neither actors nor acts, and the terms of a measure. */
    public enum Kind {
        ITEM, EXEMPT, INSTRUMENT, NUMBER,
        /** The noun that says what is imposed or ended: "strict restrictions", "imports". */
        MEASURE,
        /** What it carries out: "in line with resolution 2375". */
        IMPLEMENTS,
        /** When it begins to hold, where that is told beside the act: "effective from July 1". */
        FROM,
        /** When it ends, or when an exemption does: "until June 1", "for six months". */
        UNTIL,
        /** On what an exemption depends: "with the committee's approval". */
        CONDITION,
        /** To what end a measure is taken, or over what: "to force a withdrawal", "over its tests". */
        OBJECTIVE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Detail {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(of, "of");
        if (value.isPresent() != VALUED.contains(kind)) {
            throw new IllegalArgumentException("a time or a condition, and nothing else, has a value: " + kind + " «" + passage.text() + "» " + value);
        }
    }

    public Detail(Kind kind, Passage passage, Optional<String> value) {
        this(kind, passage, value, Optional.empty());
    }

    public Detail(Kind kind, Passage passage) {
        this(kind, passage, Optional.empty());
    }
}

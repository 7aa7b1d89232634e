package dragoman.coding.event;

import java.util.Locale;
import java.util.Objects;

/** Something else that the clause names: what is traded, what is exempt, by which instrument, how many. */
public record Detail(Kind kind, Passage passage) {

    /** The brackets that are neither actors nor acts. */
    public enum Kind {
        ITEM, EXEMPT, INSTRUMENT, NUMBER;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Detail {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(passage, "passage");
    }
}

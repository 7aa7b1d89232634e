package dragoman.record.claim;

import dragoman.coding.event.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the record says to a claim.
 *
 * @param reachesBack the first date of which the record knows an event of the pair
 * @param events how many events of the pair it knows
 * @param against ids of the events that speak against the claim, by date
 */
public record Verdict(Kind kind, Optional<Edtf> reachesBack, int events, List<String> against) {

    /** How it comes out. */
    public enum Kind {
        /** Nothing in the record speaks against it, as far as the record reaches. */
        SUPPORTED,
        /** An earlier event is all that the claim says there was not. */
        CONTRADICTED,
        /** An earlier event may be one: it does not say all that the claim asks for, such as the rank of the visitor. */
        DOUBTED,
        /** Two reports say opposite things. */
        TENSION,
        /** The record cannot tell. */
        UNCHECKED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Verdict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reachesBack, "reachesBack");
        against = List.copyOf(against);
    }
}

package dragoman.record;

import dragoman.record.claim.ClaimTold;
import java.time.Instant;
import java.util.Objects;

/**
 * A claim as the record holds it.
 *
 * @param position its place among the claims of its report
 * @param since when it got this very form; what it says may be known for longer
 */
record HeldClaim(ClaimTold told, int position, Instant since) {

    HeldClaim {
        Objects.requireNonNull(told, "told");
        if (position < 0 || told.learnt().isAfter(since)) {
            throw new IllegalArgumentException("claim " + told.claim().id() + " at place " + position + " was learnt " + told.learnt() + " and is held since " + since);
        }
    }
}

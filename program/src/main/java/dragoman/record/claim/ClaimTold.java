package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A claim with the report that makes it. */
public record ClaimTold(Claim claim, String report, Optional<String> publisher, Optional<LocalDate> published, Instant learnt) {

    public ClaimTold {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(learnt, "learnt");
    }
}

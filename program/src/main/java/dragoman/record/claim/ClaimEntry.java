package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import java.util.List;

/**
 * A claim over reports.
 *
 * @param id follows from its first telling
 * @param tellings in the order of publication, then of ids
 * @param events ids of the events that it is about
 * @param tensions ids of the claims that do not go together with it
 */
public record ClaimEntry(String id, List<ClaimTold> tellings, List<String> events, Verdict verdict, List<String> tensions) {

    public ClaimEntry {
        tellings = List.copyOf(tellings);
        events = List.copyOf(events);
        tensions = List.copyOf(tensions);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " is made by nobody");
        }
    }

    /** The first telling's claim, for what all have in common. */
    public Claim claim() {
        return tellings.get(0).claim();
    }

    public Claim.Kind kind() {
        return claim().kind();
    }
}

package dragoman.record;

import java.util.List;

/**
 * How much the record holds.
 *
 * @param busiest the pairs with the most events, the busiest first
 */
public record Digest(long reports, long mentions, long events, List<BusyPair> busiest) {

    /** Two states or organisations and the number of events between them, in either direction; the codes are in alphabetical order. */
    public record BusyPair(String one, String other, long events) {
    }

    public Digest {
        busiest = List.copyOf(busiest);
    }
}

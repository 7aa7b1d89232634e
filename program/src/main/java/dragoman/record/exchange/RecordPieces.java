package dragoman.record.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.record.event.TimelineEntry;

/** Who takes a record piece by piece: to write it, or to put it together again? Reports and the pairs of events come before the events, all else after them. */
public interface RecordPieces {

    /** Takes an event; false where it was not taken, since it came before. */
    boolean event(TimelineEntry entry);

    /**
     * Takes what no event tells.
     *
     * @param kind report, mention, event, past_mention, claim, past_claim, past_report, past_family, decision, past_decision or outside
     * @param of its values by their keys, as {@code docs/formats.md} lists them
     * @throws IllegalArgumentException where it cannot be taken
     */
    void row(String kind, JsonNode of);
}

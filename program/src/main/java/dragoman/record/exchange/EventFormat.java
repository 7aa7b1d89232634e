package dragoman.record.exchange;

import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes events in one format. The same events always give the same text. */
public interface EventFormat {

    /**
     * Writes these events, in their order.
     *
     * @param out is flushed, not closed
     * @param losses counts what the format cannot say
     */
    void write(List<TimelineEntry> entries, Writer out, Losses losses) throws IOException;
}

package dragoman.record;

import dragoman.record.event.EventFilter;
import dragoman.record.exchange.RecordPieces;
import dragoman.record.outside.OutsideEvent;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** What does the record take in from others, and give them as a whole? */
public final class Handover {

    private final Handle handle;
    private final Transactions transactions;
    private final Settling settling;
    private final Clock clock;
    private final ReportTable reports;
    private final OutsideTable outside;

    Handover(Handle handle, Transactions transactions, Settling settling, Clock clock) {
        this.handle = handle;
        this.transactions = transactions;
        this.settling = settling;
        this.clock = clock;
        this.reports = new ReportTable(handle);
        this.outside = new OutsideTable(handle);
    }

    /** Keeps events of another coder, beside our own; one that is kept already is replaced. All or none. */
    public void keepOutside(List<OutsideEvent> events) {
        transactions.writing(() -> {
            outside.put(events, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            return events;
        });
    }

    /**
     * Fills this record, which must be empty, with what another gave out; all or none. Each event stays as it is told.
     *
     * @param source hands over the events and what else there is, piece by piece
     * @return how many events were taken
     */
    public long rebuild(Consumer<RecordPieces> source) {
        if (transactions.guarded(reports::areThere)) {
            throw new IllegalStateException("events can only be put back into an empty record");
        }
        return transactions.writing(() -> {
            Reloading reloading = new Reloading(handle);
            source.accept(reloading);
            return reloading.end();
        });
    }

    /** Hands over all that the record holds, so that {@code rebuild} makes the same record of it. */
    public void unload(RecordPieces out) {
        settling.settle();
        transactions.reading(() -> {
            new Unloading(handle, out).unload();
            return out;
        });
    }

    /** Events of another coder, by the parties and days of a filter. */
    public List<OutsideEvent> outside(String coder, EventFilter filter) {
        return transactions.guarded(() -> outside.those(coder, filter));
    }

    /** How many events are kept of each other coder. */
    public Map<String, Long> outsideCoders() {
        return transactions.guarded(outside::coders);
    }
}

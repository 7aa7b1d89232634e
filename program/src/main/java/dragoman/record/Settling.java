package dragoman.record;

import dragoman.record.merging.Merging;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which events must be worked out anew, and what do they become? Pair by pair, so that it may be broken off and gone on with. */
final class Settling {

    private final Handle handle;
    private final EventTable events;
    private final PairTable parties;
    private final Tellings tellings;
    private final Transactions transactions;

    Settling(Handle handle, Transactions transactions) {
        this.handle = handle;
        this.events = new EventTable(handle);
        this.parties = new PairTable(handle);
        this.tellings = new Tellings(handle);
        this.transactions = transactions;
    }

    /** Works out all that is due; waits for another process that writes. */
    void settle() {
        Chronicle.inParts(due(), some -> transactions.writing(() -> settle(some)));
    }

    /** Works out what is due, up to where another process is found writing. */
    void settleWithoutWaiting() {
        boolean[] goesOn = {true};
        Chronicle.inParts(due(), some -> goesOn[0] = goesOn[0] && transactions.writingAtOnce(() -> settle(some)));
    }

    /** How many pairs wait. */
    long pending() {
        return transactions.guarded(() -> handle.createQuery("select count(*) from pairs_to_merge").mapTo(Long.class).one());
    }

    private List<String> due() {
        return transactions.guarded(() -> handle.createQuery("select pair from pairs_to_merge order by pair").mapTo(String.class).list());
    }

    private int settle(List<String> pairs) {
        parties.put(pairs);
        pairs.forEach(this::settle);
        return pairs.size();
    }

    /** Another process may have done it since the list was made. */
    private void settle(String pair) {
        if (handle.createUpdate("delete from pairs_to_merge where pair = :pair").bind("pair", pair).execute() > 0) {
            events.replace(pair, Merging.groups(tellings.ofPair(pair)));
        }
    }
}

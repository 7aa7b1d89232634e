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
    private final Folding folding;
    private final Transactions transactions;

    Settling(Handle handle, Transactions transactions) {
        this.handle = handle;
        this.events = new EventTable(handle);
        this.parties = new PairTable(handle);
        this.tellings = new Tellings(handle);
        this.folding = new Folding(handle);
        this.transactions = transactions;
    }

    /** Works out all that is due; waits for another process that writes. */
    void settle() {
        Chronicle.inParts(unfolded(), some -> transactions.writing(() -> fold(some)));
        Chronicle.inParts(due(), some -> transactions.writing(() -> settle(some)));
    }

    /** Works out what is due, up to where another process is found writing. */
    void settleWithoutWaiting() {
        boolean[] goesOn = {true};
        Chronicle.inParts(unfolded(), some -> goesOn[0] = goesOn[0] && transactions.writingAtOnce(() -> fold(some)));
        Chronicle.inParts(due(), some -> goesOn[0] = goesOn[0] && transactions.writingAtOnce(() -> settle(some)));
    }

    /** How many pairs wait, and reports that were not yet compared with others. */
    long pending() {
        return transactions.guarded(() -> handle.createQuery("select count(*) from pairs_to_merge").mapTo(Long.class).one() + folding.pending());
    }

    private List<String> due() {
        return transactions.guarded(() -> handle.createQuery("select pair from pairs_to_merge order by pair").mapTo(String.class).list());
    }

    /** Reports first: how many tell an event independently is told by their families. */
    private List<String> unfolded() {
        return transactions.guarded(folding::due);
    }

    private int fold(List<String> reports) {
        reports.forEach(folding::fold);
        return reports.size();
    }

    private int settle(List<String> pairs) {
        parties.put(pairs);
        tellings.fetch(pairs);
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

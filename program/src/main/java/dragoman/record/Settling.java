package dragoman.record;

import dragoman.record.decision.Ruled;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.merging.Merging;
import dragoman.record.merging.Rulings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Which events must be worked out anew, and what do they become? Pair by pair, so that it may be broken off and gone on with. */
final class Settling {

    /** So many mentions are worked out in one go, or those of one pair where it has more. */
    private static final long MENTIONS = 5000;
    /** So much text is compared in one go. */
    private static final long BYTES = 8L << 20;

    private final Handle handle;
    private final EventTable events;
    private final PairTable parties;
    private final Tellings tellings;
    private final Folding folding;
    private final DecisionTable decisions;
    private final Transactions transactions;

    Settling(Handle handle, Transactions transactions) {
        this.handle = handle;
        this.events = new EventTable(handle);
        this.parties = new PairTable(handle);
        this.tellings = new Tellings(handle);
        this.folding = new Folding(handle);
        this.decisions = new DecisionTable(handle);
        this.transactions = transactions;
    }

    /** Works out all that is due; waits for another process that writes. */
    void settle() {
        unfolded().forEach(some -> transactions.writing(() -> fold(some)));
        for (List<List<String>> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(some -> transactions.writing(() -> settle(some)));
        }
    }

    /** Works out what is due, up to where another process is found writing. */
    void settleWithoutWaiting() {
        boolean[] goesOn = {true};
        unfolded().forEach(some -> goesOn[0] = goesOn[0] && transactions.writingAtOnce(() -> fold(some)));
        due().forEach(some -> goesOn[0] = goesOn[0] && transactions.writingAtOnce(() -> settle(some)));
    }

    /** How many pairs wait, and reports that were not yet compared with others. */
    long pending() {
        return transactions.guarded(() -> handle.createQuery("select count(*) from pairs_to_merge").mapTo(Long.class).one() + folding.pending());
    }

    /** Few busy pairs or many others at a time, so that their mentions fit into the memory. */
    private List<List<String>> due() {
        return Parts.weighing(transactions.guarded(() -> handle
                .createQuery("select p.pair, (select count(*) from mentions m where m.pair = p.pair) from pairs_to_merge p order by p.pair")
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2))).list()), MENTIONS);
    }

    /** Reports first: how many tell an event independently is told by their families. Many at a time, since their bands lie all over the table. */
    private List<List<String>> unfolded() {
        return Parts.weighing(transactions.guarded(folding::due), BYTES);
    }

    private int fold(List<String> reports) {
        folding.fold(reports);
        return reports.size();
    }

    private int settle(List<String> pairs) {
        parties.put(pairs);
        tellings.fetch(pairs);
        List<Ruled> ruled = decisions.ruled();
        Rulings rulings = new Rulings(ruled);
        pairs.forEach(pair -> settle(pair, ruled, rulings));
        return pairs.size();
    }

    /** Another process may have done it since the list was made. */
    private void settle(String pair, List<Ruled> ruled, Rulings rulings) {
        if (handle.createUpdate("delete from pairs_to_merge where pair = :pair").bind("pair", pair).execute() == 0) {
            return;
        }
        Set<String> linked = linked(pair, ruled);
        if (linked.size() == 1) {
            events.replace(pair, Merging.groups(tellings.ofPair(pair), rulings));
        } else {
            together(linked, rulings);
        }
    }

    /** The pairs that are worked out with this one: those that are merged with it, and those of which a person put events together with events of it. */
    private Set<String> linked(String pair, List<Ruled> ruled) {
        Set<String> linked = parties.merged(pair);
        for (boolean grows = !ruled.isEmpty(); grows;) {
            Set<String> more = new TreeSet<>();
            linked.forEach(one -> decisions.linked(one, ruled).forEach(other -> more.addAll(parties.merged(other))));
            grows = linked.addAll(more);
        }
        return linked;
    }

    /** An event of several pairs is one of the pair of its first mention. */
    private void together(Set<String> pairs, Rulings rulings) {
        Map<String, Set<String>> kin = new TreeMap<>();
        Map<String, List<List<Telling>>> byPair = new TreeMap<>();
        for (String pair : pairs) {
            kin.computeIfAbsent(parties.mergedAs(pair), any -> new TreeSet<>()).add(pair);
            byPair.put(pair, new ArrayList<>());
        }
        List<List<Telling>> groups = new ArrayList<>();
        kin.values().forEach(some -> groups.addAll(Merging.groups(tellings.ofPairs(some), rulings)));
        rulings.join(groups).forEach(group -> byPair.get(Pair.of(group.get(0).mention()).key()).add(group));
        byPair.keySet().forEach(events::clear);
        byPair.forEach(events::add);
        byPair.keySet().forEach(pair -> handle.createUpdate("delete from pairs_to_merge where pair = :pair").bind("pair", pair).execute());
    }
}

package dragoman.record;

import dragoman.record.Cluster.Change;
import dragoman.record.CopySearch.Batch;
import dragoman.record.CopySearch.Found;
import dragoman.record.event.EventFilter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;

/**
 * Which events must be worked out anew, and what do they become? Cell by cell, so that it may be broken off and gone on with.
 *
 * <p>Others may write while it is worked out; only what changes is written, and only where nobody changed what it rests on meanwhile.
 */
final class Settling {

    /** So many mentions are worked out in one go, or those of one cell where it has more. */
    private static final long MENTIONS = 5000;
    /** So much text is compared in one go. */
    private static final long BYTES = 8L << 20;
    /** So many cells are worked out whatever is asked. */
    private static final int FEW = 500;
    /** After so many rounds in which others always changed what was being worked out, they are kept waiting. */
    private static final int PATIENT = 4;

    private final DueTable due;
    private final EventTable events;
    private final PairTable parties;
    private final Gathering gathering;
    private final Folding folding;
    private final CopySearch search;
    private final Transactions transactions;

    Settling(Handle handle, Transactions transactions) {
        this.due = new DueTable(handle);
        this.events = new EventTable(handle);
        this.parties = new PairTable(handle);
        this.gathering = new Gathering(handle);
        this.folding = new Folding(handle);
        this.search = new CopySearch(handle);
        this.transactions = transactions;
    }

    /** Works out all that is due; waits for another process that writes. */
    void settle() {
        foldAll();
        for (int round = 1; !transactions.guarded(due::isEmpty); round++) {
            group(this::writing);
            boolean alone = round > PATIENT;
            for (List<Cell> some : Parts.weighing(transactions.guarded(due::due), MENTIONS)) {
                if (alone) {
                    writing(() -> {
                        group(this::inTransaction);
                        write(workedOut(gathering.of(some)));
                    });
                } else {
                    List<Change> changes = workedOut(transactions.reading(() -> gathering.of(some)));
                    writing(() -> write(changes));
                }
            }
        }
    }

    /** Works out what is due for a question, up to where another process is found writing. */
    void settleWithoutWaiting(EventFilter asked) {
        boolean goesOn = unfolded().stream().allMatch(some -> fold(some, transactions::writingAtOnce));
        for (int round = 1; goesOn && round <= PATIENT; round++) {
            goesOn = group(transactions::writingAtOnce) && settleOnce(asked);
        }
    }

    /** Whether something was worked out, so that there may be more. */
    private boolean settleOnce(EventFilter asked) {
        List<List<Cell>> parts = Parts.weighing(transactions.reading(() -> concerned(asked)), MENTIONS);
        boolean goesOn = !parts.isEmpty();
        for (Iterator<List<Cell>> some = parts.iterator(); goesOn && some.hasNext();) {
            List<Cell> next = some.next();
            List<Change> changes = workedOut(transactions.reading(() -> gathering.of(next)));
            goesOn = transactions.writingAtOnce(() -> write(changes));
        }
        return goesOn;
    }

    /** How many pairs wait, and reports that were not yet compared with others. */
    long pending() {
        return transactions.guarded(() -> due.pairs() + folding.pending());
    }

    private boolean writing(Runnable work) {
        return transactions.writing(() -> {
            work.run();
            return true;
        });
    }

    private boolean inTransaction(Runnable work) {
        work.run();
        return true;
    }

    /** A little is worked out at once; of much only what the question is about. */
    private SortedMap<Cell, Long> concerned(EventFilter asked) {
        return !asked.sides().parties().isEmpty() && due.areMoreThan(FEW) ? due.due(parties.concerned(asked)) : due.due();
    }

    /** Reports first: how many tell an event independently is told by their families. Many at a time, since their bands lie all over the table. */
    private List<List<String>> unfolded() {
        return Parts.weighing(transactions.guarded(folding::due), BYTES);
    }

    private void foldAll() {
        List<List<String>> parts = unfolded();
        for (int round = 1; !parts.isEmpty(); round++) {
            for (List<String> some : parts) {
                if (round > PATIENT) {
                    writing(() -> foldAlone(some));
                } else {
                    fold(some, this::writing);
                }
            }
            parts = unfolded();
        }
    }

    /** Whether nobody else was found writing; what others changed meanwhile waits on. */
    private boolean fold(List<String> reports, Writing writing) {
        Batch batch = CopySearch.batch(transactions.reading(() -> search.look(reports)));
        return writing.does(() -> folding.show(batch)) && keep(transactions.reading(() -> search.compare(batch)), writing);
    }

    private boolean keep(Found found, Writing writing) {
        return writing.does(() -> folding.keep(found));
    }

    private void foldAlone(List<String> reports) {
        Batch batch = CopySearch.batch(search.look(reports));
        folding.show(batch);
        folding.keep(search.compare(batch));
    }

    /** Asks anew with which pairs those are merged of which something changed. */
    private boolean group(Writing writing) {
        List<String> pairs = transactions.guarded(due::ungrouped);
        return pairs.isEmpty() || writing.does(() -> {
            parties.put(pairs);
            pairs.forEach(pair -> parties.group(pair).forEach(due::markPair));
            due.setGrouped(due.ungrouped());
        });
    }

    /** Whether it could be written. */
    private interface Writing {
        boolean does(Runnable work);
    }

    /** On all cores, since clusters have nothing to do with each other; their order stays. */
    private static List<Change> workedOut(List<Cluster> clusters) {
        return clusters.parallelStream().map(Cluster::workOut).toList();
    }

    /** Another process may have changed something since it was looked at, or have done it all: then it waits on, or is done. */
    private void write(List<Change> changes) {
        List<Cell> all = new ArrayList<>();
        changes.forEach(change -> all.addAll(change.of().cells()));
        Map<Cell, Long> marks = due.marks(all);
        List<Change> valid = changes.stream().filter(change -> change.of().cells().stream().allMatch(cell -> marks.getOrDefault(cell, 0L).equals(change.of().marks().getOrDefault(cell, 0L)))).toList();
        valid.forEach(change -> due.remove(change.of().marks().keySet()));
        events.change(valid);
    }
}

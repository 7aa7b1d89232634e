package dragoman.record;

import dragoman.record.decision.Decision;
import dragoman.record.event.EventFilter;
import java.util.Optional;
import java.util.function.Supplier;

/** What must be worked out before a question is answered or something is decided, and who waits for it? */
final class Answering {

    private final Settling settling;
    private final Transactions transactions;
    private boolean hasKept;

    Answering(Settling settling, Transactions transactions) {
        this.settling = settling;
        this.transactions = transactions;
    }

    /** Something was kept here that is not worked out yet. */
    void hasKept() {
        hasKept = true;
    }

    void settleWhatWasKept() {
        if (hasKept) {
            settling.settle();
            hasKept = false;
        }
    }

    <T> T settled(Supplier<T> question) {
        return settled(EventFilter.ALL, question);
    }

    /** Who only asks leaves the work to another process that writes; who kept something sees to it. */
    <T> T settled(EventFilter asked, Supplier<T> question) {
        if (hasKept) {
            settleWhatWasKept();
        } else {
            settling.settleWithoutWaiting(asked);
        }
        return transactions.reading(question);
    }

    Optional<Decision> decided(Supplier<Optional<Decision>> work) {
        settling.settle();
        Optional<Decision> decision = transactions.writing(work);
        settling.settle();
        return decision;
    }
}

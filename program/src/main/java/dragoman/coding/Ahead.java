package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;

/** Decides what an act is that lies ahead: PLOVER makes every cooperative act still in the future an AGREE and every planned conflict a THREATEN. */
final class Ahead {

    /** "Expresses intent to …" */
    private static final String INTENT = "030";

    private Ahead() {}

    static Act act(Phrasebook phrasebook, FoundAct found, Status status) {
        boolean plannedNoun = status == Status.PLANNED && found.match().nominal() && found.inner().isEmpty();
        if (!plannedNoun || found.act().type() == PloverType.AGREE || found.act().type() == PloverType.THREATEN) {
            return found.act();
        }
        return phrasebook.compose(INTENT, found.act());
    }
}

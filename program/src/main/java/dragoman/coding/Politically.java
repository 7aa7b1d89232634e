package dragoman.coding;

import dragoman.coding.event.Party;
import dragoman.coding.phrasebook.FoundAct;
import java.util.List;

/** Decides whether an act between these sides is a political event: somebody with a state or a role must be in it, and nobody acts on himself alone. */
final class Politically {

    private Politically() {}

    static boolean matters(FoundAct act, Sides.Both sides) {
        return hasWeight(sides.actors()) || hasWeight(sides.recipients());
    }

    private static boolean hasWeight(List<Party> side) {
        return side.stream().anyMatch(p -> p.actor().hasState() || !p.actor().sectors().isEmpty());
    }
}

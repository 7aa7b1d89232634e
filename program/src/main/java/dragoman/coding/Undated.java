package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.coding.phrasebook.FoundAct;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides whether the month that only the tense tells is no date of an act: what hangs on a condition has none, and what former officials did they did in office. */
final class Undated {

    /** Words are still spoken by those who left office; these acts only by those who hold it. */
    private static final Set<PloverType> BY_WORD = EnumSet.of(PloverType.ACCUSE, PloverType.SUPPORT, PloverType.REQUEST, PloverType.THREATEN, PloverType.REJECT, PloverType.AGREE);

    private Undated() {}

    static EventDate of(EventDate told, Status status, ClauseGraph graph, FoundAct found, Sides.Both sides) {
        if (told.basis() != Basis.TENSE) {
            return told;
        }
        boolean past = Set.of("VBD", "VBN").contains(graph.sentence().token(found.trigger()).tag());
        boolean inOffice = past && !BY_WORD.contains(found.act().type()) && isFormer(sides.actors());
        return status == Status.CONDITIONAL || inOffice ? EventDate.UNKNOWN : told;
    }

    private static boolean isFormer(List<Party> actors) {
        return !actors.isEmpty() && actors.stream().allMatch(p -> p.actor().name().isPresent() && p.actor().sectors().stream().findFirst().filter(Sector.ELI::equals).isPresent());
    }
}

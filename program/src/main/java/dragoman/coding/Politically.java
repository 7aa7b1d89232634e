package dragoman.coding;

import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whether an act between these sides is a political event: what private people do to each other, or what befalls
 * them when nobody is said to have done it, is none.
 */
final class Politically {

    /** Sectors of people who hold no power. */
    private static final Set<Sector> PRIVATE = EnumSet.of(Sector.CVL, Sector.CRM, Sector.EDU, Sector.MED, Sector.LAB, Sector.AGR, Sector.REL, Sector.UNK, Sector.BUS);

    /** Acts that private people do to each other too. */
    private static final Set<PloverType> ALSO_PRIVATE = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.CONSULT, PloverType.RETREAT, PloverType.SANCTION);

    private Politically() {}

    static boolean matters(FoundAct act, Sides.Both sides) {
        boolean privately = sides.actors().stream().allMatch(Politically::isPrivate) && sides.recipients().stream().allMatch(Politically::isPrivate);
        // "a threat to Japan", "criticism of Iran": words of nobody are no event.
        boolean verbal = act.act().type().quadClass() == QuadClass.VERBAL_CONFLICT
                || act.act().type() == PloverType.SUPPORT || act.act().type() == PloverType.AGREE;
        if (act.match().nominal() && verbal && sides.actors().isEmpty()) {
            return false;
        }
        boolean interview = act.act().type() == PloverType.CONSULT && !sides.recipients().isEmpty()
                && sides.recipients().stream().allMatch(p -> p.actor().sectors().contains(Sector.JRN));
        if (interview || privately && ALSO_PRIVATE.contains(act.act().type())) {
            return false;
        }
        return hasWeight(sides.actors()) || hasWeight(sides.recipients());
    }

    /** Whether both sides are named and the actor does not only report: what no line says must at least be between such sides. */
    static boolean isPlain(Sides.Both sides) {
        return !sides.actors().isEmpty() && !sides.recipients().isEmpty() && sides.actors().stream().noneMatch(p -> p.actor().sectors().contains(Sector.JRN));
    }

    private static boolean isPrivate(Party party) {
        return !party.actor().sectors().isEmpty() && party.actor().sectors().stream().allMatch(PRIVATE::contains);
    }

    private static boolean hasWeight(List<Party> side) {
        return side.stream().anyMatch(p -> p.actor().hasState() || !p.actor().sectors().isEmpty());
    }
}

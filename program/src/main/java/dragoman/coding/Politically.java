package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.Mode;
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
 * them when nobody is said to have done it, is none. Bombs and air strikes are, whoever dies by them.
 */
final class Politically {

    /** Sectors of people who hold no power. */
    private static final Set<Sector> PRIVATE = EnumSet.of(Sector.CVL, Sector.CRM, Sector.EDU, Sector.MED, Sector.LAB, Sector.AGR, Sector.REL, Sector.UNK, Sector.BUS);

    /** Acts that private people do to each other too. */
    private static final Set<PloverType> ALSO_PRIVATE = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.CONSULT, PloverType.RETREAT, PloverType.SANCTION);

    /** Acts of shops, schools, patients and thankful people among themselves; strikers and believers speak up in public. */
    private static final Set<PloverType> EVERYDAY = EnumSet.of(PloverType.SUPPORT, PloverType.AID, PloverType.COOPERATE, PloverType.REJECT);

    private static final Set<Sector> AT_WORK = EnumSet.of(Sector.EDU, Sector.MED, Sector.UNK, Sector.BUS, Sector.AGR);

    private static final Set<String> TRADE = Set.of("060", "061");

    /** Means that nobody takes up in a private quarrel: such violence counts whoever is hit. */
    private static final Set<Mode> WARLIKE = EnumSet.of(Mode.EXPLOSIVES, Mode.SUICIDE_ATTACK, Mode.AERIAL, Mode.DRONE, Mode.HEAVY_WEAPONS,
            Mode.UNCONVENTIONAL, Mode.TARGETED);

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
        if (interview || privately && !isWarlike(act.act()) && ALSO_PRIVATE.contains(act.act().type())) {
            return false;
        }
        if (privately && isEveryday(act, sides)) {
            return false;
        }
        return hasWeight(sides.actors()) || hasWeight(sides.recipients());
    }

    private static boolean isEveryday(FoundAct act, Sides.Both sides) {
        boolean byThose = sides.actors().stream().allMatch(p -> AT_WORK.containsAll(p.actor().sectors())) && !sides.actors().isEmpty();
        boolean departure = act.act().type() == PloverType.AGREE && act.inner().filter(inner -> inner.act().type() == PloverType.RETREAT).isPresent();
        boolean plain = EVERYDAY.contains(act.act().type()) && (act.act().type() != PloverType.COOPERATE || TRADE.contains(act.act().cameo()));
        // Who refuses to go back to work speaks up; help over a border is seldom a shop's.
        boolean inPublic = act.act().type() == PloverType.REJECT && sides.recipients().isEmpty() && !act.match().nominal() || act.act().type() == PloverType.AID && isAbroad(sides);
        return byThose && !inPublic && (plain || departure);
    }

    private static boolean isAbroad(Sides.Both sides) {
        return sides.actors().stream().anyMatch(one -> sides.recipients().stream().anyMatch(other -> !one.actor().code().equals(other.actor().code())));
    }

    private static boolean isWarlike(Act act) {
        return act.mode().filter(WARLIKE::contains).isPresent();
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

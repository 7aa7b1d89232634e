package dragoman.coding.actors;

import dragoman.coding.event.Sector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides in which sector somebody is whose role, body and other words speak of several: a "Taliban soldier", an "opposition lawmaker". */
final class SectorRule {

    private static final Set<Sector> ARMED_BY_STATE = EnumSet.of(Sector.MIL, Sector.COP);
    private static final Set<Sector> OUTSIDE_THE_STATE = EnumSet.of(Sector.REB, Sector.PRM, Sector.CRM, Sector.UAF);
    private static final Set<Sector> PEOPLES = EnumSet.of(Sector.CVL, Sector.REL);
    private static final Set<Sector> ARMED = EnumSet.of(Sector.MIL, Sector.COP, Sector.REB, Sector.PRM, Sector.CRM, Sector.UAF);
    private static final Set<Sector> OFFICES = EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.SPY, Sector.MIL, Sector.COP, Sector.PTY);

    private SectorRule() {}

    /**
     * The sectors of somebody.
     *
     * @param own those of the role word
     * @param part whether the word only says that he is one of a body's people: "spokesman", "member"
     * @param beside those of a role word before it: "police" chief
     * @param body the body to which he belongs, if it is known
     */
    static List<Sector> of(List<Sector> own, boolean part, List<Sector> beside, Optional<Nationality> body) {
        List<Sector> role = besides(own, part, beside);
        if (body.isEmpty() || body.get().sectors().isEmpty()) {
            return body.isPresent() && body.get().organisation() && main(role) == Sector.GOV ? List.of() : role;
        }
        List<Sector> theirs = body.get().sectors();
        boolean armed = ARMED_BY_STATE.contains(main(role)) && main(theirs) == Sector.GOV;
        boolean ofPeople = PEOPLES.contains(main(theirs)) && ARMED.contains(main(role));
        if (part && !armed && !ofPeople || role.isEmpty() || OUTSIDE_THE_STATE.contains(main(theirs)) && OFFICES.contains(main(role))) {
            return theirs;
        }
        return role;
    }

    private static List<Sector> besides(List<Sector> own, boolean part, List<Sector> beside) {
        if (beside.isEmpty()) {
            return own;
        }
        if (part || own.isEmpty()) {
            return ARMED_BY_STATE.contains(main(own)) && main(beside) == Sector.GOV ? own : beside;
        }
        if (main(beside) == Sector.OPP && main(own) != Sector.OPP) {
            List<Sector> both = new ArrayList<>(own);
            both.add(Sector.OPP);
            return both;
        }
        return own;
    }

    /** Who held an office is of the elite. */
    static List<Sector> former(List<Sector> sectors) {
        return sectors.isEmpty() || OFFICES.contains(main(sectors)) ? List.of(Sector.ELI) : sectors;
    }

    private static Sector main(List<Sector> sectors) {
        return sectors.isEmpty() ? Sector.UNK : sectors.get(0);
    }
}

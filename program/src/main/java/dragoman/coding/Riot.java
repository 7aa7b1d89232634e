package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.Party;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Is the force that a crowd uses a protest? Demonstrators who burn a police station riot, those who occupy a parliament obstruct; soldiers who do the same destroy and seize. Where somebody is
 * killed it stays an assault.
 */
final class Riot {

    /** Destruction, clashes, occupation and siege, and what they are of a crowd. */
    private static final Map<String, String> OF_A_CROWD = Map.of("171", "145", "1712", "145", "190", "145", "180", "145", "191", "144", "192", "144");

    private static final Set<Sector> UNARMED = EnumSet.of(Sector.CVL, Sector.EDU, Sector.LAB, Sector.OPP, Sector.REL, Sector.AGR, Sector.SOC, Sector.UNK, Sector.CRM);

    private static final Pattern CROWD = Pattern.compile("(?i)protest[eo]r|demonstrator|rioter|looter|\\bmobs?\\b|crowd|marcher|strikers?\\b|picket|\\byouths?\\b|student|activist|supporters?\\b|opponents\\b|residents\\b|villagers?\\b|townspeople");

    private Riot() {}

    static Act fitted(Phrasebook phrasebook, FoundAct found, Sides.Both sides, Act act) {
        boolean crowd = !sides.actors().isEmpty() && sides.actors().stream().allMatch(Riot::isCrowd) && found.inner().isEmpty();
        return crowd && OF_A_CROWD.containsKey(act.cameo()) ? phrasebook.act(OF_A_CROWD.get(act.cameo())) : act;
    }

    private static boolean isCrowd(Party party) {
        return party.actor().sectors().stream().allMatch(UNARMED::contains) && CROWD.matcher(party.passage().text()).find();
    }
}

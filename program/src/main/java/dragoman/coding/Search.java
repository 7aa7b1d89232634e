package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.language.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Is a raid a search by the law? Police and investigators who raid a home or an office coerce; soldiers, and police who raid the armed, fight. */
final class Search {

    /** Coercion without a nearer kind. */
    private static final String COERCION = "170";

    private static final Set<Sector> LAW = EnumSet.of(Sector.COP, Sector.JUD, Sector.SPY);
    private static final Set<Sector> FIGHTERS = EnumSet.of(Sector.REB, Sector.MIL, Sector.UAF, Sector.PRM, Sector.CRM);

    private Search() {}

    static Act fitted(Phrasebook phrasebook, Sentence sentence, FoundAct found, Sides.Both sides, Act act) {
        boolean raid = act.type() == PloverType.ASSAULT && found.inner().isEmpty() && sentence.token(found.match().root()).lemma().equals("raid");
        return raid && isLaw(sides.actors()) && sides.recipients().stream().noneMatch(party -> party.actor().sectors().stream().anyMatch(FIGHTERS::contains)) ? phrasebook.act(COERCION) : act;
    }

    private static boolean isLaw(List<Party> actors) {
        return !actors.isEmpty() && actors.stream().allMatch(party -> party.actor().sectors().stream().findFirst().filter(LAW::contains).isPresent());
    }
}

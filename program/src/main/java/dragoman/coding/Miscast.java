package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Match;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Is somebody or something cast in a part that it cannot play: shares that rally, firms that demonstrate a product, tourists who come as guests of a state,
 * a market that is closed for the night, confidence that is reinstated?
 */
final class Miscast {

    /** People who travel for themselves: no state receives them. */
    private static final Set<Sector> TRAVELLERS = EnumSet.of(Sector.CVL, Sector.REF, Sector.CRM, Sector.UNK, Sector.BUS, Sector.MED, Sector.LAB, Sector.AGR);

    private static final Set<Sector> ARMED = EnumSet.of(Sector.MIL, Sector.REB, Sector.UAF, Sector.PRM);

    /** What is done to people themselves, not to what is theirs. */
    private static final Set<String> PERSONAL = Set.of("0831", "174");

    /** Of these it matters who did it: done by nobody to a thing of somebody, they are no act. */
    private static final Set<PloverType> OF_SOMEBODY = EnumSet.of(PloverType.COERCE, PloverType.CONCEDE, PloverType.SUPPORT, PloverType.COOPERATE, PloverType.AID, PloverType.CONSULT);
    private static final Set<Mode> EVEN_SO = EnumSet.of(Mode.ARREST, Mode.SEIZE);

    /** What goes up again, or comes from behind. */
    private static final Set<String> RISING = Set.of("share", "stock", "market", "index", "price", "currency", "dollar", "euro", "pound", "yen", "ruble", "rouble", "rupee", "yuan", "peso",
            "lira", "bond", "future", "oil", "gold", "team", "side", "club", "squad", "economy", "equity", "value", "rate");

    /** Verbs of crowds that mean something else with an object: "demonstrates a device", "rallies support", "unites a people". */
    private static final Set<String> WITHOUT_OBJECT = Set.of("demonstrate", "rally", "unite");

    private static final Set<String> CARRYING = Set.of("fly", "drive", "sail", "rush", "race");

    private Miscast() {}

    static boolean is(ClauseGraph graph, FoundAct found, Sides.Both sides) {
        if (found.inner().isPresent()) {
            return found.match().at(Bracket.RECIPIENT).isEmpty() && found.matches().stream().anyMatch(Miscast::isPersonal);
        }
        return isNoCrowd(graph, found) || isArmedStrike(found, sides) || isLoneStrike(found, sides) || isCargo(graph, found) || isTraveller(found, sides) || isThing(found, sides) || isBondWithNobody(found, sides);
    }

    private static boolean isNoCrowd(ClauseGraph graph, FoundAct found) {
        Token root = graph.sentence().token(found.match().root());
        if (found.act().type() != PloverType.PROTEST || !WITHOUT_OBJECT.contains(root.lemma()) || !root.isVerb()) {
            return false;
        }
        boolean rises = found.match().at(Bracket.ACTOR).filter(token -> RISING.contains(graph.sentence().token(token).lemma())).isPresent();
        boolean that = graph.sentence().children(root.index(), Dependency.CLAUSE_COMPLEMENT).stream().anyMatch(clause -> clause.index() > root.index());
        return rises || that || !graph.arguments(root.index(), Role.OBJECT).isEmpty();
    }

    /** "the army launched dozens of strikes": forces lay down no work. */
    private static boolean isArmedStrike(FoundAct found, Sides.Both sides) {
        return found.act().mode().equals(Optional.of(Mode.STRIKE)) && !sides.actors().isEmpty() && sides.actors().stream().allMatch(party -> party.actor().sectors().stream().anyMatch(ARMED::contains));
    }

    /** "the actor went on strike": one of whom nothing but the name is known lays down work for himself. */
    private static boolean isLoneStrike(FoundAct found, Sides.Both sides) {
        return found.act().mode().equals(Optional.of(Mode.STRIKE)) && !sides.actors().isEmpty() && sides.actors().stream().allMatch(party -> party.actor().name().isPresent()
                && (party.actor().sectors().isEmpty() && Politically.isOnlyNamed(party) || party.actor().sectors().equals(List.of(Sector.UNK))));
    }

    /** Who flies medicine to a state does not go there himself. */
    private static boolean isCargo(ClauseGraph graph, FoundAct found) {
        int root = found.match().root();
        return found.act().mode().equals(Optional.of(Mode.VISIT)) && CARRYING.contains(graph.sentence().token(root).lemma()) && !graph.isPassive(root)
                && graph.arguments(root, Role.OBJECT).stream().anyMatch(object -> !found.match().bound().containsValue(object.token()) && !found.match().words().contains(object.token()));
    }

    /** Migrants who arrive, a plane that flies to a city: a state receives its like. */
    private static boolean isTraveller(FoundAct found, Sides.Both sides) {
        return found.act().mode().equals(Optional.of(Mode.VISIT)) && !sides.actors().isEmpty() && sides.actors().stream().allMatch(Miscast::isTraveller)
                && sides.recipients().stream().allMatch(party -> party.actor().sectors().isEmpty());
    }

    private static boolean isTraveller(Party party) {
        List<Sector> sectors = party.actor().sectors();
        return !sectors.isEmpty() && TRAVELLERS.containsAll(sectors);
    }

    /** "a hard hour for their alliance": with whom is not said, and nothing is done. */
    private static boolean isBondWithNobody(FoundAct found, Sides.Both sides) {
        return found.act().type() == PloverType.SUPPORT && found.match().nominal() && sides.recipients().isEmpty() && found.act().cameo().equals("050");
    }

    /** Whose a thing is, is not to whom it is done. */
    private static boolean isThing(FoundAct found, Sides.Both sides) {
        boolean theirs = found.match().owners().contains(Bracket.RECIPIENT) && found.match().at(Bracket.RECIPIENT).isPresent();
        boolean ofNobody = sides.actors().isEmpty() && !found.match().nominal() && OF_SOMEBODY.contains(found.act().type()) && found.act().mode().filter(EVEN_SO::contains).isEmpty();
        return isPersonal(found.match()) || theirs && ofNobody;
    }

    private static boolean isPersonal(Match match) {
        return match.owners().contains(Bracket.RECIPIENT) && PERSONAL.contains(match.line().code());
    }
}

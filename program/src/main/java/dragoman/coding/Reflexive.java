package dragoman.coding;

import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import java.util.EnumSet;
import java.util.Set;

/** Decides whether somebody only deals with what is his own: who stands by his own words supports nobody. */
final class Reflexive {

    private static final Set<PloverType> TOWARDS_OTHERS = EnumSet.of(PloverType.SUPPORT, PloverType.ACCUSE, PloverType.AGREE, PloverType.REQUEST, PloverType.AID);

    private Reflexive() {}

    /** Whether the bracket for the other side holds a thing of somebody, and that somebody is the actor himself. */
    static boolean is(FoundAct found, Sides.Both sides) {
        boolean nobodyElse = !sides.actors().isEmpty() && sides.recipients().isEmpty() && found.match().at(Bracket.RECIPIENT).isPresent();
        // "The rebels said that they were behind the attack": who owns up to something accuses nobody.
        if (found.act().type() == PloverType.ACCUSE && nobodyElse && !found.match().nominal() && found.match().at(Bracket.ACTOR).isPresent()) {
            return true;
        }
        return TOWARDS_OTHERS.contains(found.act().type()) && found.inner().isEmpty() && !found.match().reciprocal() && !sides.actors().isEmpty() && sides.recipients().isEmpty()
                && found.match().at(Bracket.RECIPIENT).isPresent() && found.match().owners().contains(Bracket.RECIPIENT);
    }
}

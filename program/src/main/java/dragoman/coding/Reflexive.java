package dragoman.coding;

import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Decides whether somebody only deals with what is his own: who stands by his own words supports nobody. */
final class Reflexive {

    private static final Set<PloverType> TOWARDS_OTHERS = EnumSet.of(PloverType.SUPPORT, PloverType.ACCUSE, PloverType.AGREE, PloverType.REQUEST, PloverType.AID);

    private static final Set<Sector> PRIVATE = EnumSet.of(Sector.CVL, Sector.MED, Sector.LAB, Sector.BUS, Sector.EDU, Sector.AGR);

    private static final Set<String> SELVES = Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves", "oneself", "yourself");
    private static final Set<String> WE = Set.of("we", "us", "i", "me");
    private static final Set<String> POSSESSIVE = Set.of("its", "his", "her", "their", "our", "my");

    private Reflexive() {}

    /** Whether the bracket for the other side holds a thing of somebody, and that somebody is the actor himself. */
    static boolean is(Sentence sentence, FoundAct found, Sides.Both sides) {
        boolean nobodyElse = !sides.actors().isEmpty() && sides.recipients().isEmpty() && found.match().at(Bracket.RECIPIENT).isPresent();
        // "The rebels said that they were behind the attack": who owns up to something accuses nobody.
        if (found.act().type() == PloverType.ACCUSE && nobodyElse && !found.match().nominal() && found.match().at(Bracket.ACTOR).isPresent()) {
            return true;
        }
        // "I hope that we can agree": asks nobody.
        boolean we = nobodyElse && found.act().type() == PloverType.REQUEST && !found.match().nominal() && WE.contains(sentence.token(found.match().at(Bracket.RECIPIENT).get()).lemma());
        if (we || TOWARDS_OTHERS.contains(found.act().type()) && sides.recipients().isEmpty() && isHimself(sentence, found)) {
            return true;
        }
        if (found.act().type() == PloverType.AID && isAtHome(found, sides)) {
            return true;
        }
        return TOWARDS_OTHERS.contains(found.act().type()) && found.inner().isEmpty() && !found.match().reciprocal() && !sides.actors().isEmpty()
                && found.match().at(Bracket.RECIPIENT).isPresent() && found.match().owners().contains(Bracket.RECIPIENT) && (sides.recipients().isEmpty() || isOwn(sides));
    }

    /** "A nation that is proud of its history": what the pronoun before the thing stands for is of the actor's own state. */
    private static boolean isOwn(Sides.Both sides) {
        return sides.recipients().stream().allMatch(party -> POSSESSIVE.contains(party.passage().text().toLowerCase(Locale.ROOT))
                && sides.actors().stream().anyMatch(actor -> actor.actor().hasState() && actor.actor().code().equals(party.actor().code())));
    }

    /** "Peru's doctors treat patients in Lima": a state's own people at work at home help nobody else; governments do, and whoever feeds the displaced. */
    private static boolean isAtHome(FoundAct found, Sides.Both sides) {
        boolean workers = !sides.actors().isEmpty() && sides.actors().stream().allMatch(party -> party.actor().hasState() && PRIVATE.containsAll(party.actor().sectors()));
        return workers && found.inner().isEmpty() && !sides.recipients().isEmpty() && sides.recipients().stream().allMatch(party -> party.actor().sectors().stream().allMatch(sector -> sector == Sector.GOV)
                && sides.actors().stream().allMatch(actor -> actor.actor().code().equals(party.actor().code())));
    }

    /** "defended himself". */
    private static boolean isHimself(Sentence sentence, FoundAct found) {
        return found.inner().isEmpty() && sentence.children(found.match().root(), Dependency.OBJECT).stream().anyMatch(t -> SELVES.contains(t.form().toLowerCase(Locale.ROOT)));
    }
}

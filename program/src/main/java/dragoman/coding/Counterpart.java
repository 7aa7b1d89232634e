package dragoman.coding;

import dragoman.coding.event.Mention;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Decides at whom a hostile act is aimed when its whole sentence does not say: "Chile expelled Peruvians. … Lima withdrew its envoy." Whose act is named again
 * ("condemned the raid"), he is meant; else the latest mention in the sentences just before that sets the actor's state against one other state lends the other, and for a
 * headline the only state that the sentences below it set against it. Never for acts that a state also does to its own people.
 */
final class Counterpart {

    /** So many sentences back two may be at odds. */
    private static final int REACH = 8;

    /** A headline and what stands right below it. */
    private static final int LEAD = 1;

    private static final Set<PloverType> BETWEEN_STATES = EnumSet.of(PloverType.THREATEN, PloverType.REJECT, PloverType.SANCTION, PloverType.ACCUSE);

    /** Dismissals and convictions are at home. */
    private static final Set<String> AT_HOME = Set.of("160", "116", "1161");

    /** Whom one will not meet, though one was to. */
    private static final String OF_A_MEETING = "125";

    /** What belongs to the two who share it, or is kept up with another state: "closed the border", "suspended flights", "expels diplomat". */
    private static final Pattern SHARED = Pattern.compile("(?i)^\\W*(?:\\p{L}+\\W+){0,3}?(?:borders?|frontiers?|crossings?|airspace|flights?|visas?|(?:some|its|their|all|most|military|aid|joint) program(?:me)?s?"
            + "|(?:all |its |their )*aid|diplomats?|envoys?|ambassadors?|attaches?|talks|trade|relations|ties)\\b");

    private Counterpart() {}

    static List<Mention> complete(List<Mention> told) {
        return complete(told, mention -> Optional.empty());
    }

    /** @param home the state of which the whole report tells, as it is named nearest to a mention */
    static List<Mention> complete(List<Mention> told, Function<Mention, Optional<Party>> home) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : told) {
            found.add(isOpen(mention) ? across(found, told, mention).or(() -> atHome(mention, home)).map(other -> against(mention, other)).orElse(mention) : mention);
        }
        return found;
    }

    /** "India has recalled its ambassador", in a report from Nepal: what another state breaks off, it breaks off with the state of which the report tells. */
    private static Optional<List<Party>> atHome(Mention mention, Function<Mention, Optional<Party>> home) {
        // Whom the sentence itself names has been looked at: "France may sell steel without paying the tariff that India imposed".
        return ofRelations(mention) ? home.apply(mention).filter(party -> !isOf(mention.actors(), party) && !party.passage().overlaps(mention.evidence())).map(List::of) : Optional.empty();
    }

    private static boolean ofRelations(Mention mention) {
        return mention.act().type() == PloverType.SANCTION && !AT_HOME.contains(mention.act().cameo()) || isOfShared(mention);
    }

    private static Optional<List<Party>> across(List<Mention> before, List<Mention> all, Mention mention) {
        boolean between = BETWEEN_STATES.contains(mention.act().type()) || isOfShared(mention);
        return Deed.doers(before, mention)
                .or(() -> between && !mention.act().cameo().equals(OF_A_MEETING) ? latest(before, mention, Counterpart::isHostile) : Optional.empty())
                .or(() -> between && !Deed.isJudged(mention) ? latest(before, mention, earlier -> true) : Optional.empty())
                .or(() -> between ? next(all, mention) : Optional.empty());
    }

    private static boolean isOpen(Mention mention) {
        boolean kind = BETWEEN_STATES.contains(mention.act().type()) && !AT_HOME.contains(mention.act().cameo()) || isOfShared(mention) || Deed.isJudged(mention);
        return (mention.recipients().isEmpty() || isOfNoState(mention)) && !mention.actors().isEmpty() && kind
                && !mention.why().isNominal() && mention.actors().stream().allMatch(party -> party.actor().hasState()) && isOneState(mention.actors());
    }

    /** "expels diplomat", "recalls its ambassador": somebody of no state that is told, or of the actor's own. */
    private static boolean isOfNoState(Mention mention) {
        return mention.act().type() == PloverType.SANCTION && mention.act().cameo().startsWith("16") && SHARED.matcher(Deed.after(mention)).find()
                && mention.recipients().stream().allMatch(party -> !party.actor().hasState() || isOf(mention.actors(), party) && party.actor().name().isEmpty());
    }

    /** A measure against something that two share. */
    private static boolean isOfShared(Mention mention) {
        boolean measure = mention.act().type() == PloverType.COERCE && mention.act().cameo().equals("172") || mention.act().type() == PloverType.SANCTION && mention.act().cameo().equals("160");
        return measure && SHARED.matcher(Deed.after(mention)).find();
    }

    private static boolean isHostile(Mention mention) {
        return mention.act().type().quadClass() == QuadClass.VERBAL_CONFLICT || mention.act().type().quadClass() == QuadClass.MATERIAL_CONFLICT;
    }

    private static Optional<List<Party>> latest(List<Mention> before, Mention mention, Predicate<Mention> fits) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention earlier = before.get(i);
            if (Echo.sentence(mention) - Echo.sentence(earlier) > REACH) {
                return Optional.empty();
            }
            Optional<List<Party>> other = fits.test(earlier) ? other(earlier, mention.actors().get(0)) : Optional.empty();
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    /** A headline goes before the first sentence that tells of both: the one state with which those that follow tell the actor's at odds. */
    private static Optional<List<Party>> next(List<Mention> all, Mention mention) {
        List<List<Party>> others = all.stream().filter(Counterpart::isHostile).filter(each -> Echo.sentence(each) > Echo.sentence(mention) && Echo.sentence(each) - Echo.sentence(mention) <= REACH)
                .flatMap(each -> other(each, mention.actors().get(0)).stream()).toList();
        boolean one = others.stream().map(side -> side.get(0).actor().code()).distinct().count() == 1;
        return Echo.sentence(mention) <= LEAD && one ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** Who stands on the other side of a mention that has the state on one. */
    private static Optional<List<Party>> other(Mention earlier, Party actor) {
        boolean acted = isOf(earlier.actors(), actor);
        List<Party> other = acted ? earlier.recipients() : earlier.actors();
        boolean between = acted != isOf(earlier.recipients(), actor);
        boolean foreign = !other.isEmpty() && isOneState(other) && other.stream().allMatch(party -> party.actor().hasState());
        return between && foreign ? Optional.of(other) : Optional.empty();
    }

    static boolean isOf(List<Party> side, Party party) {
        return side.stream().anyMatch(p -> p.actor().code().equals(party.actor().code()));
    }

    static boolean isOneState(List<Party> side) {
        return side.stream().map(party -> party.actor().code()).distinct().count() == 1;
    }

    private static Mention against(Mention mention, List<Party> recipients) {
        return new Mention(mention.id(), mention.act(), mention.about(), mention.status(), mention.reciprocal(), mention.actors(), recipients, mention.date(), mention.place(), mention.saidBy(),
                mention.trigger(), mention.evidence(), mention.details(), mention.why().named(FilledPart.RECIPIENT), mention.confidence());
    }
}

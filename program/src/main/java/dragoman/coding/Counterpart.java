package dragoman.coding;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides at whom a hostile act is aimed when its whole sentence does not say: "Chile expelled Peruvians. … Lima withdrew its envoy." The latest mention in the sentences
 * just before that sets the actor's state against one other state lends the other. Never for acts that a state also does to its own people.
 */
final class Counterpart {

    /** So many sentences back two may be at odds. */
    private static final int REACH = 8;

    private static final Set<PloverType> BETWEEN_STATES = EnumSet.of(PloverType.THREATEN, PloverType.REJECT, PloverType.SANCTION, PloverType.ACCUSE);

    /** Dismissals and convictions are at home. */
    private static final Set<String> AT_HOME = Set.of("160", "116", "1161");

    /** Whom somebody helps he is not set against. */
    private static final Set<PloverType> FRIENDLY = EnumSet.of(PloverType.AID, PloverType.SUPPORT, PloverType.COOPERATE, PloverType.AGREE);

    private Counterpart() {}

    static List<Mention> complete(List<Mention> told) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : told) {
            found.add(isOpen(mention) ? latest(found, mention).map(mention::withRecipients).orElse(mention) : mention);
        }
        return found;
    }

    private static boolean isOpen(Mention mention) {
        return mention.recipients().isEmpty() && !mention.actors().isEmpty() && BETWEEN_STATES.contains(mention.act().type()) && !AT_HOME.contains(mention.act().cameo())
                && !mention.why().isNominal() && mention.actors().stream().allMatch(party -> party.actor().hasState()) && isOneState(mention.actors());
    }

    private static Optional<List<Party>> latest(List<Mention> before, Mention mention) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention earlier = before.get(i);
            if (Echo.sentence(mention) - Echo.sentence(earlier) > REACH) {
                return Optional.empty();
            }
            Optional<List<Party>> other = other(earlier, mention.actors().get(0));
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    /** Who stands on the other side of a mention that has the state on one. */
    private static Optional<List<Party>> other(Mention earlier, Party actor) {
        boolean acted = isOf(earlier.actors(), actor);
        List<Party> other = acted ? earlier.recipients() : earlier.actors();
        boolean between = acted != isOf(earlier.recipients(), actor);
        boolean foreign = !FRIENDLY.contains(earlier.act().type()) && !other.isEmpty() && isOneState(other) && other.stream().allMatch(party -> party.actor().hasState());
        return between && foreign ? Optional.of(other) : Optional.empty();
    }

    private static boolean isOf(List<Party> side, Party party) {
        return side.stream().anyMatch(p -> p.actor().code().equals(party.actor().code()));
    }

    private static boolean isOneState(List<Party> side) {
        return side.stream().map(party -> party.actor().code()).distinct().count() == 1;
    }
}

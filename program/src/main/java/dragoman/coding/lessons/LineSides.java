package dragoman.coding.lessons;

import dragoman.coding.event.PloverType;
import java.util.Set;

/**
 * Whom a line of the phrasebook names that tells an act.
 *
 * @param type what the act is
 * @param actors the codes of who acts
 * @param recipients the codes of whom it is done to
 * @param nominal whether a noun tells it
 */
public record LineSides(PloverType type, Set<String> actors, Set<String> recipients, boolean nominal) {

    public LineSides {
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
    }
}

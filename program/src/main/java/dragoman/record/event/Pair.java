package dragoman.record.event;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells who stands opposite whom in a mention.
 *
 * @param actors who did it, in an order of its own
 * @param recipients whom it was done to, in an order of its own; empty where the text does not say
 */
public record Pair(List<String> actors, List<String> recipients) {

    public static Pair of(Mention mention) {
        List<String> actors = identities(mention.actors());
        List<String> recipients = identities(mention.recipients());
        if (mention.reciprocal() && recipients.isEmpty() && actors.size() == 2) {
            return new Pair(actors.subList(0, 1), actors.subList(1, 2));
        }
        return new Pair(actors, recipients);
    }

    /** The same for both directions, so that all that two sides do to each other lies together. */
    public String key() {
        String one = String.join(" ", actors);
        String other = String.join(" ", recipients);
        return one.compareTo(other) <= 0 ? one + " | " + other : other + " | " + one;
    }

    /**
     * The state of which alone a pair tells, where there is but one: «IND | », «---mill | IND» and «IND | IND» may tell one happening within India, and who
     * it was done to is told by one report and not by another.
     *
     * @param key of a pair
     */
    public static Optional<String> onlyState(String key) {
        List<String> states = Arrays.stream(key.split("[ |]+")).filter(code -> !code.isEmpty() && !code.startsWith(Actor.NO_STATE)).distinct().toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** The same for all pairs of which the mentions are merged together. */
    public static String mergedAs(String key) {
        return onlyState(key).map(state -> "within " + state).orElse(key);
    }

    /** Somebody without a state is told by the name alone: two unknown gunmen are not one. Beside a state he tells nothing: «Kim and the ministers» are Kim's. */
    private static List<String> identities(List<Party> parties) {
        List<Party> states = parties.stream().filter(party -> party.actor().hasState()).toList();
        return (states.isEmpty() ? parties : states).stream().map(Pair::identity).distinct().sorted().toList();
    }

    private static String identity(Party party) {
        Actor actor = party.actor();
        if (actor.hasState()) {
            return actor.code();
        }
        String name = actor.name().orElse(party.passage().text());
        return name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).limit(60)
                .mapToObj(Character::toString).collect(Collectors.joining("", Actor.NO_STATE, ""));
    }
}

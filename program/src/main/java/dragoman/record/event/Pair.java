package dragoman.record.event;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
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

    /**
     * The pairs of one state each that a pair of several tells of too: «KOR USA | PRK» is «KOR | PRK» and «PRK | USA». Empty where each side is one state, or
     * one of them none.
     *
     * @param key of a pair
     */
    public static List<String> parts(String key) {
        String[] sides = key.split(" \\| ", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank() || key.contains(Actor.NO_STATE) || !key.replace(" | ", "").contains(" ")) {
            return List.of();
        }
        return Arrays.stream(sides[0].split(" ")).flatMap(one -> Arrays.stream(sides[1].split(" ")).filter(other -> !other.equals(one))
                .map(other -> new Pair(List.of(one), List.of(other)).key())).distinct().sorted().toList();
    }

    /**
     * The name under which a pair is merged with others: those within one state together, those of several states with the pair of two of them of which
     * most is told.
     *
     * @param mentions how many are told of a pair
     */
    public static String mergedAs(String key, ToLongFunction<String> mentions) {
        return onlyState(key).map(state -> "within " + state)
                .orElseGet(() -> parts(key).stream().min(Comparator.comparing((String part) -> -mentions.applyAsLong(part)).thenComparing(Comparator.naturalOrder())).orElse(key));
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

package dragoman.coding.lessons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Learns a network from examples, in a fixed order of chance, so that the same examples always give the same network. */
final class Training {

    /** How often each example is shown. */
    private static final int ROUNDS = 6;
    /** The network is the mean of what it was after each of the last rounds. */
    private static final int KEPT = 3;
    /** What errs by less is known, and nothing is learnt of it: most words tell nothing, and are soon known to. */
    private static final double KNOWN = 0.01;
    /** Signs seen less often are left out. */
    private static final int SEEN = 2;

    private final Random chance;
    private final Descent descent;
    private final Signs signs;

    /** What is seen of something, the kind that it has, and how much it counts beside others. */
    record Example(Features.Seen seen, int kind, float counts) {

        Example {
            if (kind < 0 || !(counts > 0)) {
                throw new IllegalArgumentException("no example of kind " + kind + " that counts " + counts);
            }
        }
    }

    /**
     * Several who could be chosen, and which of them should be; where none should, nobody is right.
     *
     * @param candidates what is known of each
     * @param right the places of those that are right
     */
    record Choice(List<Features.Seen> candidates, Set<Integer> right) {

        Choice {
            candidates = List.copyOf(candidates);
            right = Set.copyOf(right);
        }
    }

    private Training(int kinds, Stream<Features.Seen> all, int width, long seed) {
        this.chance = new Random(seed);
        Map<Long, Integer> times = new HashMap<>();
        all.flatMapToLong(seen -> Arrays.stream(seen.keys())).forEach(key -> times.merge(key, 1, Integer::sum));
        this.signs = new Signs(times.entrySet().stream().filter(entry -> entry.getValue() >= SEEN).mapToLong(Map.Entry::getKey).sorted().toArray());
        this.descent = new Descent(kinds, signs, width, chance);
    }

    /**
     * Learns which kind examples have.
     *
     * @param kinds how many kinds there are
     * @param examples at least one, in a fixed order, since the network depends on it
     * @param seed of the order in which they are shown
     */
    static Network learn(int kinds, List<Example> examples, long seed) {
        Training training = new Training(kinds, examples.stream().map(Example::seen), examples.get(0).seen().sense().length, seed);
        List<int[]> places = examples.stream().map(example -> training.signs.places(example.seen().keys())).toList();
        return training.rounds(examples.size(), number -> training.show(examples.get(number), places.get(number)));
    }

    /**
     * Learns to choose: the network has one kind, and its score tells how much speaks for a candidate; nobody scores 0.
     *
     * @param choices in a fixed order; where none has anybody to choose, nothing is learnt and nobody speaks for anything
     */
    static Network choosing(List<Choice> choices, long seed) {
        List<Choice> open = choices.stream().filter(choice -> !choice.candidates().isEmpty()).toList();
        if (open.isEmpty()) {
            return new Network(new Signs(new long[0]), Network.Weights.empty(1, 0, 0));
        }
        Training training = new Training(1, open.stream().flatMap(choice -> choice.candidates().stream()), open.get(0).candidates().get(0).sense().length, seed);
        List<List<int[]>> places = open.stream().map(choice -> choice.candidates().stream().map(seen -> training.signs.places(seen.keys())).toList()).toList();
        return training.rounds(open.size(), number -> training.show(open.get(number), places.get(number)));
    }

    private Network rounds(int size, IntConsumer show) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            Collections.shuffle(order, chance);
            order.forEach(show::accept);
            if (round > ROUNDS - KEPT) {
                descent.keep();
            }
        }
        return descent.network();
    }

    /** One step towards what the example is, where it is not known already. */
    private void show(Example example, int[] places) {
        Descent.Shown shown = descent.show(places, example.seen().sense());
        double[] error = Network.shares(shown.scores());
        error[example.kind()] -= 1;
        if (-error[example.kind()] < KNOWN) {
            return;
        }
        for (int kind = 0; kind < error.length; kind++) {
            error[kind] *= example.counts();
        }
        descent.learn(shown, error);
    }

    /** One step towards those that are right; among several of them each keeps the share that it has. */
    private void show(Choice choice, List<int[]> places) {
        List<Descent.Shown> shown = new ArrayList<>();
        double[] scores = new double[places.size() + 1];
        for (int i = 0; i < places.size(); i++) {
            shown.add(descent.show(places.get(i), choice.candidates().get(i).sense()));
            scores[i] = shown.get(i).scores()[0];
        }
        double[] shares = Network.shares(scores);
        double right = choice.right().isEmpty() ? shares[places.size()] : choice.right().stream().mapToDouble(i -> shares[i]).sum();
        for (int i = 0; i < places.size(); i++) {
            double wanted = choice.right().contains(i) ? shares[i] / Math.max(right, Double.MIN_NORMAL) : 0;
            if (Math.abs(shares[i] - wanted) >= KNOWN) {
                descent.learn(shown.get(i), new double[] {shares[i] - wanted});
            }
        }
    }
}

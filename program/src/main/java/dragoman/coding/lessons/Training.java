package dragoman.coding.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns a network from examples: stochastic gradient descent with AdaGrad's steps (Duchi, Hazan, Singer 2011), in a fixed order of chance, so that the same examples always give the same network.
 */
final class Training {

    /** Features, the kind that they have, and how much they count beside others. */
    record Example(Features features, int kind, float counts) {

        Example {
            if (kind < 0 || !(counts > 0)) {
                throw new IllegalArgumentException("no example of kind " + kind + " that counts " + counts);
            }
        }
    }

    /** How often each example is shown. */
    private static final int ROUNDS = 6;
    /** The network is the mean of what it was after each of the last rounds. */
    private static final int KEPT = 3;
    /** Signs seen less often are left out. */
    private static final int SEEN = 2;
    private static final float SIGN_STEP = 0.08f;
    private static final float SENSE_STEP = 0.03f;
    /** This share of the signs and of the hidden numbers is hidden from each lesson, so that none is leant on alone (dropout). */
    private static final float SIGNS_HIDDEN = 0.3f;
    private static final float NUMBERS_HIDDEN = 0.3f;

    private final List<Example> examples;
    private final List<int[]> places = new ArrayList<>();
    private final Network.Weights now;
    private final Network.Weights squares;
    private final Network.Weights sum;
    private final List<String> signs;
    private final Random chance;

    private Training(int kinds, List<Example> examples, long seed) {
        this.chance = new Random(seed);
        this.examples = examples;
        TreeMap<String, Integer> seen = new TreeMap<>();
        examples.forEach(example -> example.features().signs().forEach(sign -> seen.merge(sign, 1, Integer::sum)));
        seen.values().removeIf(count -> count < SEEN);
        this.signs = List.copyOf(seen.keySet());
        int width = examples.get(0).features().sense().length;
        this.now = Network.Weights.empty(kinds, signs.size(), width);
        this.squares = Network.Weights.empty(kinds, signs.size(), width);
        this.sum = Network.Weights.empty(kinds, signs.size(), width);
        Network index = new Network(signs, now);
        examples.forEach(example -> places.add(index.places(example.features().signs())));
        scatter(now.inward(), width);
        scatter(now.outward(), Network.HIDDEN);
    }

    /**
     * Learns.
     *
     * @param kinds how many kinds there are
     * @param examples at least one, in a fixed order, since the network depends on it
     * @param seed of the order in which they are shown
     */
    static Network learn(int kinds, List<Example> examples, long seed) {
        return new Training(kinds, examples, seed).learn();
    }

    private void scatter(float[] weights, int width) {
        float height = (float) StrictMath.sqrt(2.0 / width);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = height * (float) chance.nextGaussian();
        }
    }

    private Network learn() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            order.add(i);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            java.util.Collections.shuffle(order, chance);
            order.forEach(this::show);
            if (round > ROUNDS - KEPT) {
                add(now.bySign(), sum.bySign());
                add(now.inward(), sum.inward());
                add(now.hidden(), sum.hidden());
                add(now.outward(), sum.outward());
            }
        }
        return new Network(signs, sum);
    }

    private static void add(float[] weights, float[] sum) {
        for (int i = 0; i < weights.length; i++) {
            sum[i] += weights[i] / KEPT;
        }
    }

    /** One step towards what the example is. */
    private void show(int number) {
        Example example = examples.get(number);
        int[] shown = java.util.Arrays.stream(places.get(number)).filter(place -> chance.nextFloat() >= SIGNS_HIDDEN).toArray();
        float[] hidden = new Network(List.of(), new Network.Weights(now.kinds(), new float[0], now.inward(), now.hidden(), now.outward())).hidden(example.features());
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = chance.nextFloat() < NUMBERS_HIDDEN ? 0 : hidden[h] / (1 - NUMBERS_HIDDEN);
        }
        double[] error = Network.likely(shown, hidden, now);
        error[example.kind()] -= 1;
        for (int kind = 0; kind < now.kinds(); kind++) {
            error[kind] *= example.counts();
        }
        float[] back = back(hidden, error);
        for (int place : shown) {
            for (int kind = 0; kind < now.kinds(); kind++) {
                step(now.bySign(), squares.bySign(), place * now.kinds() + kind, (float) error[kind], SIGN_STEP);
            }
        }
        float[] sense = example.features().sense();
        for (int i = 0; i < sense.length; i++) {
            for (int h = 0; sense[i] != 0 && h < Network.HIDDEN; h++) {
                if (back[h] != 0) {
                    step(now.inward(), squares.inward(), i * Network.HIDDEN + h, back[h] * sense[i], SENSE_STEP);
                }
            }
        }
        for (int h = 0; h < Network.HIDDEN; h++) {
            step(now.hidden(), squares.hidden(), h, back[h], SENSE_STEP);
        }
    }

    /** What the error is at each hidden number; what they count for the types is mended on the way. */
    private float[] back(float[] hidden, double[] error) {
        float[] back = new float[Network.HIDDEN];
        for (int h = 0; h < Network.HIDDEN; h++) {
            if (hidden[h] > 0) {
                double sum = 0;
                for (int kind = 0; kind < now.kinds(); kind++) {
                    sum += error[kind] * now.outward()[h * now.kinds() + kind];
                    step(now.outward(), squares.outward(), h * now.kinds() + kind, (float) error[kind] * hidden[h], SENSE_STEP);
                }
                back[h] = (float) (sum / (1 - NUMBERS_HIDDEN));
            }
        }
        return back;
    }

    private static void step(float[] weights, float[] squares, int at, float slope, float step) {
        squares[at] += slope * slope;
        if (slope != 0) {
            weights[at] -= step * slope / (float) Math.sqrt(squares[at]);
        }
    }
}

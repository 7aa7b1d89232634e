package dragoman.coding.lessons;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Takes a network downhill, one example after the other: stochastic gradient descent with AdaGrad's steps (Duchi, Hazan, Singer 2011). What a kind or a candidate was held for and what it is, the caller tells.
 */
final class Descent {

    private static final float SIGN_STEP = 0.08f;
    private static final float SENSE_STEP = 0.03f;
    /** This share of the signs and of the hidden numbers is hidden from each example, so that none is leant on alone (dropout). */
    private static final float SIGNS_HIDDEN = 0.3f;
    private static final float NUMBERS_HIDDEN = 0.3f;

    /** Keeps what never moved from being divided by 0. */
    private static final float LEAST = 1e-20f;

    private final int kinds;
    private final Random chance;
    private final Signs signs;
    private final Network.Weights now;
    private final Network.Weights squares;
    private final Network.Weights sum;
    private int kept;

    /**
     * Starts somewhere.
     *
     * @param signs those that are learnt of
     * @param width how many numbers a sense has
     */
    Descent(int kinds, Signs signs, int width, Random chance) {
        this.kinds = kinds;
        this.chance = chance;
        this.signs = signs;
        this.now = Network.Weights.empty(kinds, signs.size(), width);
        this.squares = Network.Weights.empty(kinds, signs.size(), width);
        this.sum = Network.Weights.empty(kinds, signs.size(), width);
        for (int i = 0; i < width; i++) {
            for (float[] inward : now.inward()) {
                inward[i] = scattered(width);
            }
        }
        for (int i = 0; i < now.outward().length; i++) {
            now.outward()[i] = scattered(Network.HIDDEN);
        }
    }

    private float scattered(int width) {
        return (float) StrictMath.sqrt(2.0 / width) * (float) chance.nextGaussian();
    }

    /** What is shown of an example, and the scores that it has. */
    record Shown(int[] places, float[] hidden, float[] sense, double[] scores) {}

    /** @param places of the signs that are learnt of */
    Shown show(int[] places, float[] sense) {
        int[] shown = Arrays.stream(places).filter(place -> chance.nextFloat() >= SIGNS_HIDDEN).toArray();
        float[] hidden = Network.hidden(sense, now);
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = chance.nextFloat() < NUMBERS_HIDDEN ? 0 : hidden[h] / (1 - NUMBERS_HIDDEN);
        }
        return new Shown(shown, hidden, sense, Network.scores(shown, hidden, now));
    }

    /** One step: each score is to fall by its error. */
    void learn(Shown shown, double[] error) {
        float[] slopes = new float[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            slopes[kind] = (float) error[kind];
        }
        float[] back = back(shown.hidden(), slopes);
        for (int place : shown.places()) {
            steps(now.bySign(), squares.bySign(), place * kinds, slopes, 1, SIGN_STEP);
        }
        for (int h = 0; h < Network.HIDDEN; h++) {
            if (back[h] != 0) {
                steps(now.inward()[h], squares.inward()[h], shown.sense(), back[h]);
            }
        }
        steps(now.hidden(), squares.hidden(), 0, back, 1, SENSE_STEP);
    }

    /** What the error is at each hidden number; what they count for the kinds is mended on the way. */
    private float[] back(float[] hidden, float[] slopes) {
        float[] back = new float[Network.HIDDEN];
        for (int h = 0; h < Network.HIDDEN; h++) {
            if (hidden[h] > 0) {
                float above = 0;
                for (int kind = 0; kind < kinds; kind++) {
                    above += slopes[kind] * now.outward()[h * kinds + kind];
                }
                steps(now.outward(), squares.outward(), h * kinds, slopes, hidden[h], SENSE_STEP);
                back[h] = above / (1 - NUMBERS_HIDDEN);
            }
        }
        return back;
    }

    /** Steps of hundreds of weights. Nothing in it branches and all is looked up at the same place, so that the machine takes eight at once. */
    private static void steps(float[] weights, float[] squares, float[] slopes, float times) {
        for (int i = 0; i < weights.length; i++) {
            float slope = slopes[i] * times;
            float square = squares[i] + slope * slope;
            squares[i] = square;
            weights[i] -= SENSE_STEP * slope / (float) Math.sqrt(square + LEAST);
        }
    }

    /** Steps of a few weights that lie among others. */
    private static void steps(float[] weights, float[] squares, int from, float[] slopes, float times, float step) {
        for (int i = 0; i < slopes.length; i++) {
            float slope = slopes[i] * times;
            float square = squares[from + i] + slope * slope;
            squares[from + i] = square;
            weights[from + i] -= step * slope / (float) Math.sqrt(square + LEAST);
        }
    }

    /** Keeps what the network is now. */
    void keep() {
        add(now.bySign(), sum.bySign());
        for (int h = 0; h < Network.HIDDEN; h++) {
            add(now.inward()[h], sum.inward()[h]);
        }
        add(now.hidden(), sum.hidden());
        add(now.outward(), sum.outward());
        kept++;
    }

    private static void add(float[] weights, float[] sum) {
        for (int i = 0; i < weights.length; i++) {
            sum[i] += weights[i];
        }
    }

    /** The mean of what was kept, at least once. */
    Network network() {
        Stream.concat(Stream.of(sum.bySign(), sum.hidden(), sum.outward()), Stream.of(sum.inward())).forEach(weights -> {
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= kept;
            }
        });
        return new Network(signs, sum);
    }
}

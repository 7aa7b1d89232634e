package dragoman.coding.lessons;

import java.util.stream.Stream;

/**
 * How likely is each of several kinds? A small network: the signs speak for the kinds each by itself; the sense goes through one layer of hidden numbers, of which those below 0 are silent.
 * It never changes and is shared by threads.
 */
final class Network {

    /** How many numbers lie between the sense and the kinds. */
    static final int HIDDEN = 64;

    private final Signs signs;
    private final Weights weights;

    /**
     * The numbers that were learnt.
     *
     * @param kinds how many kinds there are
     * @param bySign for each sign what it counts for each kind
     * @param inward for each hidden number what each number of the sense counts for it
     * @param hidden what each hidden number is without any sense
     * @param outward for each hidden number what it counts for each kind
     */
    record Weights(int kinds, float[] bySign, float[][] inward, float[] hidden, float[] outward) {

        Weights {
            if (bySign.length % kinds != 0 || inward.length != HIDDEN || Stream.of(inward).anyMatch(row -> row.length != inward[0].length) || hidden.length != HIDDEN || outward.length != HIDDEN * kinds) {
                throw new IllegalArgumentException("the weights do not fit the network: " + bySign.length + ", " + inward.length + ", " + hidden.length + ", " + outward.length);
            }
        }

        /** @param sense how many numbers a sense has */
        static Weights empty(int kinds, int signs, int sense) {
            return new Weights(kinds, new float[signs * kinds], new float[HIDDEN][sense], new float[HIDDEN], new float[HIDDEN * kinds]);
        }
    }

    Network(Signs signs, Weights weights) {
        this.signs = signs;
        this.weights = weights;
        if (weights.bySign().length != signs.size() * weights.kinds()) {
            throw new IllegalArgumentException(signs.size() + " signs have " + weights.bySign().length + " weights");
        }
    }

    Signs signs() {
        return signs;
    }

    /** Whether it was shown any example. */
    boolean hasLearnt() {
        return weights.inward()[0].length > 0;
    }

    Weights weights() {
        return weights;
    }

    /** The hidden numbers: clauses that mean the like have like ones. */
    float[] hidden(float[] sense) {
        return hidden(sense, weights);
    }

    /** Four sums are formed at a time: each waits for its own last addition alone. */
    static float[] hidden(float[] sense, Weights weights) {
        float[] hidden = weights.hidden().clone();
        for (int h = 0; h < HIDDEN; h += 4) {
            float[] first = weights.inward()[h];
            float[] second = weights.inward()[h + 1];
            float[] third = weights.inward()[h + 2];
            float[] fourth = weights.inward()[h + 3];
            float a = hidden[h];
            float b = hidden[h + 1];
            float c = hidden[h + 2];
            float d = hidden[h + 3];
            for (int i = 0; i < sense.length; i++) {
                a += sense[i] * first[i];
                b += sense[i] * second[i];
                c += sense[i] * third[i];
                d += sense[i] * fourth[i];
            }
            hidden[h] = Math.max(0, a);
            hidden[h + 1] = Math.max(0, b);
            hidden[h + 2] = Math.max(0, c);
            hidden[h + 3] = Math.max(0, d);
        }
        return hidden;
    }

    /**
     * The likelihood of each kind, from 0 to 1; together they are 1.
     *
     * @param places of the features' signs
     */
    double[] likely(int[] places, float[] sense) {
        return shares(scores(places, hidden(sense), weights));
    }

    /** How much speaks for the first kind; any number. */
    double score(int[] places, float[] sense) {
        return scores(places, hidden(sense), weights)[0];
    }

    static double[] scores(int[] places, float[] hidden, Weights weights) {
        int kinds = weights.kinds();
        float[] bySign = weights.bySign();
        double[] scores = new double[kinds];
        for (int place : places) {
            int row = place * kinds;
            for (int kind = 0; kind < kinds; kind++) {
                scores[kind] += bySign[row + kind];
            }
        }
        for (int h = 0; h < HIDDEN; h++) {
            if (hidden[h] != 0) {
                for (int kind = 0; kind < kinds; kind++) {
                    scores[kind] += hidden[h] * weights.outward()[h * kinds + kind];
                }
            }
        }
        return scores;
    }

    /** What part of the whole each has by its score, from 0 to 1 (softmax). */
    static double[] shares(double[] scores) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double one : scores) {
            greatest = Math.max(greatest, one);
        }
        double[] shares = new double[scores.length];
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = StrictMath.exp(scores[i] - greatest);
            all += shares[i];
        }
        for (int i = 0; i < scores.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }
}

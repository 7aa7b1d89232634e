package dragoman.coding.nearest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells how likely each kind of act is where certain traits are seen, from how often the lines of each kind have them (naive Bayes; since
 * traits overlap, each speaks with half of its weight).
 */
final class TypeVotes {

    private static final double WEIGHT = 0.5;
    private static final double SMOOTHING = 1;

    private final int kinds;
    private final double[] lines;
    private final Map<String, float[]> seen = new HashMap<>();

    /** @param kinds how many kinds of act there are; they are counted from 0 */
    TypeVotes(int kinds) {
        this.kinds = kinds;
        this.lines = new double[kinds];
    }

    /** Learns a line. */
    void add(int kind, Set<String> traits) {
        lines[kind]++;
        for (String trait : traits) {
            seen.computeIfAbsent(trait, t -> new float[kinds])[kind]++;
        }
    }

    /** How likely each kind is. The shares sum up to 1. */
    double[] of(Collection<String> traits) {
        double all = 0;
        for (double count : lines) {
            all += count + 1;
        }
        double[] log = new double[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            log[kind] = StrictMath.log((lines[kind] + 1) / all);
        }
        for (String trait : traits) {
            if (seen.containsKey(trait)) {
                add(seen.get(trait), all, log);
            }
        }
        return shares(log);
    }

    private void add(float[] counts, double all, double[] log) {
        double sum = 0;
        for (float count : counts) {
            sum += count;
        }
        for (int kind = 0; kind < kinds; kind++) {
            double before = (lines[kind] + 1) / all;
            log[kind] += WEIGHT * StrictMath.log((counts[kind] + SMOOTHING * before) / (sum + SMOOTHING) / before);
        }
    }

    private static double[] shares(double[] log) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : log) {
            most = Math.max(most, value);
        }
        double sum = 0;
        double[] shares = new double[log.length];
        for (int kind = 0; kind < log.length; kind++) {
            shares[kind] = StrictMath.exp(log[kind] - most);
            sum += shares[kind];
        }
        for (int kind = 0; kind < log.length; kind++) {
            shares[kind] /= sum;
        }
        return shares;
    }
}

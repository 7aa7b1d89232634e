package dragoman.record.relation;

import java.util.List;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * What was the level of a period, given how much was reported of it?
 *
 * <p>Gamma–Poisson with an offset, described in {@code docs/relation.md}. Points of events are counted in units of the typical event of the series, so that a
 * sum of unequal strengths has the variance of a count (scaled Poisson; Bohm and Zech 2014). The prior is that of the stretch between two turning points
 * (Marshall 1991): periods of which little was reported are drawn to its mean, and the more so the less its periods differ.
 */
final class Rates {

    /** Four fifths of what is held possible lie in the band. */
    static final double LOW = 0.1;
    static final double HIGH = 0.9;

    /** Half an event, as in Jeffreys's prior, so that a series without events has a small rate and not none. */
    private static final double HALF = 0.5;
    /** The prior counts as this much of a mean period at least. */
    private static final double LEAST_PRIOR = 0.25;

    private final double[] counts;
    private final double[] coverage;
    private final double unit;

    private Rates(double[] counts, double[] coverage, double unit) {
        this.counts = counts;
        this.coverage = coverage;
        this.unit = unit;
    }

    /**
     * The rates of a tone.
     *
     * @param known points of which something was reported
     */
    static Rates of(List<Point> known, Tone tone, Per per) {
        double first = 0;
        double second = 0;
        for (Point point : known) {
            for (Contribution one : point.contributions()) {
                first += one.amount(tone);
                second += one.amount(tone) * tone.strength(one.event());
            }
        }
        double unit = first > 0 ? second / first : tone.typicalStrength();
        return new Rates(known.stream().mapToDouble(point -> point.amount(tone) / unit).toArray(),
                known.stream().mapToDouble(point -> point.coverage(per)).toArray(), unit);
    }

    /** Counts of events as they are, for what is counted elsewhere. */
    static Rates of(double[] counts, double[] coverage) {
        return new Rates(counts.clone(), coverage.clone(), 1);
    }

    int size() {
        return counts.length;
    }

    /** In typical events. */
    double count(int from, int to) {
        return sum(counts, from, to);
    }

    double coverage(int from, int to) {
        return sum(coverage, from, to);
    }

    boolean isEmpty() {
        return count(0, size()) == 0;
    }

    /**
     * Of each period, in points at the mean coverage.
     *
     * @param starts where the rate becomes another: a period is drawn to the mean of its own stretch
     */
    List<Level> levels(List<Integer> starts) {
        Level[] levels = new Level[size()];
        int from = 0;
        for (int stretch = 0; stretch <= starts.size(); stretch++) {
            int to = stretch < starts.size() ? starts.get(stretch) : size();
            if (from < to) {
                double mean = (count(from, to) + HALF) / coverage(from, to);
                double weight = priorCoverage(mean, from, to);
                for (int i = from; i < to; i++) {
                    levels[i] = level(mean * weight + counts[i], weight + coverage[i]);
                }
            }
            from = to;
        }
        return List.of(levels);
    }

    /** Of several periods taken together. */
    Level level(int from, int to) {
        return level(count(from, to) + HALF, coverage(from, to));
    }

    /** How much coverage the prior is worth: the less the periods differ beyond chance, the more. */
    private double priorCoverage(double mean, int from, int to) {
        double all = coverage(from, to);
        double each = all / (to - from);
        double spread = 0;
        for (int i = from; i < to; i++) {
            spread += coverage[i] / all * Math.pow(counts[i] / coverage[i] - mean, 2);
        }
        double beyondChance = spread - mean / each;
        double weight = beyondChance > 0 ? mean / beyondChance : all;
        return Math.min(all, Math.max(LEAST_PRIOR * each, weight));
    }

    private Level level(double shape, double worth) {
        GammaDistribution likely = GammaDistribution.of(shape, 1 / worth);
        double mean = likely.getMean();
        // Where next to nothing is likely, what little there is lies above the band.
        Level rate = new Level(mean, likely.inverseCumulativeProbability(LOW), Math.max(mean, likely.inverseCumulativeProbability(HIGH)));
        return rate.times(unit * coverage(0, size()) / size());
    }

    /**
     * How much more than by chance neighbouring periods differ, 1 where they do not. Events come in clusters: a visit makes five. Told by neighbours, since a
     * change of the level parts only two of them.
     */
    double dispersion() {
        double found = 0;
        double byChance = 0;
        for (int i = 0; i + 1 < size(); i++) {
            double both = counts[i] + counts[i + 1];
            double part = coverage[i + 1] / (coverage[i] + coverage[i + 1]);
            found += Math.pow(counts[i + 1] - both * part, 2);
            byChance += both * part * (1 - part);
        }
        return byChance == 0 ? 1 : Math.max(1, found / byChance);
    }

    private static double sum(double[] all, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += all[i];
        }
        return sum;
    }
}

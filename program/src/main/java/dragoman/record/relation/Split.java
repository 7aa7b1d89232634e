package dragoman.record.relation;

import java.util.List;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * How sure is it that a stretch of periods has two levels and not one, and where does the second begin?
 *
 * <p>The odds of the data under one change anywhere in the stretch against none (a Bayes factor, as Raftery and Akman 1986 have it), the rates having
 * exponential priors about the mean of the stretch. The tones change together.
 *
 * @param odds of a change against none, before which both were held equally likely; at most {@link #MOST_ODDS}
 * @param earliest position at which the second level begins: with odds of nine to one it is no earlier
 * @param latest with odds of nine to one it is no later
 */
record Split(double odds, int earliest, int latest) {

    /** More is said by nobody. */
    static final double MOST_ODDS = 1e6;

    Split {
        if (!(odds >= 0 && odds <= MOST_ODDS) || earliest > latest) {
            throw new IllegalArgumentException("a split with odds " + odds + " from " + earliest + " to " + latest);
        }
    }

    /** Of the periods from one up to but without another, each part having so many at least. */
    static Split of(List<Rates> tones, int from, int to, int shortest) {
        List<Evidence> evidence = tones.stream().map(rates -> new Evidence(rates, from, to)).toList();
        double one = evidence.stream().mapToDouble(tone -> tone.of(from, to)).sum();
        double[] logOdds = new double[to - from - 2 * shortest + 1];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logOdds.length; i++) {
            int at = from + shortest + i;
            logOdds[i] = evidence.stream().mapToDouble(tone -> tone.of(from, at) + tone.of(at, to)).sum() - one;
            best = Math.max(best, logOdds[i]);
        }
        double[] weights = new double[logOdds.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(logOdds[i] - best);
            sum += weights[i];
        }
        double odds = best + Math.log(sum / weights.length);
        return new Split(odds >= Math.log(MOST_ODDS) ? MOST_ODDS : Math.exp(odds), from + shortest + quantile(weights, sum, Rates.LOW), from + shortest + quantile(weights, sum, Rates.HIGH));
    }

    private static int quantile(double[] weights, double sum, double part) {
        double below = 0;
        for (int i = 0; i < weights.length; i++) {
            below += weights[i];
            if (below >= part * sum) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** The logarithm of the probability of counts, whatever their rate; what no parting changes is left out. */
    private static final class Evidence {

        private final Rates rates;
        private final double dispersion;
        private final double worth;

        Evidence(Rates rates, int from, int to) {
            this.rates = rates;
            this.dispersion = rates.dispersion();
            double count = rates.count(from, to);
            this.worth = count > 0 ? rates.coverage(from, to) / count : 0;
        }

        double of(int from, int to) {
            if (worth == 0) {
                return 0;
            }
            double count = rates.count(from, to) / dispersion;
            double coverage = rates.coverage(from, to) / dispersion;
            return Math.log(worth) + LogGamma.value(1 + count) - (1 + count) * Math.log(worth + coverage);
        }
    }
}

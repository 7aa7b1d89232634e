package dragoman.record.relation;

/** How badly does one rate fit counts of which more or less was reported? Constants that no parting changes are left out. */
final class PoissonCost implements Cost {

    private final double[] counts;
    private final double[] coverage;
    private final double dispersion;

    PoissonCost(Rates rates) {
        counts = new double[rates.size() + 1];
        coverage = new double[rates.size() + 1];
        dispersion = rates.dispersion();
        for (int i = 0; i < rates.size(); i++) {
            counts[i + 1] = counts[i] + rates.count(i, i + 1);
            coverage[i + 1] = coverage[i] + rates.coverage(i, i + 1);
        }
    }

    @Override
    public int size() {
        return counts.length - 1;
    }

    @Override
    public double of(int from, int to) {
        double count = counts[to] - counts[from];
        // Differences of sums leave a rest where there is nothing.
        if (count < 1e-9) {
            return 0;
        }
        return 2 * count * (1 - Math.log(count / (coverage[to] - coverage[from]))) / dispersion;
    }
}

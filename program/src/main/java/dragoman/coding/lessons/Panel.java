package dragoman.coding.lessons;

import java.util.List;

/** What do several networks hold for likely that were shown the same examples in other orders? The mean of their views: they err in other places. */
record Panel(List<Network> networks) {

    /** @param networks at least one; all of the same signs */
    Panel {
        networks = List.copyOf(networks);
        if (networks.isEmpty()) {
            throw new IllegalArgumentException("a panel of no networks");
        }
        Signs signs = networks.get(0).signs();
        if (!networks.stream().allMatch(network -> network.signs().isSame(signs))) {
            throw new IllegalArgumentException("the networks of a panel learnt of different signs");
        }
    }

    Signs signs() {
        return networks.get(0).signs();
    }

    /** Whether they were shown any example. */
    boolean hasLearnt() {
        return networks.get(0).hasLearnt();
    }

    /** The likelihood of each kind, from 0 to 1; together they are 1. */
    double[] likely(Features.Seen seen) {
        return likely(seen, 0);
    }

    /**
     * The same, but in a hurry.
     *
     * @param least where the first network holds no kind but the last for so likely, its view stands for all
     */
    double[] likely(Features.Seen seen, double least) {
        int[] places = signs().places(seen.keys());
        double[] mean = networks.get(0).likely(places, seen.sense());
        double best = 0;
        for (int kind = 0; kind < mean.length - 1; kind++) {
            best = Math.max(best, mean[kind]);
        }
        if (best < least) {
            return mean;
        }
        for (Network network : networks.subList(1, networks.size())) {
            add(network.likely(places, seen.sense()), mean);
        }
        return divided(mean);
    }

    /** How likely each of several candidates is the one that is asked for, and behind them that none of them is; together 1. Who was shown nothing knows no difference. */
    double[] shares(List<Features.Seen> candidates) {
        List<int[]> places = candidates.stream().map(candidate -> signs().places(candidate.keys())).toList();
        double[] mean = new double[candidates.size() + 1];
        for (Network network : networks) {
            double[] scores = new double[mean.length];
            for (int i = 0; i < candidates.size(); i++) {
                scores[i] = hasLearnt() ? network.score(places.get(i), candidates.get(i).sense()) : 0;
            }
            add(Network.shares(scores), mean);
        }
        return divided(mean);
    }

    private static void add(double[] more, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    private double[] divided(double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= networks.size();
        }
        return sum;
    }
}

package dragoman.record.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where published series change, and that no partition is better than the one that is found. */
class ChangePointsTest {

    /** How badly one mean fits figures with a normal spread that is known. */
    private record NormalCost(double[] values, double variance) implements Cost {

        /** The variance is told by neighbours, since a change parts only two of them. */
        static NormalCost of(double[] values) {
            double sum = 0;
            for (int i = 0; i + 1 < values.length; i++) {
                sum += Math.pow(values[i + 1] - values[i], 2);
            }
            return new NormalCost(values, sum / 2 / (values.length - 1));
        }

        @Override
        public int size() {
            return values.length;
        }

        double squares(int from, int to) {
            double mean = Arrays.stream(values, from, to).average().orElseThrow();
            return Arrays.stream(values, from, to).map(value -> Math.pow(value - mean, 2)).sum();
        }

        @Override
        public double of(int from, int to) {
            return squares(from, to) / variance;
        }
    }

    @Test
    void theNileFellAfter1898() throws IOException {
        SortedMap<Integer, Double> flow = series("nile.txt");
        NormalCost cost = NormalCost.of(values(flow));
        assertThat(flow).hasSize(100);
        assertThat(Arrays.stream(cost.values()).average().orElseThrow()).isCloseTo(919.35, within(1e-9));
        // The sums of squares of one and of two means, as the R package strucchange gives them.
        assertThat(Math.round(cost.squares(0, 100))).isEqualTo(2835157);
        assertThat(Math.round(cost.squares(0, 28) + cost.squares(28, 100))).isEqualTo(1597457);
        assertThat(years(flow, ChangePoints.find(cost, 2 * Math.log(100), 3))).containsExactly(1899);
    }

    @Test
    void accidentsInCoalMinesBecameFewerAbout1890() throws IOException {
        SortedMap<Integer, Double> accidents = series("coal-mining-disasters.txt");
        Rates rates = yearly(accidents);
        assertThat(rates.count(0, 112)).isEqualTo(191);
        List<Integer> starts = TurningPoints.starts(List.of(rates), TurningPoints.SHORTEST);
        // Models with more than one change find a second fall after 1947 (Green 1995); it is far less sure.
        assertThat(years(accidents, starts)).containsExactly(1892, 1948);
        assertThat(Split.of(List.of(rates), 0, 1948 - 1851, 3).odds()).isGreaterThan(100_000);
        assertThat(Split.of(List.of(rates), 1892 - 1851, 112, 3).odds()).isBetween(1.0, 20.0);
    }

    @Test
    void theDoubtAboutTheCoalMinesIsAsPublished() throws IOException {
        SortedMap<Integer, Double> accidents = series("coal-mining-disasters.txt");
        Split split = Split.of(List.of(yearly(accidents)), 0, 112, 1);
        // Raftery and Akman: most likely in March 1890, with 95 % between May 1887 and August 1895; and beyond doubt.
        assertThat(years(accidents, List.of(split.earliest(), split.latest()))).allSatisfy(year -> assertThat(year).isBetween(1887, 1895));
        assertThat(split.odds()).isEqualTo(Split.MOST_ODDS);
    }

    @Test
    void theLevelsOfTheCoalMinesAreAsPublished() throws IOException {
        Rates rates = yearly(series("coal-mining-disasters.txt"));
        // About 3.1 a year before the change and 0.9 after it.
        assertThat(rates.level(0, 40).value()).isCloseTo(3.1, within(0.1));
        assertThat(rates.level(40, 112).value()).isCloseTo(0.9, within(0.05));
        assertThat(rates.level(0, 40).low()).isBetween(2.7, 3.1);
        assertThat(rates.level(0, 40).high()).isBetween(3.1, 3.6);
    }

    @Test
    void noPartitionIsBetterThanTheOneFound() {
        Random random = new Random(20180515);
        for (int run = 0; run < 400; run++) {
            int size = random.nextInt(60);
            int shortest = 1 + random.nextInt(5);
            double penalty = random.nextDouble() * 12;
            Rates rates = levels(random, size);
            Cost cost = run % 2 == 0 ? new PoissonCost(rates) : NormalCost.of(countsOf(rates));
            List<Integer> found = ChangePoints.find(cost, penalty, shortest);
            assertThat(found).as("size %d, shortest %d, penalty %f", size, shortest, penalty).isEqualTo(optimalPartitioning(cost, penalty, shortest));
        }
    }

    @Test
    void aStretchIsNeverShorterThanAllowed() {
        Rates rates = Rates.of(new double[] {0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 40, 40, 40, 40}, ones(14));
        assertThat(ChangePoints.find(new PoissonCost(rates), 1, 1)).contains(4, 5, 10);
        for (int start : ChangePoints.find(new PoissonCost(rates), 1, 4)) {
            assertThat(start).isBetween(4, 10);
        }
        assertThat(ChangePoints.find(new PoissonCost(Rates.of(new double[] {1, 9}, ones(2))), 0.1, 3)).isEmpty();
    }

    @Test
    void moreReportingAloneIsNoChange() {
        double[] counts = new double[40];
        double[] coverage = new double[40];
        for (int i = 0; i < 40; i++) {
            coverage[i] = i < 20 ? 10 : 100;
            counts[i] = coverage[i] / 5;
        }
        assertThat(TurningPoints.starts(List.of(Rates.of(counts, coverage)), 3)).isEmpty();
        assertThat(TurningPoints.starts(List.of(Rates.of(counts, ones(40))), 3)).containsExactly(20);
    }

    /** The plain recursion, which looks at every partition's last change. */
    private static List<Integer> optimalPartitioning(Cost cost, double penalty, int shortest) {
        int size = cost.size();
        double[] least = new double[size + 1];
        List<List<Integer>> best = new ArrayList<>();
        for (int end = 0; end <= size; end++) {
            least[end] = end == 0 ? -penalty : Double.POSITIVE_INFINITY;
            best.add(List.of());
            for (int start = 0; start <= end - shortest; start++) {
                double total = least[start] + cost.of(start, end) + penalty;
                if (total < least[end] - 1e-9) {
                    least[end] = total;
                    List<Integer> starts = new ArrayList<>(best.get(start));
                    if (start > 0) {
                        starts.add(start);
                    }
                    best.set(end, starts);
                }
            }
        }
        return best.get(size);
    }

    /** Counts with a few levels, and coverage that goes up and down. */
    private static Rates levels(Random random, int size) {
        double[] counts = new double[size];
        double[] coverage = new double[size];
        double level = 1;
        for (int i = 0; i < size; i++) {
            if (random.nextInt(12) == 0) {
                level = random.nextInt(8);
            }
            coverage[i] = 1 + random.nextInt(5);
            counts[i] = Math.round(level * coverage[i] * random.nextDouble());
        }
        return Rates.of(counts, coverage);
    }

    private static double[] countsOf(Rates rates) {
        double[] counts = new double[rates.size()];
        Arrays.setAll(counts, i -> rates.count(i, i + 1) + 0.001 * i);
        return counts;
    }

    private static Rates yearly(SortedMap<Integer, Double> series) {
        return Rates.of(values(series), ones(series.size()));
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] values(SortedMap<Integer, Double> series) {
        return series.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Integer> years(SortedMap<Integer, Double> series, List<Integer> positions) {
        return positions.stream().map(position -> series.firstKey() + position).toList();
    }

    private static SortedMap<Integer, Double> series(String file) throws IOException {
        SortedMap<Integer, Double> series = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(ChangePointsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    series.put(Integer.valueOf(line.split(" ")[0]), Double.valueOf(line.split(" ")[1]));
                }
            }
        }
        return series;
    }
}

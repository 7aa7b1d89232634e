package dragoman.record.relation;

import dragoman.coding.event.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much was reported of each period?
 *
 * <p>By the events of all pairs, of which none counts for much more than it usually has: a war elsewhere is no reason to hold a quiet pair for quieter. What a
 * pair usually has follows from its other periods and from how much was reported of them, and that from what the pairs have, so it is worked out in rounds.
 */
public final class Coverage {

    private static final int ROUNDS = 10;
    /** A pair counts for at most so many times what it usually has, and two events. */
    private static final double MOST = 2;
    private static final double BY_CHANCE = 2;

    private final Grain grain;
    private final NavigableMap<Period, Double> events = new TreeMap<>();
    private final NavigableMap<Period, Double> reports = new TreeMap<>();

    private Coverage(Grain grain) {
        this.grain = grain;
    }

    /** Events are spread as those of a pair are, and those that a pair would leave aside are left aside. */
    public static Coverage of(Volume volume, Grain grain) {
        Coverage coverage = new Coverage(grain);
        List<Map<Period, Double>> pairs = new ArrayList<>();
        volume.events().forEach((pair, dates) -> {
            Map<Period, Double> told = new TreeMap<>();
            dates.forEach((date, count) -> Shares.of(Edtf.parse(date), grain).forEach(share -> told.merge(share.period(), share.part() * count, Double::sum)));
            pairs.add(told);
        });
        coverage.add(pairs);
        volume.reports().forEach((day, count) -> coverage.reports.merge(Period.of(grain, day), (double) count, Double::sum));
        return coverage;
    }

    private void add(List<Map<Period, Double>> pairs) {
        List<Period> periods = List.copyOf(pairs.stream().map(Map::keySet).flatMap(Collection::stream).collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
        Map<Period, Integer> positions = new TreeMap<>();
        periods.forEach(period -> positions.put(period, positions.size()));
        List<double[]> told = new ArrayList<>();
        List<int[]> where = new ArrayList<>();
        for (Map<Period, Double> pair : pairs) {
            told.add(pair.values().stream().mapToDouble(Double::doubleValue).toArray());
            where.add(pair.keySet().stream().mapToInt(positions::get).toArray());
        }
        double[] sums = sums(told, where, periods.size());
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> capped = new ArrayList<>();
            for (int pair = 0; pair < told.size(); pair++) {
                capped.add(capped(told.get(pair), where.get(pair), sums));
            }
            sums = sums(capped, where, periods.size());
        }
        for (int i = 0; i < periods.size(); i++) {
            events.put(periods.get(i), sums[i]);
        }
    }

    private static double[] sums(List<double[]> told, List<int[]> where, int periods) {
        double[] sums = new double[periods];
        for (int pair = 0; pair < told.size(); pair++) {
            for (int i = 0; i < where.get(pair).length; i++) {
                sums[where.get(pair)[i]] += told.get(pair)[i];
            }
        }
        return sums;
    }

    /** What a pair counts for, period by period, while so much is reported. */
    private static double[] capped(double[] told, int[] where, double[] sums) {
        double usual = usual(told, where, sums);
        double[] capped = new double[told.length];
        Arrays.setAll(capped, i -> Math.min(told[i], MOST * usual * sums[where[i]] + BY_CHANCE));
        return capped;
    }

    /** The part that the pair has in what is reported of a period: of the middle one; where it is told of rarely, half of the mean part. */
    private static double usual(double[] told, int[] where, double[] sums) {
        double[] parts = new double[told.length];
        Arrays.setAll(parts, i -> told[i] / sums[where[i]]);
        double mean = Arrays.stream(parts).sum() / sums.length / MOST;
        Arrays.sort(parts);
        // In all other periods its part is nothing.
        int middle = sums.length / 2 - (sums.length - parts.length);
        return Math.max(middle >= 0 ? parts[middle] : 0, mean);
    }

    public Grain grain() {
        return grain;
    }

    /** 0 where nothing is known of a period. */
    public double at(Period period, Per per) {
        return (per == Per.EVENTS ? events : reports).getOrDefault(period, 0.0);
    }

    /** The first period in which reports were published: since then the record has watched. */
    Optional<Period> watchedFrom() {
        return Optional.ofNullable(reports.firstEntry()).map(Map.Entry::getKey);
    }

    Optional<Period> watchedUntil() {
        return Optional.ofNullable(reports.lastEntry()).map(Map.Entry::getKey);
    }
}

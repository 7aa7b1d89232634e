package dragoman.record.relation;

import dragoman.coding.event.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When did a relation become another, from which level to which?
 *
 * <p>Cooperation and conflict change together: one list of turning points, each with both tones. Periods of which nothing was reported are passed over. A
 * level holds for three periods at least; what is over sooner is an episode. The penalty is Schwarz's (SIC): for each change its place and a level of each tone.
 */
final class TurningPoints {

    /** How many periods a level holds at least. */
    static final int SHORTEST = 3;

    /** What is less likely is not worth a look (Kass and Raftery 1995). */
    private static final double LEAST_ODDS = 3;

    private static final int MOST_EVENTS = 5;
    private static final Comparator<Contribution> BY_DATE =
            Comparator.comparing((Contribution one) -> one.event().date().flatMap(Edtf::earliest).orElse(LocalDate.MIN)).thenComparing(one -> one.event().id());

    private final List<Point> known;
    private final Map<Tone, Rates> rates;

    private TurningPoints(List<Point> known, Map<Tone, Rates> rates) {
        this.known = known;
        this.rates = rates;
    }

    /** @param known points of which something was reported, in the order of time */
    static List<TurningPoint> of(List<Point> known, Map<Tone, Rates> rates) {
        return new TurningPoints(known, rates).find();
    }

    private List<TurningPoint> find() {
        List<Rates> told = rates.values().stream().filter(one -> !one.isEmpty()).toList();
        List<Integer> starts = new ArrayList<>(starts(told, SHORTEST));
        List<TurningPoint> found = turns(told, starts);
        // The weakest goes first, since without it its neighbours part other stretches.
        while (!found.isEmpty()) {
            TurningPoint weakest = Collections.min(found, Comparator.comparingDouble(TurningPoint::odds));
            if (weakest.odds() >= LEAST_ODDS) {
                break;
            }
            starts.remove(found.indexOf(weakest));
            found = turns(told, starts);
        }
        return found;
    }

    private List<TurningPoint> turns(List<Rates> told, List<Integer> starts) {
        List<TurningPoint> turns = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i - 1);
            int to = i + 1 == starts.size() ? known.size() : starts.get(i + 1);
            turns.add(turn(from, starts.get(i), to, Split.of(told, from, to, SHORTEST)));
        }
        return turns;
    }

    /** Where new levels begin, by position. */
    static List<Integer> starts(List<Rates> told, int shortest) {
        if (told.isEmpty()) {
            return List.of();
        }
        List<PoissonCost> costs = told.stream().map(PoissonCost::new).toList();
        int size = costs.get(0).size();
        Cost together = new Cost() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public double of(int from, int to) {
                double sum = 0;
                for (PoissonCost cost : costs) {
                    sum += cost.of(from, to);
                }
                return sum;
            }
        };
        return ChangePoints.find(together, (told.size() + 1) * Math.log(Math.max(2, size)), shortest);
    }

    private TurningPoint turn(int from, int at, int to, Split split) {
        // The change may lie in a time of which nothing is known: then just after what was known last.
        Period earliest = known.get(Math.min(at, split.earliest()) - 1).period().next();
        Period latest = known.get(Math.max(at, split.latest())).period();
        return new TurningPoint(known.get(at).period(), earliest, latest, levels(from, at), levels(at, to), split.odds(), strongest(at));
    }

    private Map<Tone, Level> levels(int from, int to) {
        Map<Tone, Level> levels = new EnumMap<>(Tone.class);
        rates.forEach((tone, rate) -> levels.put(tone, rate.level(from, to)));
        return levels;
    }

    private List<Contribution> strongest(int at) {
        // An event that goes on from one period into the next is shown once, with its larger share.
        Map<String, Contribution> near = new TreeMap<>();
        for (Point point : known.subList(at - 1, Math.min(known.size(), at + 2))) {
            point.contributions().stream().filter(one -> one.amount() > 0)
                    .forEach(one -> near.merge(one.event().id(), one, (a, b) -> a.share() >= b.share() ? a : b));
        }
        return near.values().stream()
                .sorted(Comparator.comparingDouble((Contribution one) -> -one.amount()).thenComparing(one -> one.event().id()))
                .limit(MOST_EVENTS)
                .sorted(BY_DATE)
                .toList();
    }
}

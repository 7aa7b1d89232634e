package dragoman.record.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * Where does the level of a series change?
 *
 * <p>PELT (Killick, Fearnhead and Eckley 2012): the partition with the least sum of costs and penalties, found exactly, without looking at partitions that can
 * no longer win.
 */
final class ChangePoints {

    /** Costs differ by rounding. */
    private static final double ROUNDING = 1e-9;

    private ChangePoints() {
    }

    /**
     * The positions at which a new stretch begins, in order.
     *
     * @param penalty what each change must save
     * @param shortest how many periods a stretch has at least
     */
    static List<Integer> find(Cost cost, double penalty, int shortest) {
        int size = cost.size();
        double[] least = new double[size + 1];
        int[] previous = new int[size + 1];
        int[] until = new int[size + 1];
        Arrays.fill(until, Integer.MAX_VALUE);
        least[0] = -penalty;
        List<Integer> open = new LinkedList<>();
        for (int end = shortest; end <= size; end++) {
            int end0 = end;
            int latest = end - shortest;
            if (latest == 0 || latest >= shortest) {
                open.add(latest);
            }
            open.removeIf(start -> until[start] <= end0);
            least[end] = Double.POSITIVE_INFINITY;
            for (int start : open) {
                double total = least[start] + cost.of(start, end) + penalty;
                if (total < least[end] - ROUNDING) {
                    least[end] = total;
                    previous[end] = start;
                }
            }
            // A start that is worse than a change here stays worse, but a change here is allowed only once a stretch fits behind it.
            for (int start : open) {
                if (until[start] == Integer.MAX_VALUE && least[start] + cost.of(start, end) > least[end] + ROUNDING) {
                    until[start] = end + shortest;
                }
            }
        }
        return size < shortest ? List.of() : back(previous, size);
    }

    private static List<Integer> back(int[] previous, int size) {
        List<Integer> starts = new ArrayList<>();
        for (int end = previous[size]; end > 0; end = previous[end]) {
            starts.add(0, end);
        }
        return starts;
    }
}

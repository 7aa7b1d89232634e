package dragoman.coding.lessons;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which place among the weights of a network has a sign? Networks that learnt from the same examples share them. */
final class Signs {

    private final List<String> all;
    private final Map<String, Integer> places;

    /** @param all in the order of their weights, none twice */
    Signs(List<String> all) {
        this.all = List.copyOf(all);
        this.places = new HashMap<>(2 * all.size());
        for (String sign : all) {
            if (places.put(sign, places.size()) != null) {
                throw new IllegalArgumentException("the sign «" + sign + "» stands twice");
            }
        }
    }

    List<String> all() {
        return all;
    }

    /** The places of those that are known, in their order. */
    int[] places(List<String> told) {
        int[] known = new int[told.size()];
        int count = 0;
        for (String sign : told) {
            Integer place = places.get(sign);
            if (place != null) {
                known[count++] = place;
            }
        }
        return Arrays.copyOf(known, count);
    }
}

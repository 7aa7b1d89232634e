package dragoman.record.exchange;

import dragoman.coding.event.QuadClass;
import java.util.HashMap;
import java.util.Map;

/**
 * A CAMEO code as other data sets write it, with its Goldstein score ({@code goldstein.txt}).
 *
 * @param code a code of the published scale
 * @param score its Goldstein score
 */
record Cameo(String code, String score) {

    private static final Map<String, String> SCALE = new HashMap<>();
    private static final int ROOT = 2;
    private static final int BASE = 3;

    static {
        for (String line : DataLines.of("goldstein.txt")) {
            String[] halves = line.split(":");
            for (String code : halves[1].strip().split(" ")) {
                SCALE.put(code, halves[0].strip());
            }
        }
    }

    /** The code itself, or the longest that it begins with: Dragoman has some of its own that CAMEO lacks. */
    static Cameo of(String code) {
        for (int length = code.length(); length > ROOT; length--) {
            String part = code.substring(0, length);
            if (SCALE.containsKey(part)) {
                return new Cameo(part, SCALE.get(part));
            }
        }
        String root = code.substring(0, ROOT);
        if (code.length() > ROOT && SCALE.containsKey(root + "0")) {
            return new Cameo(root + "0", SCALE.get(root + "0"));
        }
        return new Cameo(root, SCALE.getOrDefault(root, ""));
    }

    static boolean isPublished(String code) {
        return SCALE.containsKey(code);
    }

    /** The first two digits. */
    String root() {
        return code.substring(0, ROOT);
    }

    /** The first three. */
    String base() {
        return code.substring(0, Math.min(BASE, code.length()));
    }

    /** By the root alone, as GDELT has it: 1 words together, 2 deeds together, 3 words against each other, 4 deeds against each other. */
    int quadClass() {
        int root = Integer.parseInt(root());
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    /** The same numbers for our own classes. */
    static int number(QuadClass quadClass) {
        return quadClass.ordinal() + 1;
    }
}

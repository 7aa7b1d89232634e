package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Was a coded mention right, and which signs does it show?
 *
 * @param set the gold set that says so
 * @param confidence how sure the program was
 * @param signs what {@code confidence.txt} weighs, and how much of it the mention shows
 * @param right whether type and both sides are right
 */
record LabelledMention(String set, double confidence, Map<String, Double> signs, boolean right) {

    /** All signs, in the order of the file. */
    static final List<String> SIGNS = List.of("base", "noun", "nearest", "filled", "likely", "no actor", "no recipient", "unsure", "recipient first", "spoken", "long");

    private static final Set<String> UNSURE = Set.of("possible", "conditional", "denied");
    private static final int LONG_SENTENCE = 220;

    /** As in the program: likelihoods beyond one and nineteen in twenty tell no more, and one that is missing is taken for three in four. */
    private static final double FURTHEST = Math.log(19);
    private static final double USUAL = Math.log(3);

    LabelledMention {
        signs = Map.copyOf(signs);
    }

    static LabelledMention of(String set, JsonNode mention, boolean right) {
        JsonNode why = mention.path("why");
        Map<String, Double> signs = new HashMap<>(Map.of("base", 1.0, "likely", odds(why)));
        String clause = why.path("clause").asText();
        boolean spoken = clause.startsWith("[actor]: ");
        JsonNode actors = mention.path("actor");
        JsonNode recipients = mention.path("recipient");
        add(signs, "spoken", spoken);
        add(signs, "noun", !spoken && !clause.matches("\\[[a-z]+\\]( and \\[[a-z]+\\])? .*"));
        add(signs, "nearest", why.path("nearest").asBoolean());
        add(signs, "filled", !why.path("filled").isEmpty());
        add(signs, "no actor", actors.isEmpty());
        add(signs, "no recipient", recipients.isEmpty() && clause.contains("[recipient]"));
        add(signs, "unsure", UNSURE.contains(mention.path("status").asText()));
        add(signs, "recipient first", !recipients.isEmpty() && recipients.get(0).path("end").asInt() <= mention.path("trigger").path("start").asInt());
        add(signs, "long", mention.path("evidence").path("end").asInt() - mention.path("evidence").path("start").asInt() > LONG_SENTENCE);
        return new LabelledMention(set, mention.path("confidence").asDouble(), signs, right);
    }

    private static double odds(JsonNode why) {
        double likely = why.path("likely").asDouble();
        return why.has("likely") ? Math.max(-FURTHEST, Math.min(FURTHEST, Math.log(likely / (1 - likely)))) : USUAL;
    }

    private static void add(Map<String, Double> signs, String sign, boolean shown) {
        if (shown) {
            signs.put(sign, 1.0);
        }
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

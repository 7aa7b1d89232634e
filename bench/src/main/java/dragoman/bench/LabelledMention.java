package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Was a coded mention right, and which signs does it show?
 *
 * @param set the gold set that says so
 * @param confidence how sure the program was
 * @param signs what {@code confidence.txt} weighs
 * @param right whether type and both sides are right
 */
record LabelledMention(String set, double confidence, List<String> signs, boolean right) {

    /** All signs, in the order of the file. */
    static final List<String> SIGNS = List.of("base", "noun", "nearest", "no actor", "no recipient", "unsure", "recipient first", "spoken", "long");

    private static final Set<String> UNSURE = Set.of("possible", "conditional", "denied");
    private static final int LONG_SENTENCE = 220;

    LabelledMention {
        signs = List.copyOf(signs);
    }

    static LabelledMention of(String set, JsonNode mention, boolean right) {
        List<String> signs = new ArrayList<>(List.of("base"));
        String clause = mention.path("why").path("clause").asText();
        boolean spoken = clause.startsWith("[actor]: ");
        JsonNode actors = mention.path("actor");
        JsonNode recipients = mention.path("recipient");
        add(signs, "spoken", spoken);
        add(signs, "noun", !spoken && !clause.matches("\\[[a-z]+\\]( and \\[[a-z]+\\])? .*"));
        add(signs, "nearest", mention.path("why").path("nearest").asBoolean());
        add(signs, "no actor", actors.isEmpty());
        add(signs, "no recipient", recipients.isEmpty() && clause.contains("[recipient]"));
        add(signs, "unsure", UNSURE.contains(mention.path("status").asText()));
        add(signs, "recipient first", !recipients.isEmpty() && recipients.get(0).path("end").asInt() <= mention.path("trigger").path("start").asInt());
        add(signs, "long", mention.path("evidence").path("end").asInt() - mention.path("evidence").path("start").asInt() > LONG_SENTENCE);
        return new LabelledMention(set, mention.path("confidence").asDouble(), signs, right);
    }

    private static void add(List<String> signs, String sign, boolean shown) {
        if (shown) {
            signs.add(sign);
        }
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

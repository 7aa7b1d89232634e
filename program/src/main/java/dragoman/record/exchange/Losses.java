package dragoman.record.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a format could not say, and how many rows that touched. */
public final class Losses {

    private static final int EXAMPLES = 3;

    private final Map<String, List<String>> examples = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int rows;

    /**
     * What could not be said.
     *
     * @param what which information, and what stands in its place
     * @param rows how many rows it touched; events, where they have no row
     * @param examples the ids of the first events
     */
    public record Loss(String what, int rows, List<String> examples) {

        public Loss {
            examples = List.copyOf(examples);
        }
    }

    /** A row was written. */
    public void row() {
        rows++;
    }

    /** A row could not say this. */
    public void add(String what, String event) {
        counts.merge(what, 1, Integer::sum);
        List<String> some = examples.computeIfAbsent(what, key -> new ArrayList<>());
        if (!event.isEmpty() && some.size() < EXAMPLES && !some.contains(event)) {
            some.add(event);
        }
    }

    /** The same where it is so. */
    public void addIf(boolean lost, String what, String event) {
        if (lost) {
            add(what, event);
        }
    }

    /** How many rows were written. */
    public int rows() {
        return rows;
    }

    /** In the order of their words. */
    public List<Loss> list() {
        return counts.entrySet().stream().map(entry -> new Loss(entry.getKey(), entry.getValue(), examples.get(entry.getKey()))).toList();
    }

    /** For the side file. */
    public String json(String format, int events) {
        return json(format, "events", events);
    }

    /** @param things what was to be written, and how many of them */
    public String json(String format, String things, int many) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", format).put(things, many).put("rows", rows);
        ArrayNode array = json.putArray("losses");
        for (Loss loss : list()) {
            ArrayNode some = array.addObject().put("what", loss.what()).put("rows", loss.rows()).putArray("examples");
            loss.examples().forEach(some::add);
        }
        return json.toPrettyString() + "\n";
    }
}

package dragoman.record.exchange;

import dragoman.coding.event.QuadClass;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.TimelineEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who acts on whom: an edge for each ordered pair of actors and quad class.
 *
 * @param nodes by code
 * @param edges by actor, recipient and class
 */
record Network(List<Node> nodes, List<Edge> edges) {

    private static final String SOMEBODY = "---";

    /**
     * An actor.
     *
     * @param code of a state or organisation
     * @param name by which it is known
     * @param state whether it is a state
     * @param events how many events it takes part in
     */
    record Node(String code, String name, boolean state, int events) {
    }

    /**
     * What one does to another in one class.
     *
     * @param events how many events
     * @param score PLOVER's scores of them, added up
     */
    record Edge(String actor, String recipient, QuadClass quadClass, int events, double score) {

        String id() {
            return actor + "-" + recipient + "-" + Cameo.number(quadClass);
        }

        double meanScore() {
            return score / events;
        }
    }

    static Network of(List<TimelineEntry> entries, boolean everyStatus, ActorNames names, Losses losses) {
        Map<String, Edge> edges = new TreeMap<>();
        Map<String, Integer> events = new TreeMap<>();
        for (TimelineEntry entry : entries) {
            Losses ofRows = new Losses();
            for (Row row : Row.of(entry, everyStatus, ofRows)) {
                String doer = row.actor().code();
                String receiver = row.recipient().code();
                boolean open = doer.isEmpty() || receiver.isEmpty() || doer.equals(SOMEBODY) || receiver.equals(SOMEBODY);
                losses.addIf(open, "parties: one side is not told or has no state; the graph has no edge for it (rows: pairs)", entry.event().id());
                if (!open) {
                    losses.row();
                    Edge one = new Edge(doer, receiver, entry.event().type().quadClass(), 1, entry.event().type().score());
                    edges.merge(one.id(), one, (a, b) -> new Edge(a.actor, a.recipient, a.quadClass, a.events + b.events, a.score + b.score));
                    events.merge(doer, 1, Integer::sum);
                    events.merge(receiver, 1, Integer::sum);
                }
            }
            ofRows.list().stream().filter(loss -> loss.what().startsWith("status") || loss.what().startsWith("reciprocal"))
                    .forEach(loss -> losses.add(loss.what(), entry.event().id()));
        }
        losses.addIf(!edges.isEmpty(), "events: the graph counts them; types, dates, places and words are not in it", "");
        List<Node> nodes = events.keySet().stream().map(code -> new Node(code, names.nameOf(code), Countries.isState(code), events.get(code))).toList();
        return new Network(nodes, edges.values().stream().sorted(Comparator.comparing(Edge::actor).thenComparing(Edge::recipient).thenComparing(Edge::quadClass)).toList());
    }
}

package dragoman.record.exchange;

import dragoman.coding.lists.ActorNames;
import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Writes the network of actors as GraphML. */
public final class GraphMl implements EventFormat {

    private final ActorNames names;
    private final boolean everyStatus;

    /**
     * @param names names of states and organisations
     * @param everyStatus whether events that did not happen, or not yet, count too
     */
    public GraphMl(ActorNames names, boolean everyStatus) {
        this.names = names;
        this.everyStatus = everyStatus;
    }

    @Override
    public void write(List<TimelineEntry> entries, Writer out, Losses losses) throws IOException {
        Network network = Network.of(entries, everyStatus, names, losses);
        try (Xml xml = new Xml(out)) {
            xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            key(xml, "node", "label", "string");
            key(xml, "node", "kind", "string");
            key(xml, "node", "events", "int");
            key(xml, "edge", "quad", "string");
            key(xml, "edge", "weight", "int");
            key(xml, "edge", "score", "double");
            key(xml, "edge", "mean", "double");
            xml.open("graph", "id", "actors", "edgedefault", "directed");
            for (Network.Node node : network.nodes()) {
                xml.open("node", "id", node.code()).leaf("data", node.name(), "key", "node_label").leaf("data", node.state() ? "state" : "organisation", "key", "node_kind")
                        .leaf("data", Integer.toString(node.events()), "key", "node_events").close("node");
            }
            for (Network.Edge edge : network.edges()) {
                xml.open("edge", "id", edge.id(), "source", edge.actor(), "target", edge.recipient())
                        .leaf("data", quad(edge), "key", "edge_quad").leaf("data", Integer.toString(edge.events()), "key", "edge_weight")
                        .leaf("data", Double.toString(edge.score()), "key", "edge_score").leaf("data", mean(edge), "key", "edge_mean").close("edge");
            }
            xml.close("graph").close("graphml");
        }
    }

    private static void key(Xml xml, String of, String name, String type) throws IOException {
        xml.leaf("key", "", "id", of + "_" + name, "for", of, "attr.name", name, "attr.type", type);
    }

    static String quad(Network.Edge edge) {
        return edge.quadClass().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String mean(Network.Edge edge) {
        return String.format(Locale.ROOT, "%.3f", edge.meanScore());
    }
}

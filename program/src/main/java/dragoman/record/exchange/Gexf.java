package dragoman.record.exchange;

import dragoman.coding.lists.ActorNames;
import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the network of actors as GEXF 1.3, Gephi's own format. */
public final class Gexf implements EventFormat {

    private final ActorNames names;
    private final boolean everyStatus;

    /**
     * @param names names of states and organisations
     * @param everyStatus whether events that did not happen, or not yet, count too
     */
    public Gexf(ActorNames names, boolean everyStatus) {
        this.names = names;
        this.everyStatus = everyStatus;
    }

    @Override
    public void write(List<TimelineEntry> entries, Writer out, Losses losses) throws IOException {
        Network network = Network.of(entries, everyStatus, names, losses);
        try (Xml xml = new Xml(out)) {
            xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").open("graph", "defaultedgetype", "directed");
            attributes(xml, "node", List.of("kind string", "events integer"));
            attributes(xml, "edge", List.of("quad string", "score double", "mean double"));
            xml.open("nodes");
            for (Network.Node node : network.nodes()) {
                xml.open("node", "id", node.code(), "label", node.name()).open("attvalues")
                        .leaf("attvalue", "", "for", "kind", "value", node.state() ? "state" : "organisation")
                        .leaf("attvalue", "", "for", "events", "value", Integer.toString(node.events())).close("attvalues").close("node");
            }
            xml.close("nodes").open("edges");
            for (Network.Edge edge : network.edges()) {
                xml.open("edge", "id", edge.id(), "source", edge.actor(), "target", edge.recipient(), "kind", GraphMl.quad(edge),
                                "weight", Integer.toString(edge.events())).open("attvalues")
                        .leaf("attvalue", "", "for", "quad", "value", GraphMl.quad(edge))
                        .leaf("attvalue", "", "for", "score", "value", Double.toString(edge.score()))
                        .leaf("attvalue", "", "for", "mean", "value", GraphMl.mean(edge)).close("attvalues").close("edge");
            }
            xml.close("edges").close("graph").close("gexf");
        }
    }

    private static void attributes(Xml xml, String of, List<String> named) throws IOException {
        xml.open("attributes", "class", of);
        for (String one : named) {
            String[] parts = one.split(" ");
            xml.leaf("attribute", "", "id", parts[0], "title", parts[0], "type", parts[1]);
        }
        xml.close("attributes");
    }
}

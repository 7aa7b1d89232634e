package dragoman.record.exchange;

import dragoman.coding.event.Basis;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import static org.assertj.core.api.Assertions.assertThat;

/** Graphs of actors and the feed, read back by a parser that allows no DTD. */
class XmlFormatsTest {

    private static final TimelineEntry AID = Entries.entry(Told.by("001", 1).does("IND", PloverType.AID, "PRK").on("2018-05-15", Basis.STATED));
    private static final TimelineEntry MORE = Entries.entry(Told.by("001", 2).does("IND", PloverType.COOPERATE, "PRK").on("2018-05-16", Basis.STATED));
    private static final TimelineEntry BAN = Entries.entry(Told.by("001", 3).does("PRK UNO", PloverType.SANCTION, "IND"));
    private static final TimelineEntry PLAN = Entries.entry(Told.by("001", 4).does("USA", PloverType.CONSULT, "PRK").status(Status.PLANNED));
    private static final TimelineEntry NOBODY = Entries.entry(Told.by("001", 5).does("---rebels", PloverType.ASSAULT, "PRK"));

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf"})
    void actors_are_nodes_and_each_pair_and_class_an_edge(String format) throws Exception {
        Losses losses = new Losses();
        Document graph = parsed(Entries.written(format, losses, AID, MORE, BAN, PLAN, NOBODY));
        assertThat(all(graph, "node")).extracting(node -> node.getAttribute("id")).containsExactly("IND", "PRK", "UNO");
        assertThat(all(graph, "edge")).extracting(edge -> edge.getAttribute("source") + edge.getAttribute("target")).containsExactly("INDPRK", "PRKIND", "UNOIND");
        assertThat(losses.list()).extracting(Losses.Loss::what).anyMatch(what -> what.startsWith("status")).anyMatch(what -> what.startsWith("parties"));
    }

    @Test
    void an_edge_counts_its_events_and_adds_up_their_scores() throws Exception {
        Element edge = all(parsed(Entries.written("graphml", new Losses(), AID, MORE)), "edge").get(0);
        assertThat(edge.getTextContent().strip().split("\\s*\n\\s*")).containsExactly("material cooperation", "2", "19.5", "9.750");
        Element gephi = all(parsed(Entries.written("gexf", new Losses(), AID, MORE)), "edge").get(0);
        assertThat(gephi.getAttribute("weight")).isEqualTo("2");
    }

    @Test
    void the_feed_has_an_entry_for_each_event_with_what_an_entry_must_have() throws Exception {
        Document feed = parsed(Entries.written("atom", new Losses(), AID, BAN, PLAN));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(all(feed, "author")).hasSize(1);
        List<Element> entries = all(feed, "entry");
        assertThat(entries).hasSize(3);
        assertThat(all(feed, "id")).extracting(Element::getTextContent).hasSize(4).doesNotHaveDuplicates().allSatisfy(id -> assertThat(URI.create(id).isAbsolute()).isTrue());
        assertThat(all(feed, "updated")).hasSize(4).allSatisfy(updated -> assertThat(Instant.parse(updated.getTextContent())).isAfter(Instant.EPOCH));
        assertThat(entries.get(0).getTextContent()).contains(Told.TEXT);
        assertThat(all(feed, "link")).allSatisfy(link -> assertThat(link.getAttribute("href")).isEqualTo("https://ledger.example.org/1"));
    }

    @Test
    void the_same_event_keeps_its_id_and_an_empty_feed_is_one_too() throws Exception {
        String id = all(parsed(Entries.written("atom", new Losses(), AID)), "id").get(1).getTextContent();
        assertThat(all(parsed(Entries.written("atom", new Losses(), BAN, AID)), "id")).extracting(Element::getTextContent).contains(id);
        assertThat(all(parsed(Entries.written("atom", new Losses())), "updated")).hasSize(1);
    }

    @Test
    void what_was_learnt_last_comes_first() {
        TimelineEntry later = Entries.entry(List.of(AID.tellings().get(0).learnt(Instant.parse("2026-04-01T10:00:00Z"))));
        assertThat(AtomFeed.latestFirst(List.of(BAN, later, MORE)).get(0)).isEqualTo(later);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "atom"})
    void odd_words_never_break_the_markup(String format) throws Exception {
        Random random = new Random(10);
        for (int i = 0; i < 200; i++) {
            List<TimelineEntry> entries = List.of(Entries.random(random, i), Entries.random(random, i + 1000));
            String written = Entries.written(Entries.formats(true, false), format, new Losses(), entries);
            parsed(written);
            assertThat(Entries.written(Entries.formats(true, false), format, new Losses(), entries)).isEqualTo(written);
            assertThat(written).doesNotContain("javascript:");
        }
    }
}

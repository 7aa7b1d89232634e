package dragoman.record.exchange;

import dragoman.coding.event.Edtf;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the events of a query as an Atom feed (RFC 4287), the last learnt first. The ids follow from the query and the event, so that a reader that has seen an
 * entry knows it again; an entry is updated when the record learns of another telling.
 */
public final class AtomFeed implements EventFormat {

    private final ActorNames names;
    private final String query;

    /**
     * @param names names of states and organisations
     * @param query what was asked for, in words: the feed's title
     */
    public AtomFeed(ActorNames names, String query) {
        this.names = names;
        this.query = query;
    }

    @Override
    public void write(List<TimelineEntry> entries, Writer out, Losses losses) throws IOException {
        List<TimelineEntry> latest = latestFirst(entries);
        try (Xml xml = new Xml(out)) {
            xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en");
            xml.leaf("title", query).leaf("id", id("feed " + query));
            // A feed must say when it changed; one without entries never did.
            xml.leaf("updated", latest.isEmpty() ? Instant.EPOCH.toString() : learnt(latest.get(0)).toString());
            xml.open("author").leaf("name", "Dragoman").close("author").leaf("generator", "Dragoman");
            for (TimelineEntry entry : latest) {
                losses.row();
                losses.addIf(entry.tellings().size() > 1, "evidence: of several tellings one is quoted", entry.event().id());
                entry(xml, entry);
            }
            xml.close("feed");
        }
    }

    /** The last learnt first: what a feed that shall have only some entries begins with. */
    public static List<TimelineEntry> latestFirst(List<TimelineEntry> entries) {
        return entries.stream().sorted(Comparator.comparing(AtomFeed::learnt).reversed().thenComparing(entry -> entry.event().id())).toList();
    }

    private void entry(Xml xml, TimelineEntry entry) throws IOException {
        Event event = entry.event();
        Telling quoted = Row.best(entry);
        xml.open("entry").leaf("title", title(entry)).leaf("id", id("event " + event.id())).leaf("updated", learnt(entry).toString());
        xml.leaf("published", entry.tellings().stream().map(Telling::learnt).min(Comparator.naturalOrder()).orElseThrow().toString());
        for (String url : entry.tellings().stream().flatMap(telling -> telling.url().stream()).filter(AtomFeed::isAddress).limit(1).toList()) {
            xml.leaf("link", "", "rel", "alternate", "href", url);
        }
        xml.leaf("category", "", "term", event.type().name(), "label", event.status().label());
        xml.leaf("content", content(entry, quoted), "type", "text").close("entry");
    }

    private String title(TimelineEntry entry) {
        Event event = entry.event();
        String date = event.date().map(Edtf::text).orElse("no date");
        return date + ": " + side(entry, event.actors(), true) + (event.reciprocal() ? " ↔ " : " → ") + side(entry, event.recipients(), false) + ", "
                + event.type() + event.mode().map(mode -> " " + mode.label()).orElse("") + " (" + event.status().label() + ")";
    }

    private String side(TimelineEntry entry, List<String> codes, boolean actor) {
        return codes.isEmpty() ? "somebody" : codes.stream().map(code -> Countries.isState(code) ? names.nameOf(code) : Side.of(code, entry, actor).name(names))
                .collect(Collectors.joining(", "));
    }

    private static String content(TimelineEntry entry, Telling quoted) {
        String outlets = entry.tellings().stream().flatMap(telling -> telling.publisher().stream()).distinct().collect(Collectors.joining(", "));
        return "“" + quoted.mention().evidence().text() + "”" + (outlets.isEmpty() ? "" : " (" + outlets + ")") + " [" + entry.event().id() + "]";
    }

    /** Of the web, and nothing that a reader would run. */
    private static boolean isAddress(String url) {
        return url.matches("https?://[^\\s<>\"{}|\\\\^`]+");
    }

    private static Instant learnt(TimelineEntry entry) {
        return entry.tellings().stream().map(Telling::learnt).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** An address of no host: nobody owns a name for it. */
    private static String id(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}

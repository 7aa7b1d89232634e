package dragoman.reading.feed;

import dragoman.reading.day.PublishedField;
import dragoman.reading.limits.Budget;
import dragoman.reading.page.Markup;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads RSS, RDF, Atom and CDF, well-formed or not. */
final class XmlFeed {

    private static final Set<String> CHANNELS = Set.of("channel", "feed");
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final int LONGEST_NAME = 300;
    private static final Pattern MAILBOX = Pattern.compile("\\s*\\S+@\\S+\\s*\\((.+)\\)\\s*|\\s*(.+?)\\s*[<(]\\s*\\S+@\\S+?\\s*[>)]\\s*");

    private final Document document;
    private final Budget budget;

    private XmlFeed(String xml, Budget budget) {
        this.document = Parser.xmlParser().setMaxDepth(budget.limits().nesting()).parseInput(budget.metered(xml), "");
        this.budget = budget;
    }

    static Feed read(String xml, Budget budget) {
        return new XmlFeed(xml, budget).feed();
    }

    private Feed feed() {
        List<Element> entries = document.getAllElements().stream().filter(element -> ENTRIES.contains(name(element)) && Vocabulary.of(element) == Vocabulary.FEED).toList();
        Element top = document.getAllElements().stream().filter(element -> CHANNELS.contains(name(element)) && Vocabulary.of(element) == Vocabulary.FEED).findFirst().orElse(document);
        Optional<String> language = first(top, Vocabulary.FEED, "language").or(() -> first(top, Vocabulary.DUBLIN_CORE, "language")).flatMap(element -> Markup.line(element.wholeText()))
                .or(() -> language(Optional.of(top)));
        return new Feed(title(top), author(top), language, entries.stream().map(this::entry).toList());
    }

    private Entry entry(Element entry) {
        budget.check();
        Optional<String> id = Stream.of("guid", "id").flatMap(name -> first(entry, Vocabulary.FEED, name).stream()).flatMap(element -> Markup.line(element.wholeText()).stream()).findFirst();
        return new Entry(id, title(entry), link(entry), author(entry), published(entry), language(Optional.of(entry)), text(entry));
    }

    private static Optional<String> title(Element holder) {
        return first(holder, Vocabulary.FEED, "title").or(() -> first(holder, Vocabulary.DUBLIN_CORE, "title")).or(() -> first(holder, Vocabulary.MEDIA, "title"))
                .flatMap(element -> construct(element).line());
    }

    /** The longest of what the feed gives. */
    private String text(Element entry) {
        List<Element> given = new ArrayList<>();
        for (Element child : entry.children()) {
            switch (Vocabulary.of(child)) {
                case FEED -> add(given, child, Set.of("content", "summary", "description", "abstract", "body", "fullitem", "fulltext"));
                case CONTENT -> add(given, child, Set.of("encoded"));
                case XHTML -> add(given, child, Set.of("body", "div"));
                case DUBLIN_CORE, MEDIA -> add(given, child, Set.of("description", "abstract"));
                case ITUNES -> add(given, child, Set.of("summary"));
                default -> { }
            }
        }
        return given.stream().map(element -> construct(element).text(budget)).max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static void add(List<Element> given, Element child, Set<String> names) {
        if (names.contains(name(child)) && child.attr("src").isEmpty()) {
            given.add(child);
        }
    }

    private static TextConstruct construct(Element element) {
        Element parent = element.parent() == null ? element : element.parent();
        boolean atom = Vocabulary.of(element) == Vocabulary.FEED && (name(parent).equals("entry") || name(parent).equals("feed"));
        return new TextConstruct(element, atom);
    }

    /** Where it is published: what tells the address before a feed service changed it, then the link, then an id that is one. */
    private static Optional<String> link(Element entry) {
        Optional<String> original = first(entry, Vocabulary.FEEDBURNER, "origlink").flatMap(element -> Markup.line(element.wholeText()));
        Optional<String> permanent = first(entry, Vocabulary.FEED, "guid").filter(guid -> !guid.attr("ispermalink").equalsIgnoreCase("false") && !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(guid -> guid.wholeText().strip()).filter(address -> address.startsWith("http"));
        return original.or(() -> alternate(entry)).or(() -> first(entry, Vocabulary.FEED, "link").map(link -> link.wholeText().strip()).filter(address -> !address.isEmpty())
                .map(address -> resolved(entry, address))).or(() -> permanent).or(() -> Optional.of(entry.attr("href").strip()).filter(address -> !address.isEmpty()));
    }

    private static Optional<String> alternate(Element entry) {
        return entry.children().stream().filter(child -> name(child).equals("link") && Vocabulary.of(child) == Vocabulary.FEED && child.hasAttr("href"))
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .min(Comparator.comparingInt(link -> link.attr("type").isEmpty() || link.attr("type").contains("html") ? 0 : 1))
                .map(link -> resolved(link, link.attr("href").strip()));
    }

    /** An address that is relative counts from the {@code xml:base} around it; without one it stays as it is. */
    private static String resolved(Element element, String address) {
        String whole = address;
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xml:base")) {
                try {
                    whole = URI.create(at.attr("xml:base").strip()).resolve(whole).toString();
                } catch (IllegalArgumentException noAddress) {
                    return address;
                }
            }
        }
        return whole;
    }

    private static Optional<String> author(Element holder) {
        for (Element child : holder.children()) {
            Vocabulary of = Vocabulary.of(child);
            boolean author = switch (name(child)) {
                case "author" -> of == Vocabulary.FEED || of == Vocabulary.ITUNES || of == Vocabulary.DUBLIN_CORE;
                case "creator" -> of == Vocabulary.DUBLIN_CORE;
                case "managingeditor", "contributor" -> of == Vocabulary.FEED && !ENTRIES.contains(name(holder));
                default -> false;
            };
            if (author) {
                Optional<String> name = first(child, Vocabulary.FEED, "name").or(() -> Optional.of(child).filter(one -> one.childrenSize() == 0)).flatMap(element -> Markup.line(element.wholeText()));
                if (name.isPresent()) {
                    return name.map(XmlFeed::withoutAddress);
                }
            }
        }
        return Optional.empty();
    }

    /** "ada@example.org (Ada Example)" and "Ada Example &lt;ada@example.org&gt;" are Ada Example. */
    private static String withoutAddress(String author) {
        Matcher mailbox = MAILBOX.matcher(author.substring(0, Math.min(author.length(), LONGEST_NAME)));
        return !mailbox.matches() ? author : mailbox.group(1) != null ? mailbox.group(1) : mailbox.group(2);
    }

    private static Optional<LocalDate> published(Element entry) {
        for (String name : List.of("pubdate", "published", "issued", "date", "created", "updated", "modified", "lastmod")) {
            Optional<LocalDate> day = entry.children().stream().filter(child -> name(child).equals(name)).filter(child -> Vocabulary.of(child) == Vocabulary.FEED
                    || Vocabulary.of(child) == Vocabulary.DUBLIN_CORE).flatMap(child -> PublishedField.loosely(child.wholeText()).stream()).findFirst();
            if (day.isPresent()) {
                return day;
            }
        }
        return PublishedField.loosely(entry.attr("lastmod"));
    }

    private static Optional<String> language(Optional<Element> from) {
        Optional<Element> at = from;
        while (at.isPresent() && at.get().attr("xml:lang").isBlank()) {
            at = Optional.ofNullable(at.get().parent());
        }
        return at.map(element -> element.attr("xml:lang").strip());
    }

    private static Optional<Element> first(Element holder, Vocabulary vocabulary, String name) {
        return holder.children().stream().filter(child -> name(child).equals(name) && Vocabulary.of(child) == vocabulary).findFirst();
    }

    private static String name(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }
}

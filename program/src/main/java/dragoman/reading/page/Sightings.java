package dragoman.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements of a page that may tell something about its article, gathered in one walk. */
final class Sightings {

    private static final Pattern BYLINE = Pattern.compile("(?i)(?:^|[\\s_-])(?:byline|author[_-]?name|article[_-]?author)(?:[\\s_-]|$)");

    final List<Element> linkedData = new ArrayList<>();
    final List<Element> metas = new ArrayList<>();
    final List<Element> properties = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> authors = new ArrayList<>();
    final List<Element> bylines = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    Optional<Element> canonical = Optional.empty();

    private Sightings() {
    }

    static Sightings on(Document page) {
        Sightings seen = new Sightings();
        seen.below(page);
        return seen;
    }

    /** Only as deep as pages may be nested. */
    private void below(Element top) {
        see(top);
        for (Node child = top.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element) {
                below(element);
            }
        }
    }

    private void see(Element element) {
        String tag = element.normalName();
        if (tag.equals("h1")) {
            headings.add(element);
        }
        if (element.attributesSize() == 0) {
            return;
        }
        switch (tag) {
            case "script" -> add(linkedData, element, Markup.attribute(element, "type").toLowerCase(Locale.ROOT).startsWith("application/ld+json"));
            case "meta" -> add(metas, element, Markup.has(element, "content"));
            case "time" -> times.add(element);
            case "link" -> canonical = canonical.or(() -> Optional.of(element).filter(link -> link.attr("rel").equalsIgnoreCase("canonical") && link.hasAttr("href")));
            default -> { }
        }
        add(properties, element, Markup.has(element, "itemprop"));
        add(authors, element, !tag.equals("link") && Markup.attribute(element, "rel").equals("author"));
        String names = Markup.attribute(element, "class");
        add(bylines, element, !names.isEmpty() && (names.contains("yline") || names.contains("uthor")) && BYLINE.matcher(names).find());
    }

    private static void add(List<Element> list, Element element, boolean wanted) {
        if (wanted) {
            list.add(element);
        }
    }
}

package dragoman.reading.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Finds what a page tells about its article in what it shows: microdata, and the elements that HTML has for it. */
final class Microdata {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Evaluator NAME = new Evaluator.AttributeWithValue("itemprop", "name");
    private static final int LONGEST_NAME = 100;
    private static final int LOOKED_AT = 3;

    private Microdata() {
    }

    static Facts in(Sightings page) {
        Optional<String> author = Stream.of(property(page, "author"), page.authors.stream(), page.bylines.stream())
                .flatMap(elements -> elements.limit(LOOKED_AT).flatMap(element -> name(element).stream()))
                .filter(name -> name.length() <= LONGEST_NAME).findFirst();
        Optional<LocalDate> published = Stream.of(property(page, "datePublished"), page.times.stream())
                .flatMap(elements -> elements.limit(LOOKED_AT).flatMap(element -> day(element).stream())).findFirst();
        return new Facts(property(page, "headline").flatMap(element -> value(element).stream()).findFirst(),
                property(page, "publisher").flatMap(element -> name(element).stream()).findFirst(), author, published, Optional.empty(), Optional.empty());
    }

    /** What the page shows for a title, and what it calls its address and language. */
    static Facts shown(Document page, Sightings seen) {
        Optional<String> heading = seen.headings.stream().flatMap(h1 -> Markup.line(h1.text()).stream()).findFirst();
        Optional<String> canonical = seen.canonical.map(link -> link.attr("href")).filter(url -> url.startsWith("http"));
        Optional<Element> html = Optional.ofNullable(page.firstElementChild());
        Optional<String> language = html.map(top -> top.hasAttr("lang") ? top.attr("lang") : top.attr("xml:lang")).flatMap(Markup::line);
        return new Facts(heading.or(() -> Markup.line(page.title())), Optional.empty(), Optional.empty(), Optional.empty(), language, canonical);
    }

    private static Stream<Element> property(Sightings page, String name) {
        return page.properties.stream().filter(element -> isOneOf(name, element.attr("itemprop")));
    }

    /** Most elements have one property alone. */
    private static boolean isOneOf(String name, String properties) {
        return properties.equals(name) || properties.length() > name.length() && List.of(SPACES.split(properties)).contains(name);
    }

    /** The name of a person or outlet: in a property of its own, where it has one. */
    private static Optional<String> name(Element element) {
        return Optional.ofNullable(element.selectFirst(NAME)).flatMap(Microdata::value).or(() -> value(element)).filter(name -> !name.contains("://"));
    }

    private static Optional<String> value(Element element) {
        return Markup.line(element.hasAttr("content") ? element.attr("content") : element.text());
    }

    private static Optional<LocalDate> day(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.text()).flatMap(value -> MetaTags.day(value).stream()).findFirst();
    }
}

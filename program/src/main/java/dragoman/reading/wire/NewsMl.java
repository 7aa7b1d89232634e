package dragoman.reading.wire;

import dragoman.reading.day.PublishedField;
import dragoman.reading.limits.Budget;
import dragoman.reading.page.Markup;
import dragoman.reading.wire.WireItem.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads NewsML-G2: a news item alone or several in a message, with HTML, NITF or plain text in it; and NITF alone. */
final class NewsMl {

    private static final int LONGEST_NAME = 200;

    private NewsMl() {
    }

    static List<WireItem> read(String xml, Budget budget) {
        Document document = Parser.xmlParser().setMaxDepth(budget.limits().nesting()).parseInput(budget.metered(xml), "");
        List<Element> items = all(document, "newsitem");
        return items.isEmpty() ? all(document, "nitf").stream().limit(1).map(nitf -> nitf(nitf, budget)).toList() : items.stream().map(item -> {
            budget.check();
            return item(item, budget);
        }).toList();
    }

    private static WireItem item(Element item, Budget budget) {
        Optional<String> status = first(item, "pubstatus").map(element -> element.attr("qcode") + element.attr("uri").replaceFirst(".*/", ""));
        Optional<String> title = first(item, "headline").flatMap(NewsMl::line).or(() -> first(item, "title").flatMap(NewsMl::line)).or(() -> first(item, "hl1").flatMap(NewsMl::line));
        Optional<String> language = first(item, "language").map(element -> element.attr("tag")).or(() -> Optional.of(item.attr("xml:lang"))).filter(tag -> !tag.isBlank());
        return new WireItem(Optional.of(item.attr("guid").strip()).filter(guid -> !guid.isEmpty()), version(item.attr("version")), Status.of(status.orElse("usable")),
                first(item, "embargoed").flatMap(element -> Moment.of(element.text())), title, text(item, budget), day(item), provider(item),
                first(item, "by").or(() -> first(item, "byline")).flatMap(NewsMl::line).filter(name -> name.length() <= LONGEST_NAME), link(item), language);
    }

    private static WireItem nitf(Element nitf, Budget budget) {
        Optional<String> id = first(nitf, "doc-id").map(element -> element.attr("id-string")).filter(given -> !given.isBlank());
        Optional<String> issued = first(nitf, "date.issue").map(element -> element.attr("norm"));
        return new WireItem(id, 0, Status.USABLE, Optional.empty(), first(nitf, "hl1").or(() -> first(nitf, "title")).flatMap(NewsMl::line), text(nitf, budget),
                issued.flatMap(PublishedField::loosely), first(nitf, "distributor").flatMap(NewsMl::line), first(nitf, "byline").flatMap(NewsMl::line), Optional.empty(),
                Optional.of(nitf.attr("xml:lang")).filter(tag -> !tag.isBlank()));
    }

    private static long version(String given) {
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
    }

    /** The story's own part where it is marked off from a head, else all of the first content that has words. */
    private static String text(Element item, Budget budget) {
        return Stream.of("body.content", "body", "inlinexml", "inlinedata").flatMap(name -> all(item, name).stream())
                .map(element -> element.childrenSize() > 0 ? Markup.text(element.html(), budget) : plain(element, budget)).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static String plain(Element element, Budget budget) {
        boolean html = element.attr("contenttype").contains("html") || element.wholeText().stripLeading().startsWith("<");
        return html ? Markup.text(element.wholeText(), budget) : element.wholeText().strip();
    }

    private static Optional<LocalDate> day(Element item) {
        return Stream.of("versioncreated", "contentmodified", "contentcreated", "firstcreated").flatMap(name -> first(item, name).stream())
                .flatMap(element -> PublishedField.loosely(element.text()).stream()).findFirst();
    }

    private static Optional<String> provider(Element item) {
        return first(item, "provider").flatMap(element -> first(element, "name").flatMap(NewsMl::line).or(() -> Optional.of(element.attr("literal")).filter(name -> !name.isBlank())))
                .or(() -> first(item, "copyrightholder").flatMap(element -> first(element, "name").flatMap(NewsMl::line).or(() -> Optional.of(element.attr("literal")).filter(name -> !name.isBlank()))));
    }

    private static Optional<String> link(Element item) {
        return all(item, "link").stream().map(element -> element.attr("href")).filter(url -> url.startsWith("http")).findFirst();
    }

    private static Optional<String> line(Element element) {
        return Markup.line(element.html());
    }

    private static Optional<Element> first(Element holder, String name) {
        return all(holder, name).stream().findFirst();
    }

    private static List<Element> all(Element holder, String name) {
        return holder.getAllElements().stream().filter(element -> element.tag().localName().toLowerCase(Locale.ROOT).equals(name)).toList();
    }
}

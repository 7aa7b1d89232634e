package dragoman.reading;

import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Skipped;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.encoding.PageCharset;
import dragoman.reading.limits.Budget;
import dragoman.reading.limits.Limits;
import dragoman.reading.page.Page;
import dragoman.reading.page.PageReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads an HTML page as one report. */
final class PageFile {

    private static final String NO_ARTICLE = "holds no article";

    /**
     * What is on a page.
     *
     * @param isList whether it is no article but a list of teasers for articles
     */
    record Found(Article article, boolean isList) {
    }

    private final Limits limits;
    private final PageReader pages;
    private final Articles articles;

    PageFile(Limits limits, Articles articles) {
        this.limits = limits;
        this.pages = new PageReader(limits);
        this.articles = articles;
    }

    Reading read(Delivery delivery) throws IOException {
        byte[] bytes = delivery.bytes(limits.bytes());
        return article(bytes, delivery).map(found -> found.isList() ? list(found.article(), delivery.origin()) : articles.ofFile(found.article(), delivery.origin()))
                .orElseGet(() -> Unreadable.at(delivery.origin(), NO_ARTICLE, "Save the page of an article, complete; a page that fills itself by script has no words of its own"));
    }

    /** A page out of an archive, which is known by its address; an archive holds many that are no article. */
    Reading readPart(byte[] bytes, Delivery delivery, Origin origin) {
        return article(bytes, delivery).map(found -> found.isList() ? list(found.article().called(delivery.name()), origin) : articles.ofPart(found.article().called(delivery.name()), origin)).orElseGet(() -> new Skipped(origin, NO_ARTICLE));
    }

    private Reading list(Article article, Origin origin) {
        return articles.aside(article, 0, origin, SetAside.Why.LIST, "");
    }

    /** What is on a page; empty where it has no words of an article. */
    Optional<Found> article(byte[] bytes, Delivery delivery) {
        Budget budget = Budget.of(limits);
        Page page = pages.read(PageCharset.of(bytes, delivery.contentType()).reader(bytes), budget);
        if (page.text().isBlank()) {
            return Optional.empty();
        }
        List<HeadPublished> days = page.opening().stream().flatMap(line -> HeadPublished.in(line).stream()).toList();
        Optional<LocalDate> shown = days.stream().filter(day -> !day.update()).flatMap(day -> day.day().stream()).findFirst()
                .or(() -> days.stream().flatMap(day -> day.day().stream()).findFirst());
        List<HeadByline> bylines = page.opening().stream().flatMap(line -> HeadByline.in(line).stream()).toList();
        Article article = new Article(delivery.ids(), page.text(), page.published().or(() -> shown), page.title(),
                page.publisher().or(() -> bylines.stream().flatMap(byline -> byline.publisher().stream()).findFirst()),
                page.author().or(() -> bylines.stream().flatMap(byline -> byline.author().stream()).findFirst()),
                page.url().or(delivery::url), page.language(), List.of());
        return Optional.of(new Found(article, page.isList()));
    }
}

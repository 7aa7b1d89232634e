package dragoman.reading;

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
        Budget budget = Budget.of(limits);
        PageCharset charset = PageCharset.of(bytes, delivery.contentType());
        Page page = pages.read(charset.decode(bytes), budget);
        if (page.text().isBlank()) {
            return Unreadable.at(delivery.origin(), "holds no article", "Save the page of an article, complete; a page that fills itself by script has no words of its own");
        }
        List<HeadPublished> days = page.opening().stream().flatMap(line -> HeadPublished.in(line).stream()).toList();
        Optional<LocalDate> shown = days.stream().filter(day -> !day.update()).flatMap(day -> day.day().stream()).findFirst()
                .or(() -> days.stream().flatMap(day -> day.day().stream()).findFirst());
        List<HeadByline> bylines = page.opening().stream().flatMap(line -> HeadByline.in(line).stream()).toList();
        return articles.ofFile(new Article(delivery.ids(), page.text(), page.published().or(() -> shown), page.title(),
                page.publisher().or(() -> bylines.stream().flatMap(byline -> byline.publisher().stream()).findFirst()),
                page.author().or(() -> bylines.stream().flatMap(byline -> byline.author().stream()).findFirst()),
                page.url().or(delivery::url), page.language(), List.of()), delivery.origin());
    }
}

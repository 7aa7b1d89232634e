package dragoman.reading;

import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.encoding.PageCharset;
import dragoman.reading.limits.Budget;
import dragoman.reading.limits.Limits;
import dragoman.reading.wire.WireItem;
import dragoman.reading.wire.WireReader;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads items of news agencies: each is a report, known by the agency's id; a later version takes the place of an earlier one, and a cancelled item withdraws what it told. */
final class WireFile {

    private final Limits limits;
    private final Articles articles;

    WireFile(Limits limits, Articles articles) {
        this.limits = limits;
        this.articles = articles;
    }

    Iterator<Reading> read(Delivery delivery) throws IOException {
        byte[] bytes = delivery.bytes(limits.bytes());
        List<WireItem> items = WireReader.readNewsMl(PageCharset.of(bytes, delivery.contentType()).decode(bytes), Budget.of(limits));
        if (items.isEmpty()) {
            return List.<Reading>of(Unreadable.at(delivery.origin(), "is NewsML without a news item", "Packages and concepts hold no words of their own: give the items that they list")).iterator();
        }
        return IntStream.range(0, items.size()).mapToObj(i -> reading(items.get(i), delivery,
                items.size() == 1 ? delivery.origin() : Origin.of(delivery.place(), "item " + (i + 1)))).iterator();
    }

    Reading reading(WireItem item, Delivery delivery, Origin origin) {
        Article article = new Article(List.of(Characters.clean(item.id().orElse(delivery.ids().get(0)))), item.text(), item.published(), item.title(), item.publisher(), item.author(), item.url(),
                item.language(), List.of());
        return switch (item.status()) {
            case CANCELLED -> articles.aside(article, item.version(), origin, SetAside.Why.WITHDRAWN, "");
            case WITHHELD -> articles.aside(article, item.version(), origin, SetAside.Why.WITHHELD, "");
            case USABLE -> {
                Optional<Instant> embargo = item.embargo().filter(until -> until.isAfter(Instant.now()));
                yield embargo.isPresent() ? articles.aside(article, item.version(), origin, SetAside.Why.EMBARGO, embargo.get().toString())
                        : articles.ofVersion(article, item.version(), origin);
            }
        };
    }
}

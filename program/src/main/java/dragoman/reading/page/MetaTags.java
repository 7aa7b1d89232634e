package dragoman.reading.page;

import dragoman.reading.day.PublishedField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds what a page tells about its article in {@code meta} elements: OpenGraph, Dublin Core, and the names that publishing systems use. */
final class MetaTags {

    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline");
    private static final List<String> PUBLISHER = List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "article:publisher", "application-name", "cre", "source");
    private static final List<String> AUTHOR = List.of("author", "article:author", "article:author_name", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
            "article.author", "twitter:data1", "cxenseparse:author");
    private static final List<String> PUBLISHED = List.of("article:published_time", "article:published", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
            "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.created", "dcterms.date", "date",
            "article.published", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "originalpublicationdate", "ptime", "pdate", "dc.date.created", "created", "article:created",
            "last-modified", "article:modified_time", "og:updated_time");
    private static final List<String> LANGUAGE = List.of("content-language", "language", "dc.language", "dcterms.language", "og:locale");
    private static final List<String> URL = List.of("og:url", "parsely-link", "twitter:url");

    private static final Set<String> ASKED_FOR = Stream.of(TITLE, PUBLISHER, AUTHOR, PUBLISHED, LANGUAGE, URL).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> values = new HashMap<>();

    private MetaTags(Sightings page) {
        for (Element meta : page.metas) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (ASKED_FOR.contains(name)) {
                    Markup.line(meta.attr("content")).ifPresent(value -> values.putIfAbsent(name, value));
                }
            }
        }
    }

    static Facts in(Sightings page) {
        MetaTags meta = new MetaTags(page);
        Optional<String> author = meta.all(AUTHOR).filter(MetaTags::isName).findFirst();
        return new Facts(meta.all(TITLE).findFirst(), meta.all(PUBLISHER).filter(MetaTags::isName).findFirst(), author,
                meta.all(PUBLISHED).flatMap(value -> day(value).stream()).findFirst(), meta.all(LANGUAGE).findFirst(),
                meta.all(URL).filter(url -> url.startsWith("http")).findFirst());
    }

    private Stream<String> all(List<String> keys) {
        return keys.stream().filter(values::containsKey).map(values::get);
    }

    /** Some put the address of a profile where the name belongs. */
    private static boolean isName(String value) {
        return !value.contains("://") && !value.startsWith("@") && value.length() <= 200;
    }

    static Optional<LocalDate> day(String value) {
        return PublishedField.loosely(value);
    }
}

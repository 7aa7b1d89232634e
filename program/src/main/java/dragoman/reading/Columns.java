package dragoman.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells which column of a table holds which field of a report: as the user says, else by the names that columns usually have. */
public final class Columns {

    /** Nothing is said; names tell. */
    public static final Columns BY_NAME = new Columns(Map.of());

    private static final Map<String, List<String>> USUAL = Map.of(
            "id", List.of("id", "article_id", "articleid", "doc_id", "docid", "uid", "guid"),
            "text", List.of("text", "body", "content", "article", "article_text", "full_text", "fulltext", "maintext", "story"),
            "title", List.of("title", "headline", "head"),
            "published", List.of("published", "date", "publish_date", "published_at", "publication_date", "pubdate", "publishedat", "date_publish", "datetime"),
            "publisher", List.of("publisher", "source", "outlet", "publication", "newspaper", "source_name", "source_domain"),
            "author", List.of("author", "authors", "byline"),
            "url", List.of("url", "link", "web_url"),
            "language", List.of("language", "lang"));

    private final Map<String, String> said;

    private Columns(Map<String, String> said) {
        this.said = Map.copyOf(said);
    }

    /** Reads {@code text=Body,published=Date}; a column is named as in the first line of the table. */
    public static Columns of(String mapping) {
        Map<String, String> said = new HashMap<>();
        for (String pair : mapping.split(",")) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            if (equals < 0 || !USUAL.containsKey(field) || pair.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException("«" + pair.strip() + "» maps no field to a column; the fields are id, text, title, published, publisher, author, url and language");
            }
            said.put(field, pair.substring(equals + 1).strip());
        }
        return new Columns(said);
    }

    /** Where a field stands in a table with these columns; empty where it has none. */
    OptionalInt of(String field, List<String> header) {
        List<String> names = new ArrayList<>(header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList());
        List<String> wanted = Optional.ofNullable(said.get(field)).map(name -> List.of(name.toLowerCase(Locale.ROOT))).orElse(USUAL.get(field));
        return wanted.stream().mapToInt(names::indexOf).filter(at -> at >= 0).findFirst();
    }
}

package dragoman.reading.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.reading.day.PublishedField;
import dragoman.reading.limits.Budget;
import dragoman.reading.page.Markup;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {

    private JsonFeed() {
    }

    static Feed read(JsonNode feed, Budget budget) {
        return new Feed(line(feed.path("title")), authors(feed), line(feed.path("language")),
                StreamSupport.stream(feed.path("items").spliterator(), false).map(item -> entry(item, budget)).toList());
    }

    private static Entry entry(JsonNode item, Budget budget) {
        String plain = item.path("content_text").asText("");
        String html = item.path("content_html").asText("");
        String text = !html.isBlank() ? Markup.text(html, budget) : !plain.isBlank() ? plain.strip() : item.path("summary").asText("").strip();
        return new Entry(line(item.path("id")), line(item.path("title")), line(item.path("url")).or(() -> line(item.path("external_url"))), authors(item),
                line(item.path("date_published")).or(() -> line(item.path("date_modified"))).flatMap(PublishedField::loosely), line(item.path("language")), text);
    }

    /** A list in 1.1, one in 1.0. */
    private static Optional<String> authors(JsonNode holder) {
        String names = StreamSupport.stream(holder.path("authors").spliterator(), false).map(author -> author.path("name").asText("").strip())
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        return Optional.of(names).filter(all -> !all.isEmpty()).or(() -> line(holder.path("author").path("name")));
    }

    private static Optional<String> line(JsonNode value) {
        return value.isValueNode() ? Optional.of(value.asText("").replaceAll("\\s+", " ").strip()).filter(text -> !text.isEmpty() && !value.isNull()) : Optional.empty();
    }
}

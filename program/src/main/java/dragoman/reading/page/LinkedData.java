package dragoman.reading.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.reading.day.PublishedField;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;

/** Finds what a page tells about its article in JSON-LD: a NewsArticle or one of its kin, alone, in an array, in {@code @graph}, or within a page's description. */
final class LinkedData {

    private static final Pattern ARTICLE = Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*NewsArticle|Article|TechArticle|ScholarlyArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)");
    private static final Pattern WRAPPING = Pattern.compile("^(?:<!--|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|//\\s*<!\\[CDATA\\[)|(?:-->|/\\*\\s*\\]\\]>\\s*\\*/|//\\s*\\]\\]>);?$");
    private static final int DEEPEST = 6;
    private static final int MOST_AUTHORS = 10;

    private final ObjectMapper json;

    LinkedData(int nesting) {
        this.json = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(nesting).build()).build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS,
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .build();
    }

    /** What the first description of an article says; later ones, which often are of other articles, are not asked. */
    Facts in(Sightings page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Iterator<Element> script = page.linkedData.iterator(); articles.isEmpty() && script.hasNext(); ) {
            read(script.next().data()).ifPresent(root -> collect(root, articles, 0));
        }
        return articles.stream().findFirst().map(LinkedData::facts).orElse(Facts.NONE);
    }

    private Optional<JsonNode> read(String data) {
        try {
            String bare = data.strip();
            boolean wrapped = bare.startsWith("<") || bare.startsWith("/") || bare.contains("-->") || bare.contains("]]>");
            return Optional.ofNullable(json.readTree(wrapped ? WRAPPING.matcher(bare).replaceAll("") : bare));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> collect(one, articles, depth + 1));
        } else if (node.isObject() && types(node).stream().anyMatch(type -> ARTICLE.matcher(type).matches())) {
            articles.add(node);
        } else if (node.isObject()) {
            for (String holder : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                collect(node.path(holder), articles, depth + 1);
            }
        }
    }

    private static List<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText).toList() : List.of(type.asText());
    }

    private static Facts facts(JsonNode article) {
        Optional<String> url = text(article.path("url")).or(() -> text(article.path("mainEntityOfPage"))).or(() -> text(article.path("mainEntityOfPage").path("@id")))
                .filter(address -> address.startsWith("http"));
        return new Facts(text(article.path("headline")).or(() -> text(article.path("name"))), names(article.path("publisher")), names(article.path("author")),
                text(article.path("datePublished")).or(() -> text(article.path("dateCreated"))).flatMap(PublishedField::day), names(article.path("inLanguage")), url);
    }

    /** The name of a person or organisation, of several, or a text that is one. */
    private static Optional<String> names(JsonNode who) {
        if (who.isArray()) {
            List<String> all = StreamSupport.stream(who.spliterator(), false).limit(MOST_AUTHORS).flatMap(one -> names(one).stream()).distinct().toList();
            return all.isEmpty() ? Optional.empty() : Optional.of(all.stream().collect(Collectors.joining(", ")));
        }
        return who.isObject() ? names(who.path("name")) : text(who).filter(name -> !name.startsWith("http"));
    }

    private static Optional<String> text(JsonNode node) {
        return Markup.line(node.isArray() ? node.path(0).asText("") : node.asText(""));
    }
}

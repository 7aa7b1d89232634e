package dragoman.reading.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.reading.limits.Budget;

/** Reads a feed. The door of this package. */
public final class FeedReader {

    private FeedReader() {
    }

    /** RSS, RDF, Atom or CDF, as far as it can be read. */
    public static Feed readXml(String xml, Budget budget) {
        return XmlFeed.read(xml, budget);
    }

    /** Whether a JSON document says that it is a feed. */
    public static boolean isFeed(JsonNode document) {
        return document.path("version").asText("").contains("jsonfeed.org");
    }

    public static Feed readJson(JsonNode document, Budget budget) {
        return JsonFeed.read(document, budget);
    }
}

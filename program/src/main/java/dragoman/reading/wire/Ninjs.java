package dragoman.reading.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.reading.day.PublishedField;
import dragoman.reading.limits.Budget;
import dragoman.reading.page.Markup;
import dragoman.reading.wire.WireItem.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads ninjs: 1.x with its flat fields, 2.x in small letters, 3.x in camel case. */
final class Ninjs {

    private static final List<String> OWN = List.of("headlines", "bodies", "headline", "body_text", "body_html", "body_xhtml", "pubstatus", "pubStatus", "versioncreated", "versionCreated");

    private final JsonNode item;
    private final Budget budget;

    private Ninjs(JsonNode item, Budget budget) {
        this.item = item;
        this.budget = budget;
    }

    static boolean is(JsonNode document) {
        return document.path("uri").isTextual() && OWN.stream().anyMatch(document::has) && !document.has("text");
    }

    static WireItem read(JsonNode document, Budget budget) {
        Ninjs ninjs = new Ninjs(document, budget);
        return ninjs.item();
    }

    private WireItem item() {
        Optional<String> title = ofRole("headlines", "main").or(() -> line("headline")).or(() -> line("title")).or(() -> line("name"));
        return new WireItem(line("uri"), version(), Status.of(line("pubstatus", "pubStatus").orElse("usable")), line("embargoed", "embargoedUntil", "embargoeduntil").flatMap(Moment::of), title, text(),
                line("versioncreated", "versionCreated", "contentcreated", "contentCreated", "firstcreated", "firstCreated").flatMap(PublishedField::loosely), publisher(),
                line("by", "byline"), line("url", "link").or(() -> line("uri")).filter(url -> url.startsWith("http")), line("language"));
    }

    private long version() {
        String digits = item.path("version").asText("").replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 18 ? 0 : Long.parseLong(digits);
    }

    private Optional<String> line(String... names) {
        return Stream.of(names).flatMap(name -> Markup.line(item.path(name).asText("")).stream()).findFirst();
    }

    /** The value that has a role, else the first of the list. */
    private Optional<String> ofRole(String list, String role) {
        List<JsonNode> all = StreamSupport.stream(item.path(list).spliterator(), false).toList();
        return all.stream().filter(one -> one.path("role").asText("").contains(role)).findFirst().or(() -> all.stream().findFirst())
                .flatMap(one -> Markup.line(one.path("value").asText("")));
    }

    private String text() {
        for (JsonNode body : item.path("bodies")) {
            String value = body.path("value").asText("");
            if (!value.isBlank()) {
                String type = body.path("contenttype").asText(body.path("contentType").asText(""));
                return type.contains("plain") ? value.strip() : Markup.text(value, budget);
            }
        }
        return Stream.of("body_xhtml", "body_html").map(name -> Markup.text(item.path(name).asText(""), budget)).filter(text -> !text.isBlank()).findFirst()
                .orElseGet(() -> item.path("body_text").asText("").strip());
    }

    private Optional<String> publisher() {
        Optional<String> source = Stream.of("infosources", "infoSources").flatMap(list -> StreamSupport.stream(item.path(list).spliterator(), false))
                .flatMap(one -> Markup.line(one.path("name").asText(one.path("literal").asText(""))).stream()).findFirst();
        return source.or(() -> line("source", "copyrightholder", "copyrightHolder", "provider"));
    }
}

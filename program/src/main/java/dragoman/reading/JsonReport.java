package dragoman.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.day.PublishedField;
import dragoman.reading.encoding.Mojibake;
import dragoman.reading.limits.Limits;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one line of JSON Lines as a report: {@code {"id","text","published"?,"title"?,"publisher"?,"url"?,"language"?}}. */
final class JsonReport {

    private static final String CONTRACT = "A report is {\"id\":…,\"text\":…} on one line,"
            + " with \"published\", \"title\", \"publisher\", \"url\", \"language\" where known";
    private static final int SHOWN = 60;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final ObjectMapper mapper;
    private final KnownFields known;
    private final IdsOfRun ids;

    JsonReport(Limits limits, IdsOfRun ids) {
        StreamReadConstraints constraints = StreamReadConstraints.builder().maxStringLength(limits.bytes()).maxNestingDepth(limits.nesting()).build();
        this.mapper = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
        this.known = new KnownFields(mapper);
        this.ids = ids;
    }

    ObjectMapper mapper() {
        return mapper;
    }

    /** A whole document. */
    JsonNode tree(String document) {
        try {
            return mapper.readTree(document);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Reading read(String line, Origin origin) {
        try {
            Optional<JsonNode> fields = known.of(line);
            return read(fields.isPresent() ? fields.get() : mapper.readTree(line), origin);
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            String column = at == null ? "" : " at column " + at.getColumnNr();
            return Unreadable.at(origin, "broken JSON" + column + ": " + shown(broken.getOriginalMessage()), "Correct this line; the other lines are read");
        }
    }

    Reading read(JsonNode json, Origin origin) {
        if (!json.isObject()) {
            return Unreadable.at(origin, "is no JSON object: " + shown(json.toString()), CONTRACT);
        }
        Optional<String> id = id(json.path("id"));
        if (id.isEmpty()) {
            return Unreadable.at(origin, "has no \"id\"", "Give each report an \"id\", a text that no other report has");
        }
        JsonNode text = json.path("text");
        if (!text.isTextual() || text.textValue().isBlank()) {
            String reason = text.isMissingNode() || text.isNull() ? "has no \"text\""
                    : text.isTextual() ? "has a blank \"text\"" : "has a \"text\" that is no string: " + shown(text.toString());
            return new Unreadable(origin, id, reason, CONTRACT);
        }
        Optional<Origin> first = ids.take(id.get(), origin);
        if (first.isPresent()) {
            return new Unreadable(origin, id, "has the id «" + id.get() + "», which " + first.get() + " has already", "Give each report an id of its own");
        }
        return report(id.get(), json, origin);
    }

    /** Numbers are taken for what they look like; exports of databases have them. */
    private static Optional<String> id(JsonNode id) {
        return id.isTextual() || id.isIntegralNumber() ? Optional.of(Characters.clean(id.asText())).filter(name -> !name.isBlank()) : Optional.empty();
    }

    private static Reading report(String id, JsonNode json, Origin origin) {
        List<String> warnings = new ArrayList<>();
        String given = json.path("text").textValue();
        String text = Characters.clean(given);
        if (!text.equals(given)) {
            warnings.add("\"text\" has characters that are none (NUL or half a surrogate pair); each is read as \uFFFD");
        }
        Optional<LocalDate> published = published(json, warnings);
        Optional<String> title = field(json, "title", warnings);
        Optional<String> publisher = field(json, "publisher", warnings);
        Head head = Head.of(text, title);
        Mojibake.in(text).ifPresent(warnings::add);
        Report report = new Report(id, text, published.or(head::published), title.or(head::title), publisher.or(head::publisher), head.author(),
                field(json, "url", warnings), ReportLanguage.of(text, field(json, "language", warnings)), head.parts());
        return Articles.told(report, origin, warnings);
    }

    private static Optional<LocalDate> published(JsonNode json, List<String> warnings) {
        Optional<String> value = field(json, "published", warnings);
        Optional<LocalDate> day = value.flatMap(PublishedField::day);
        if (value.isPresent() && day.isEmpty()) {
            warnings.add("\"published\" is no date and is left out: " + shown(value.get()) + " (write 2018-05-17 or 2018-05-17T09:30:00Z)");
        }
        return day;
    }

    private static Optional<String> field(JsonNode json, String name, List<String> warnings) {
        JsonNode value = json.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            warnings.add("\"" + name + "\" is no string and is left out: " + shown(value.toString()));
        }
        return Optional.ofNullable(value.textValue()).map(Characters::clean).map(String::strip).filter(found -> !found.isEmpty());
    }

    private static String shown(String value) {
        String line = SPACES.matcher(value).replaceAll(" ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}

package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Is a coded event dated as the people of MEANTIME dated it? Their reports are about companies and markets, so that most of their events are none of ours: those count that our trigger overlaps
 * and that have a date there. A date is right where one of both begins with the other («2008» and «2008-02-14» agree, and days that are left open there).
 */
final class DatedEvents implements CodedCases {

    static final String NAME = "dating";

    private final Map<String, ObjectNode> rows;

    DatedEvents(List<ObjectNode> rows) {
        this.rows = rows.stream().collect(Collectors.toMap(row -> row.path("id").asText(), row -> row, (a, b) -> a, LinkedHashMap::new));
    }

    @Override
    public List<ObjectNode> reports() {
        return rows.values().stream().map(DatedEvents::report).toList();
    }

    private static ObjectNode report(ObjectNode row) {
        ObjectNode report = JsonRows.report(row.path("id").asText(), row.path("text").asText());
        return row.path("dct").isTextual() ? report.put("published", row.path("dct").asText()) : report;
    }

    @Override
    public String printout(List<ObjectNode> output, int misses) {
        StringBuilder told = new StringBuilder();
        int dated = 0;
        int right = 0;
        for (ObjectNode report : output) {
            for (JsonNode mention : report.path("mentions")) {
                Optional<String> wanted = event(report.path("id").asText(), mention.path("trigger")).map(event -> date(event)).filter(date -> !date.isEmpty());
                if (wanted.isEmpty()) {
                    continue;
                }
                String had = mention.path("date").path("value").asText();
                dated++;
                if (agree(wanted.get(), had)) {
                    right++;
                } else if (dated - right <= misses) {
                    told.append(String.format(Locale.ROOT, "MISS %s %s «%s»: %s | had: %s%n", report.path("id").asText(), mention.path("trigger").path("text").asText(),
                            mention.path("evidence").path("text").asText(), wanted.get(), had));
                }
            }
        }
        return told + String.format(Locale.ROOT, "dating: %d coded, date right %d/%d%n", dated, right, dated);
    }

    /** The shortest annotated event that a trigger overlaps. */
    private Optional<JsonNode> event(String report, JsonNode trigger) {
        ObjectNode row = rows.get(report);
        if (row == null) {
            throw new Trouble("a report «" + report + "» came out that did not go in", "Look at what wrote it.");
        }
        return StreamSupport.stream(row.path("events").spliterator(), false)
                .filter(event -> event.path("start").asInt() < trigger.path("end").asInt() && trigger.path("start").asInt() < event.path("end").asInt())
                .min(Comparator.comparingInt((JsonNode event) -> event.path("end").asInt() - event.path("start").asInt()).thenComparingInt(event -> event.path("start").asInt()));
    }

    /** The known part of «2008-02-XX»; empty where not even the year is known. */
    private static String date(JsonNode event) {
        String date = event.path("event_time").asText("");
        int open = date.indexOf('X');
        return open < 0 ? date : date.substring(0, Math.max(0, open - 1));
    }

    static boolean agree(String wanted, String had) {
        return !had.isEmpty() && (had.startsWith(wanted) || wanted.startsWith(had));
    }
}

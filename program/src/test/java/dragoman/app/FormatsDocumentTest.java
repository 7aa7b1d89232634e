package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading;
import dragoman.reading.ReportReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The keys that {@code annotate} writes are those that docs/formats.md tells of, no more and no fewer. */
class FormatsDocumentTest {

    private static final Pattern SECTION = Pattern.compile("(?s)\n### (\\w+)\n(.*?)(?=\n##)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    /** Which kind of object stands under a key. */
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("mentions", "Mention"), Map.entry("error", "Error"), Map.entry("about", "Act"),
            Map.entry("actor", "Party"), Map.entry("recipient", "Party"), Map.entry("said_by", "Party"), Map.entry("speaker", "Party"), Map.entry("actors", "Party"),
            Map.entry("date", "Date"), Map.entry("dates", "Date"), Map.entry("place", "Place"), Map.entry("trigger", "Passage"), Map.entry("evidence", "Passage"),
            Map.entry("cue", "Passage"), Map.entry("refers_to", "Passage"), Map.entry("sentences", "Span"), Map.entry("content", "Span"), Map.entry("why", "Why"),
            Map.entry("speech", "Speech"));

    @Test
    void theKeysThatAreWrittenAreThoseThatAreTold() throws Exception {
        SortedMap<String, SortedSet<String>> written = new TreeMap<>();
        try (Stream<Reading> readings = new ReportReader().read(AppRun.repository().resolve("examples/reports"))) {
            readings.forEach(reading -> collect(ReportJson.layers(AppRun.shippedCoder().code(((Readable) reading).report())), written));
        }
        collect(ReportJson.error(Optional.of("1"), "reason", "where"), written);
        // Only what no line says, or leaves open, has them, and the examples may tell nothing of the kind.
        written.get("Why").addAll(List.of("nearest", "filled"));
        assertThat(written).isEqualTo(told());
    }

    private static SortedMap<String, SortedSet<String>> told() throws IOException {
        SortedMap<String, SortedSet<String>> told = new TreeMap<>();
        Matcher section = SECTION.matcher(Files.readString(AppRun.repository().resolve("docs/formats.md")));
        while (section.find()) {
            SortedSet<String> keys = new TreeSet<>();
            Matcher row = ROW.matcher(section.group(2));
            while (row.find()) {
                keys.add(row.group(1));
            }
            told.put(section.group(1), keys);
        }
        return told;
    }

    private static void collect(String line, Map<String, SortedSet<String>> into) {
        try {
            collect(new ObjectMapper().readTree(line), "Report", into);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void collect(JsonNode json, String kind, Map<String, SortedSet<String>> into) {
        if (json.isArray()) {
            json.forEach(one -> collect(one, kind, into));
        }
        json.fields().forEachRemaining(field -> {
            into.computeIfAbsent(kind, k -> new TreeSet<>()).add(field.getKey());
            collect(field.getValue(), KINDS.getOrDefault(field.getKey(), "value"), into);
        });
    }
}

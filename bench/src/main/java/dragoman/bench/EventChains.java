package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * Are mentions of one happening one event, and others not? Compares events with chains of coreference that people annotated over reports of one topic.
 *
 * <p>A coded mention stands for the shortest annotated act that its trigger overlaps; annotated acts that are not coded do not count, since they say nothing about merging. The figure is B-cubed F1 (Bagga
 * and Baldwin 1998) over the acts that are left: for each of them, the share of its event that is of its chain (precision), and the share of its chain that is in its event (recall), in the mean.
 */
final class EventChains {

    static final String NAME = "chains";

    /** An act that both sides know: where it stands, its chain, its event. */
    record Aligned(String act, String chain, String event) {}

    private final Map<String, ObjectNode> reports = new TreeMap<>();

    private EventChains(List<ObjectNode> rows) {
        rows.forEach(row -> reports.put(row.path("id").asText(), row));
    }

    static EventChains in(Path gold) {
        return new EventChains(JsonRows.read(gold));
    }

    /** Writes the reports to be read. */
    Path write(Path file) {
        JsonRows.write(file, reports.values().stream().map(row -> JsonRows.report(row.path("id").asText(), row.path("text").asText())).toList());
        return file;
    }

    /** @param events what {@code events --format jsonl} wrote of a record of these reports */
    String printout(Path events) {
        List<Aligned> aligned = aligned(JsonRows.read(events));
        double[] scores = bCubed(aligned);
        double unmerged = bCubed(aligned.stream().map(one -> new Aligned(one.act(), one.chain(), one.act())).toList())[2];
        return String.format(Locale.ROOT, "chains: %d acts aligned; each alone %.3f; B-cubed precision %.3f recall %.3f F1 %.3f%n", aligned.size(), unmerged, scores[0], scores[1], scores[2]);
    }

    private List<Aligned> aligned(List<ObjectNode> events) {
        Map<String, Aligned> byAct = new TreeMap<>();
        Map<String, String> coded = new TreeMap<>();
        for (ObjectNode event : events) {
            for (JsonNode telling : event.path("dragoman").path("tellings")) {
                act(telling).ifPresent(act -> {
                    String key = telling.path("report").asText() + ' ' + act.path("mid").asText();
                    String before = coded.get(key);
                    // Of two coded mentions of one act the first in the report counts, whatever the order of the events.
                    if (before == null || telling.path("id").asText().compareTo(before) < 0) {
                        coded.put(key, telling.path("id").asText());
                        byAct.put(key, new Aligned(key, chain(telling.path("report").asText(), act), event.path("id").asText()));
                    }
                });
            }
        }
        return List.copyOf(byAct.values());
    }

    private Optional<JsonNode> act(JsonNode telling) {
        int start = telling.path("trigger").path("start").asInt();
        int end = telling.path("trigger").path("end").asInt();
        Comparator<JsonNode> shortest = Comparator.comparingInt((JsonNode act) -> act.path("end").asInt() - act.path("start").asInt());
        JsonNode all = reports.get(telling.path("report").asText()).path("mentions");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(act -> act.path("cls").asText().startsWith("ACT") || act.path("cls").asText().startsWith("NEG"))
                .filter(act -> act.path("start").asInt() < end && start < act.path("end").asInt())
                .min(shortest.thenComparingInt(act -> act.path("start").asInt()));
    }

    /** An act without a chain is alone; chains are those of one topic. */
    private String chain(String report, JsonNode act) {
        String alone = report + ' ' + act.path("mid").asText();
        return reports.get(report).path("topic").asText() + ' ' + (act.path("chain").isTextual() ? act.path("chain").asText() : alone);
    }

    /** Precision, recall, F1. */
    static double[] bCubed(List<Aligned> aligned) {
        Map<String, Set<String>> events = new TreeMap<>();
        Map<String, Set<String>> chains = new TreeMap<>();
        for (Aligned one : aligned) {
            events.computeIfAbsent(one.event(), key -> new TreeSet<>()).add(one.act());
            chains.computeIfAbsent(one.chain(), key -> new TreeSet<>()).add(one.act());
        }
        double precision = 0;
        double recall = 0;
        for (Aligned one : aligned) {
            Set<String> both = new TreeSet<>(events.get(one.event()));
            both.retainAll(chains.get(one.chain()));
            precision += (double) both.size() / events.get(one.event()).size() / aligned.size();
            recall += (double) both.size() / chains.get(one.chain()).size() / aligned.size();
        }
        return new double[] {precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)};
    }
}

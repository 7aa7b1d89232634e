package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which coded mentions do people's labels call right? Whole articles say it of every mention; a marked pair only of those between the two: a sentence of the pairs always
 * names both sides, so it cannot tell how often a side that is missing is rightly so.
 */
final class LabelledMentions {

    private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

    private LabelledMentions() {}

    /**
     * Those of whole articles: right where the trigger lies in a marked passage, the type is accepted, and both countries are right.
     *
     * @param set the set's name
     */
    static List<LabelledMention> ofArticles(String set, Path manifest, Path output) {
        Map<String, List<JsonNode>> gold = JsonRows.read(manifest.resolveSibling("events.jsonl")).stream().collect(Collectors.groupingBy(g -> g.path("report").asText()));
        Map<String, String> texts = new HashMap<>();
        JsonRows.read(manifest).forEach(row -> texts.put(row.path("id").asText(), text(manifest.resolveSibling(row.path("file").asText()))));
        List<LabelledMention> all = new ArrayList<>();
        for (ObjectNode report : JsonRows.read(output)) {
            String id = report.path("id").asText();
            for (JsonNode mention : report.path("mentions")) {
                boolean right = gold.getOrDefault(id, List.of()).stream().anyMatch(event -> isSaid(event, mention, texts.get(id)));
                all.add(LabelledMention.of(set, mention, right));
            }
        }
        return all;
    }

    private static boolean isSaid(JsonNode event, JsonNode mention, String text) {
        int start = points(text, text.indexOf(event.path("evidence").asText()));
        int end = start + points(event.path("evidence").asText());
        boolean there = mention.path("trigger").path("start").asInt() < end && mention.path("trigger").path("end").asInt() > start;
        boolean type = LabelledMention.list(event.path("type")).stream().anyMatch(t -> t.asText().equals(mention.path("type").asText()));
        return there && type && isSide(event.path("actor"), mention.path("actor")) && isSide(event.path("recipient"), mention.path("recipient"));
    }

    private static boolean isSide(JsonNode wanted, JsonNode coded) {
        Set<String> states = LabelledMention.list(wanted).stream().map(w -> w.asText().split(" ")[0]).filter(c -> !c.equals("---")).collect(Collectors.toSet());
        return states.isEmpty() || LabelledMention.list(coded).stream().anyMatch(party -> states.contains(party.path("code").asText()));
    }

    /** Those of the marked pairs: right where one side lies on the source, the other on the target, and the type is the pair's. */
    static List<LabelledMention> ofPairs(Path pairs, Path reports, Path output) {
        Map<String, List<JsonNode>> coded = new HashMap<>();
        JsonRows.read(output).forEach(report -> coded.put(report.path("id").asText(), LabelledMention.list(report.path("mentions"))));
        Map<String, String> ids = new HashMap<>();
        JsonRows.read(reports).forEach(report -> ids.put(report.path("text").asText(), report.path("id").asText()));
        List<LabelledMention> all = new ArrayList<>();
        for (ObjectNode pair : JsonRows.read(pairs)) {
            List<int[]> source = marked(pair.path("marked").asText(), "s");
            List<int[]> target = marked(pair.path("marked").asText(), "t");
            for (JsonNode mention : coded.getOrDefault(ids.getOrDefault(pair.path("text").asText(), ""), List.of())) {
                List<JsonNode> actors = LabelledMention.list(mention.path("actor"));
                List<JsonNode> recipients = LabelledMention.list(mention.path("recipient"));
                List<JsonNode> both = Stream.concat(actors.stream(), recipients.stream()).toList();
                boolean asked = !actors.isEmpty() && !recipients.isEmpty() && lies(both, source) && lies(both, target);
                boolean placed = lies(actors, source) && lies(recipients, target) || mention.path("reciprocal").asBoolean() && lies(both, source) && lies(both, target);
                if (asked) {
                    all.add(LabelledMention.of("plv", mention, placed && root(mention.path("type").asText()).equals(root(pair.path("root").asText()))));
                }
            }
        }
        return all;
    }

    private static boolean lies(List<JsonNode> parties, List<int[]> spans) {
        return parties.stream().anyMatch(party -> spans.stream().anyMatch(span -> party.path("start").asInt() < span[1] && party.path("end").asInt() > span[0]));
    }

    private static String root(String type) {
        return Set.of("CONCEDE", "RETREAT").contains(type) ? "YIELD" : type;
    }

    /** Places of what is marked, in the text without the marks. */
    static List<int[]> marked(String text, String tag) {
        List<int[]> found = new ArrayList<>();
        Map<String, Integer> open = new HashMap<>();
        int at = 0;
        int last = 0;
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            at += points(text.substring(last, mark.start()));
            last = mark.end();
            if (mark.group(1).isEmpty()) {
                open.put(mark.group(2), at);
            } else if (mark.group(2).equals(tag)) {
                found.add(new int[] {open.get(tag), at});
            }
        }
        return found;
    }

    private static int points(String text, int end) {
        return text.codePointCount(0, Math.max(0, end));
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

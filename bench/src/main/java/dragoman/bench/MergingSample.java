package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which pairs of mentions shall a person judge, to say how often merging is right?
 *
 * <p>Of mentions in one event but in different reports, and of near misses: for each mention the one of another report, of the same pair and type but in another event, whose sentence shares most of its words.
 * No event gives more than some pairs, since one of ten mentions has 45. The same articles, program and seed give the same sample.
 */
final class MergingSample {

    static final String GOLD = "eval/newswcl50.jsonl";

    private static final int DRAWN = 60;
    private static final int OF_ONE_EVENT = 3;
    private static final int SHORTEST = 4;
    private static final Pattern DAY = Pattern.compile("/((?:19|20)\\d\\d)/(\\d\\d)/(\\d\\d)/");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** A mention as the events tell it. */
    record Sampled(String id, String report, String event, String act, String sides, String date, String sentence, String key) {

        private static Sampled of(String event, JsonNode telling) {
            List<String> both = new ArrayList<>(List.of(codes(telling.path("actor")), codes(telling.path("recipient"))));
            Collections.sort(both);
            String mode = telling.path("mode").asText("");
            String about = telling.path("about").path("type").asText("");
            String act = telling.path("type").asText() + (mode.isEmpty() ? "" : "/" + mode) + (about.isEmpty() ? "" : " about " + about) + " «" + telling.path("trigger").path("text").asText() + "» " + telling.path("status").asText();
            String date = telling.path("date").path("value").asText("?") + " " + telling.path("date").path("basis").asText();
            return new Sampled(telling.path("id").asText(), telling.path("report").asText(), event, act, names(telling.path("actor")) + (telling.path("reciprocal").asBoolean() ? " ↔ " : " → ") + names(telling.path("recipient")),
                    date.strip(), telling.path("evidence").path("text").asText(), both + " " + telling.path("type").asText());
        }

        private static String codes(JsonNode side) {
            Set<String> codes = new TreeSet<>();
            side.forEach(party -> codes.add(party.path("code").asText()));
            return String.join(" ", codes);
        }

        private static String names(JsonNode side) {
            List<String> names = new ArrayList<>();
            side.forEach(party -> names.add(party.path("code").asText() + " " + party.path("name").asText(party.path("text").asText())));
            return names.isEmpty() ? "(nobody)" : String.join(", ", names);
        }

        private Set<String> words() {
            Set<String> words = new TreeSet<>();
            Matcher found = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
            while (found.find()) {
                if (found.group().length() >= SHORTEST) {
                    words.add(found.group());
                }
            }
            return words;
        }
    }

    /** Two that shall be judged. */
    record Couple(Sampled one, Sampled other) {

        String key() {
            return one.id + " " + other.id;
        }
    }

    private final List<ObjectNode> articles;

    private MergingSample(List<ObjectNode> articles) {
        this.articles = articles;
    }

    static MergingSample in(Path gold) {
        return new MergingSample(JsonRows.read(gold).stream().sorted(Comparator.comparing((ObjectNode article) -> article.path("id").asText())).toList());
    }

    /** Writes the articles to be read, each with the day in its link or, where it has none, the day that most links of its story have. */
    Path write(Path file) {
        Map<String, Map<String, Integer>> days = new TreeMap<>();
        articles.forEach(article -> day(article).ifPresent(day -> days.computeIfAbsent(article.path("story").asText(), story -> new TreeMap<>()).merge(day, 1, Integer::sum)));
        JsonRows.write(file, articles.stream().map(article -> report(article, days.getOrDefault(article.path("story").asText(), Map.of()))).toList());
        return file;
    }

    private static ObjectNode report(ObjectNode article, Map<String, Integer> days) {
        ObjectNode report = JsonRows.report(article.path("id").asText(), article.path("text").asText());
        report.put("title", article.path("title").asText()).put("url", article.path("url").asText()).put("publisher", article.path("outlet").asText());
        day(article).or(() -> days.keySet().stream().min(Comparator.comparing((String day) -> -days.get(day)).thenComparing(Comparator.naturalOrder())))
                .ifPresent(day -> report.put("published", day));
        return report;
    }

    private static Optional<String> day(ObjectNode article) {
        Matcher found = DAY.matcher(article.path("url").asText());
        return found.find() ? Optional.of(found.group(1) + "-" + found.group(2) + "-" + found.group(3)) : Optional.empty();
    }

    /** @param events what {@code events --format jsonl} wrote of a record of these articles */
    static List<Sampled> mentions(Path events) {
        List<Sampled> all = new ArrayList<>();
        JsonRows.read(events).forEach(event -> event.path("dragoman").path("tellings").forEach(telling -> all.add(Sampled.of(event.path("id").asText(), telling))));
        all.sort(Comparator.comparing(Sampled::id));
        return all;
    }

    static List<Couple> merged(List<Sampled> mentions, long seed) {
        List<Couple> all = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (Sampled other : mentions.subList(i + 1, mentions.size())) {
                if (mentions.get(i).event.equals(other.event) && !mentions.get(i).report.equals(other.report)) {
                    all.add(new Couple(mentions.get(i), other));
                }
            }
        }
        Collections.shuffle(all, new Random(seed));
        Map<String, Integer> taken = new TreeMap<>();
        return inOrder(all.stream().filter(couple -> taken.merge(couple.one.event, 1, Integer::sum) <= OF_ONE_EVENT).limit(DRAWN).toList());
    }

    static List<Couple> nearMisses(List<Sampled> mentions, long seed) {
        Map<String, Couple> all = new TreeMap<>();
        for (Sampled one : mentions) {
            mentions.stream().filter(other -> other.key.equals(one.key) && !other.event.equals(one.event) && !other.report.equals(one.report))
                    .min(Comparator.comparing((Sampled other) -> -shared(one, other)).thenComparing(Sampled::id))
                    .map(other -> one.id.compareTo(other.id) < 0 ? new Couple(one, other) : new Couple(other, one)).ifPresent(couple -> all.put(couple.key(), couple));
        }
        List<Couple> drawn = new ArrayList<>(all.values());
        Collections.shuffle(drawn, new Random(seed));
        return inOrder(drawn.subList(0, Math.min(DRAWN, drawn.size())));
    }

    private static long shared(Sampled one, Sampled other) {
        Set<String> words = one.words();
        return other.words().stream().filter(words::contains).count();
    }

    private static List<Couple> inOrder(List<Couple> drawn) {
        return drawn.stream().sorted(Comparator.comparing(Couple::key)).toList();
    }

    /** Both lists as Markdown, with a place for the verdict. */
    static String table(List<Sampled> mentions, long seed) {
        long events = mentions.stream().map(Sampled::event).distinct().count();
        return "# Merging to be judged, seed " + seed + "\n\n" + mentions.size() + " mentions, " + events + " events. Write y or n into the verdict.\n"
                + part("Merged: one happening (y) or two (n)?", merged(mentions, seed)) + part("Near misses: two happenings (y) or one (n)?", nearMisses(mentions, seed));
    }

    private static String part(String title, List<Couple> couples) {
        StringBuilder text = new StringBuilder("\n## " + title + "\n\n| no. | mention | act | sides | date | sentence | verdict |\n| ---: | --- | --- | --- | --- | --- | --- |\n");
        for (int i = 0; i < couples.size(); i++) {
            text.append(row(String.valueOf(i + 1), couples.get(i).one)).append(row("", couples.get(i).other));
        }
        return text.toString();
    }

    private static String row(String number, Sampled one) {
        return "| " + String.join(" | ", number, one.id, cell(one.act), cell(one.sides), one.date, cell(one.sentence), "") + " |\n";
    }

    private static String cell(String words) {
        return words.replaceAll("\\s+", " ").replace("|", "\\|");
    }
}

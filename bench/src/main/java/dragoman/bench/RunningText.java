package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Which mentions and which silent sentences of ordinary articles shall a person judge, to say how good coding is there?
 *
 * <p>Mentions are drawn from all that the articles give, each as likely as any other; so are sentences in which nothing was coded. The same articles, program and seed give the same sample.
 */
final class RunningText {

    /** As many mentions and silent sentences as the first sample had. */
    private static final int MENTIONS = 150;
    private static final int SILENT = 60;
    /** What is shorter is a byline, a heading or a torn piece. */
    private static final int FEWEST_WORDS = 6;
    private static final Comparator<ObjectNode> BY_ID = Comparator.comparing(row -> row.path("id").asText());

    /** A sentence of an article, in code points of its text. */
    private record Stretch(int start, int end, String words) {

        private boolean meets(JsonNode passage) {
            return passage.path("start").asInt() < end && start < passage.path("end").asInt();
        }
    }

    private final List<String> mentions = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    /**
     * @param articles the articles as they were coded, with {@code id} and {@code text}
     * @param coded what {@code dragoman code} wrote of them
     */
    RunningText(Path articles, Path coded) {
        List<ObjectNode> texts = JsonRows.read(articles).stream().sorted(BY_ID).toList();
        List<ObjectNode> outputs = JsonRows.read(coded).stream().sorted(BY_ID).toList();
        if (texts.size() != outputs.size()) {
            throw new Trouble(coded + " has " + outputs.size() + " reports, but " + articles + " has " + texts.size(), "Look into it for errors, and code the articles again.");
        }
        for (int i = 0; i < texts.size(); i++) {
            take(texts.get(i), outputs.get(i));
        }
    }

    private void take(ObjectNode article, ObjectNode output) {
        List<Stretch> sentences = sentences(article.path("text").asText());
        List<JsonNode> found = new ArrayList<>();
        output.path("mentions").forEach(found::add);
        found.sort(Comparator.comparing((JsonNode mention) -> mention.path("trigger").path("start").asInt()).thenComparing(mention -> mention.path("id").asText()));
        String id = article.path("id").asText();
        found.forEach(mention -> mentions.add(String.join(" | ", id, mention.path("trigger").path("text").asText() + " – " + act(mention), sides(mention), date(mention), mention.path("status").asText(),
                names(mention.path("said_by")), before(sentences, mention.path("evidence")) + cell(mention.path("evidence").path("text").asText()))));
        sentences.stream().filter(sentence -> sentence.words.split(" ").length >= FEWEST_WORDS && found.stream().noneMatch(mention -> sentence.meets(mention.path("evidence"))))
                .forEach(sentence -> silent.add(id + " | " + sentence.words));
    }

    private static List<Stretch> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<Stretch> found = new ArrayList<>();
        for (int start = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            found.add(new Stretch(text.codePointCount(0, start), text.codePointCount(0, end), cell(text.substring(start, end))));
        }
        return found;
    }

    /** The sentence before, in brackets: pronouns hang on it. */
    private static String before(List<Stretch> sentences, JsonNode evidence) {
        return sentences.stream().filter(sentence -> sentence.end <= evidence.path("start").asInt()).reduce((one, next) -> next).map(sentence -> "[" + sentence.words + "] ").orElse("");
    }

    private static String act(JsonNode mention) {
        String mode = mention.path("mode").asText("");
        String about = mention.path("about").path("type").asText("");
        return mention.path("type").asText() + (mode.isEmpty() ? "" : "/" + mode) + (about.isEmpty() ? "" : " about " + about);
    }

    private static String sides(JsonNode mention) {
        return names(mention.path("actor")) + (mention.path("reciprocal").asBoolean() ? " ↔ " : " → ") + names(mention.path("recipient"));
    }

    private static String names(JsonNode side) {
        List<String> names = new ArrayList<>();
        side.forEach(party -> names.add(party.path("code").asText() + " " + party.path("text").asText()));
        return names.isEmpty() ? "(nobody)" : cell(String.join(", ", names));
    }

    private static String date(JsonNode mention) {
        return mention.path("date").path("value").asText("?") + " " + mention.path("date").path("basis").asText();
    }

    private static String cell(String words) {
        return words.replaceAll("\\s+", " ").replace("|", "\\|").strip();
    }

    /** Both lists as Markdown, with a place for the verdicts. */
    String table(long seed) {
        StringBuilder page = new StringBuilder("# Running text to be judged, seed " + seed + "\n\n" + mentions.size() + " mentions, " + silent.size() + " sentences without. Write y or n into the verdicts.\n");
        page.append("\n## Mentions\n\n| no. | report | trigger and act | sides | date | status | speaker | [sentence before] sentence | act | actor | recipient | date | status | speaker |\n")
                .append("| ---: | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        rows(page, drawn(mentions, MENTIONS, seed), " |  |  |  |  |  |  |");
        page.append("\n## Silent sentences: rightly (y), an event is missed (n), debatable (d)\n\n| no. | report | sentence | verdict |\n| ---: | --- | --- | --- |\n");
        rows(page, drawn(silent, SILENT, seed), " |  |");
        return page.toString();
    }

    private static void rows(StringBuilder page, List<String> rows, String verdicts) {
        for (int i = 0; i < rows.size(); i++) {
            page.append("| ").append(i + 1).append(" | ").append(rows.get(i)).append(verdicts).append('\n');
        }
    }

    private static List<String> drawn(List<String> all, int count, long seed) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(seed));
        return places.stream().limit(count).sorted().map(all::get).toList();
    }
}

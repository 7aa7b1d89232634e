package dragoman.record.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    /** So many words of a made-up language, so that two seeds share nothing. */
    private static List<String> words(int count, int seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(5000));
        }
        return words;
    }

    private static Shingles of(List<String> words) {
        return Shingles.of(String.join(" ", words));
    }

    private static boolean shareABand(Shingles one, Shingles other) {
        Set<Band> shared = new HashSet<>(one.bands());
        shared.retainAll(other.bands());
        return !shared.isEmpty();
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        String text = "The minister flew home. He said nothing to the press, and his plane left at dawn for the capital, where talks go on about grain and fuel and the port.";
        assertThat(Shingles.of(text).isCopyOf(Shingles.of(text.toUpperCase(java.util.Locale.ROOT).replace(".", " –").replace(",", "")))).isTrue();
    }

    @Test
    void aShortenedCopyInALongerArticleIsACopy() {
        List<String> wire = words(120, 1);
        List<String> article = new ArrayList<>(words(200, 2));
        article.addAll(wire.subList(0, 110));
        article.addAll(words(300, 3));
        assertThat(of(wire).isCopyOf(of(article))).isTrue();
        assertThat(of(article).isCopyOf(of(wire))).isTrue();
        assertThat(shareABand(of(wire), of(article))).isTrue();
    }

    @Test
    void aSharedParagraphOfBackgroundIsNoCopy() {
        List<String> background = words(60, 4);
        List<String> monday = new ArrayList<>(words(120, 5));
        monday.addAll(background);
        List<String> friday = new ArrayList<>(words(120, 6));
        friday.addAll(background);
        assertThat(of(monday).isCopyOf(of(friday))).isFalse();
    }

    @Test
    void paragraphsInAnotherOrderMakeNoOtherText() {
        List<String> first = words(100, 7);
        List<String> second = words(100, 8);
        List<String> turned = new ArrayList<>(second);
        turned.addAll(first);
        List<String> straight = new ArrayList<>(first);
        straight.addAll(second);
        assertThat(of(turned).isCopyOf(of(straight))).isTrue();
    }

    @Test
    void aVeryShortTextIsOnlyItsOwnCopy() {
        assertThat(Shingles.of("Nothing to report from the border today").isCopyOf(Shingles.of("Nothing to report from the border today, sources said"))).isFalse();
        assertThat(Shingles.of("Nothing to report from the border today").isCopyOf(Shingles.of("nothing to report, from the border today."))).isTrue();
        assertThat(Shingles.of("Nothing").isCopyOf(Shingles.of("Something"))).isFalse();
        assertThat(Shingles.of("").bands()).isEmpty();
    }

    @Test
    void copiesShareABandAndOtherStoriesSeldomDo() {
        int found = 0;
        int chance = 0;
        for (int seed = 0; seed < 200; seed++) {
            List<String> text = words(150, 1000 + seed);
            List<String> changed = new ArrayList<>(text);
            for (int at = seed % 20; at < changed.size(); at += 30) {
                changed.set(at, "other" + at);
            }
            Shingles one = of(text);
            if (one.isCopyOf(of(changed))) {
                assertThat(shareABand(one, of(changed))).isTrue();
                found++;
            }
            chance += shareABand(one, of(words(150, 5000 + seed))) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(150);
        assertThat(chance).isZero();
    }

    @Test
    void theShareIsTheOneThatOthersComputed() throws IOException {
        Path shared = Path.of("../../shared/eval");
        Assumptions.assumeTrue(Files.exists(shared.resolve("neardup_pairs.jsonl")), "no shared sets beside the repository");
        ObjectMapper mapper = new ObjectMapper();
        Map<String, String> texts = new HashMap<>();
        for (String line : Files.readAllLines(shared.resolve("ecbplus.jsonl"))) {
            JsonNode row = mapper.readTree(line);
            texts.put(row.path("id").asText(), row.path("text").asText());
        }
        int compared = 0;
        for (String line : Files.readAllLines(shared.resolve("neardup_pairs.jsonl"))) {
            JsonNode row = mapper.readTree(line);
            String one = texts.get(row.path("a").asText());
            String other = texts.get(row.path("b").asText());
            if (one != null && other != null) {
                assertThat(Shingles.of(one).jaccard(Shingles.of(other))).as("%s", row.path("id").asText()).isCloseTo(row.path("jaccard").asDouble(), within(0.02));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }
}

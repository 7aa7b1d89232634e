package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private static List<LabelledMention> some(int right, int wrong, double confidence, String... signs) {
        List<LabelledMention> all = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            all.add(new LabelledMention("news", confidence, shown(signs), i < right));
        }
        return all;
    }

    private static Map<String, Double> shown(String... signs) {
        return Stream.of(signs).collect(Collectors.toMap(sign -> sign, sign -> 1.0));
    }

    @Test
    void whatIsRightAsOftenAsItSaysIsAtNoDistance() {
        assertThat(Reliability.distance(some(3, 1, 0.75, "base"))).isEqualTo(0, within(1e-9));
        assertThat(Reliability.distance(some(1, 1, 0.95, "base"))).isEqualTo(0.45, within(1e-9));
    }

    @Test
    void theTableCountsRightOnesInTheirRange() {
        assertThat(Reliability.table(some(3, 1, 0.75, "base"))).contains("| 0.7–0.8 | 4 | 0.75 | 0.75 (3/4) | 0.75 (3/4) | – |");
    }

    @Test
    void aSignOfWrongMentionsWeighsAgainstThem() {
        List<LabelledMention> all = new ArrayList<>(some(80, 20, 0, "base"));
        all.addAll(some(20, 80, 0, "base", "noun"));
        double[] weights = LogisticFit.weights(all);
        assertThat(weights[0]).isEqualTo(Math.log(4), within(0.3));
        assertThat(weights[LabelledMention.SIGNS.indexOf("noun")]).isLessThan(-2);
        assertThat(weights[LabelledMention.SIGNS.indexOf("nearest")]).isEqualTo(0, within(1e-9));
    }

    @Test
    void whatIsMarkedLiesWhereTheTextWithoutMarksHasIt() {
        assertThat(LabelledMentions.marked("An <s>envoy</s> met <t>Okoye</t>.", "t")).hasSize(1).first().isEqualTo(new int[] {13, 18});
    }

    @Test
    void theSignsOfTheFileAreThoseThatAreFitted() throws IOException {
        List<String> written = Files.readAllLines(new Checkout(Path.of("").toAbsolutePath().getParent()).confidence()).stream().filter(line -> !line.startsWith("#")).map(line -> line.substring(0, line.indexOf(':'))).toList();
        assertThat(written).isEqualTo(LabelledMention.SIGNS);
    }
}

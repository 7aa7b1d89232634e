package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyPairsTest {

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(word -> "word" + word).collect(Collectors.joining(" "));
    }

    private static String printout(String one, String other, double share) {
        return new CopyPairs(List.of(JsonRows.parse("{\"a\":\"a\",\"b\":\"b\",\"jaccard\":" + share + ",\"containment\":" + share + "}"), JsonRows.parse("{\"a\":\"a\",\"b\":\"elsewhere\",\"jaccard\":1}")),
                List.of(JsonRows.report("a", one), JsonRows.report("b", other))).printout(5);
    }

    @Test
    void aTextWithALineMoreIsFoundAsACopy() {
        assertThat(printout(words(0, 200), words(0, 220), 0.9)).isEqualTo("copies: found 1/1, kept apart 0/0\n");
    }

    @Test
    void twoReportsOfOneStoryAreKeptApart() {
        assertThat(printout(words(0, 200), words(150, 400), 0.1)).isEqualTo("copies: found 0/0, kept apart 1/1\n");
    }

    @Test
    void whatIsNotFoundIsToldAndPairsWithoutTextsAreLeftOut() {
        assertThat(printout(words(0, 200), words(300, 500), 0.7)).isEqualTo("MISS a b: share 0.70, in the longer 0.70\ncopies: found 0/1, kept apart 0/0\n");
    }
}

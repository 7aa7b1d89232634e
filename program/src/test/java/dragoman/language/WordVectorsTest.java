package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

    private static final WordVectors VECTORS = WordVectors.load();

    private static float[] of(String word) {
        float[] vector = new float[WordVectors.LENGTH];
        assertThat(VECTORS.add(List.of(word), 1, vector, 0)).as(word).isTrue();
        return vector;
    }

    private static double near(String one, String other) {
        float[] a = of(one);
        float[] b = of(other);
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }

    @Test
    void wordsOfLikeUseLieNear() {
        assertThat(near("castigate", "criticize")).isGreaterThan(near("castigate", "import"));
        assertThat(near("truce", "ceasefire")).isGreaterThan(near("truce", "tariff"));
    }

    @Test
    void aVectorHasLengthOne() {
        assertThat(near("embargo", "embargo")).isCloseTo(1, within(0.03));
    }

    @Test
    void theFirstSpellingThatIsKnownCounts() {
        float[] sum = new float[WordVectors.LENGTH];
        assertThat(VECTORS.add(List.of("zzgrrp", "truce"), 1, sum, 0)).isTrue();
        assertThat(sum).isEqualTo(of("truce"));
    }

    @Test
    void whatNoWordIsAddsNothing() {
        float[] sum = new float[WordVectors.LENGTH];
        assertThat(VECTORS.add(List.of("zzgrrp"), 1, sum, 0)).isFalse();
        assertThat(sum).containsOnly(0);
    }

    @Test
    void wordsOfLikeUseShareClustersTheWidestFirst() {
        List<String> denounced = VECTORS.clusters(List.of("denounced"));
        List<String> lambasted = VECTORS.clusters(List.of("zzgrrp", "lambasted"));
        assertThat(denounced).isNotEmpty().isSortedAccordingTo(java.util.Comparator.comparingInt(String::length));
        assertThat(lambasted.get(lambasted.size() - 1)).as("the narrowest").isEqualTo(denounced.get(denounced.size() - 1));
        assertThat(VECTORS.clusters(List.of("truce"))).isNotEqualTo(denounced);
        assertThat(VECTORS.clusters(List.of("zzgrrp"))).isEmpty();
    }
}

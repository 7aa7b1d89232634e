package dragoman.coding.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SceneTest {

    private static final List<List<String>> NAMED = List.of(List.of("PER", "CHL"), List.of("PER"), List.of(), List.of("BOL", "PER"));

    @Test
    void itTellsHowFarBackSomebodyWasNamed() {
        Scene scene = Scene.of(NAMED, 2);
        assertThat(scene.figures().get("PER").back()).isEqualTo(1);
        assertThat(scene.figures().get("CHL").back()).isEqualTo(2);
        assertThat(scene.figures().get("BOL").back()).as("named only later").isZero();
    }

    @Test
    void whoIsNamedOftenerComesFirst() {
        Scene scene = Scene.of(NAMED, 3);
        assertThat(scene.figures().get("PER").rank()).isZero();
        assertThat(scene.figures().get("PER").times()).isEqualTo(3);
        assertThat(scene.figures().get("BOL").rank()).isEqualTo(1);
        assertThat(scene.figures().get("CHL").opening()).isTrue();
        assertThat(scene.figures().get("BOL").opening()).isFalse();
    }

    @Test
    void whoLedASentenceIsWhoIsNamedFirstInIt() {
        assertThat(Scene.of(NAMED, 2).figures().get("PER").led()).isEqualTo(1);
        assertThat(Scene.of(NAMED, 2).figures().get("CHL").led()).as("never named first").isZero();
        assertThat(Scene.of(NAMED, 3).figures().get("PER").led()).isEqualTo(2);
    }

    @Test
    void whoStandsBesideWhomIsCountedBySentence() {
        assertThat(Scene.of(NAMED, 0).figures().get("PER").beside()).containsOnly(java.util.Map.entry("CHL", 1), java.util.Map.entry("BOL", 1));
    }
}

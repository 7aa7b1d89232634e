package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Attacks in which nobody is hurt. */
class FigurativeTest {

    @Test
    void anAssaultOnDemocracyHurtsNobody() {
        assertThat(Coding.sides("Russia launched an assault on French democracy.")).doesNotContain("ASSAULT");
        assertThat(Coding.sides("India's attack on the Iranian plan was long.")).doesNotContain("ASSAULT");
    }

    @Test
    void aLegalAssaultNeedsNoWeapons() {
        assertThat(Coding.sides("India launched a legal assault on Iran.")).doesNotContain("ASSAULT");
    }

    @Test
    void anAssaultOnATownIsOne() {
        assertThat(Coding.sides("Russian forces launched an assault on Mosul.")).startsWith("ASSAULT RUS");
        assertThat(Coding.sides("India's attack on Iranian troops was long.")).isEqualTo("ASSAULT IND > IRN");
    }
}

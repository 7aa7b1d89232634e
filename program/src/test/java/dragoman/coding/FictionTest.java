package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What happens in a film has not happened. */
class FictionTest {

    @Test
    void whatAHeroDoesIsNoEvent() {
        assertThat(Coding.sides("The minister, played by a French singer, threatened to bomb Iran.")).isEmpty();
        assertThat(Coding.sides("The minister, backed by a French singer, threatened to bomb Iran.")).contains("THREATEN(ASSAULT) FRA > IRN");
    }

    @Test
    void whatAFilmIsAboutIsNoEvent() {
        assertThat(Coding.sides("The novel tells of Iranian soldiers who attacked Iraq.")).isEmpty();
        assertThat(Coding.sides("The minister told of Iranian soldiers who attacked Iraq.")).contains("ASSAULT IRN > IRQ");
    }

    @Test
    void whatIsDoneBecauseOfAFilmIsReal() {
        assertThat(Coding.sides("The Iranian government condemned France over a film about the war.")).startsWith("ACCUSE IRN > FRA");
    }
}

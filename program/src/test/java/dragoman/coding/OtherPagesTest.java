package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Firms and artists have pages of their own in a paper. */
class OtherPagesTest {

    private static final String DEAL = "The takeover valued the profit at a third. Every shareholder of the brand may sell a stake. ";
    private static final String STAGE = "The comedy had its premiere at the festival. The screenplay won over every critic. ";

    @Test
    void whatFirmsDoToEachOtherIsBusiness() {
        assertThat(Coding.sides(DEAL + "The Iranian group rejected an offer from an Indian company.")).isEmpty();
        assertThat(Coding.sides(DEAL + "The Iranian minister accused India of spying.")).startsWith("ACCUSE IRN > IND");
        assertThat(Coding.sides(DEAL + "Iran accused India of spying.")).startsWith("ACCUSE IRN > IND");
    }

    @Test
    void artistsQuarrelWithEachOther() {
        assertThat(Coding.sides(STAGE + "The Iranian singer accused an Indian actor of lying.")).isEmpty();
        assertThat(Coding.sides(STAGE + "The Iranian singer accused the Indian government of lying.")).startsWith("ACCUSE IRN > IND");
    }
}

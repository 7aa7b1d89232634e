package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Thieves, drunken drivers and bathers who drown keep the police busy and nobody else. */
class PettyCrimeTest {

    @Test
    void aThiefWhoIsArrestedIsNoEvent() {
        assertThat(Coding.sides("Indian police arrested a man over the theft of a bicycle.")).isEmpty();
        assertThat(Coding.sides("Indian police arrested a man over a speech.")).startsWith("COERCE IND");
    }

    @Test
    void whoIsInPoliticsOrHoldsPowerStays() {
        assertThat(Coding.sides("Indian police arrested protesters over the theft of a flag.")).startsWith("COERCE IND");
        assertThat(Coding.sides("Indian soldiers arrested a man over the theft of a bicycle.")).startsWith("COERCE IND");
        assertThat(Coding.sides("Indian police arrested an Iranian diplomat over the theft of a bicycle.")).startsWith("COERCE IND > IRN");
    }
}

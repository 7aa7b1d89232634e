package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What private people do among themselves, and where it is political all the same. */
class PoliticallyTest {

    @Test
    void neighboursWhoThankEachOtherAreNoEvent() {
        assertThat(Coding.sides("The villagers praised the villagers of the next valley.")).isEmpty();
        assertThat(Coding.sides("The Indian villagers praised the Indian government.")).contains("SUPPORT");
    }

    @Test
    void theArrestOfProtestersIsPoliticalWhoeverMadeIt() {
        assertThat(Coding.sides("Three Indian protesters were arrested.")).isEqualTo("COERCE - > IND");
        assertThat(Coding.sides("Three Indian villagers were arrested.")).isEmpty();
    }
}

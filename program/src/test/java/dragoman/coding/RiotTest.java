package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a crowd burns, occupies or fights over is a protest. */
class RiotTest {

    @Test
    void demonstratorsWhoDestroyRiot() {
        assertThat(Coding.sides("Iranian protesters demolished the courthouses of India.")).startsWith("PROTEST IRN");
        assertThat(Coding.sides("Iranian soldiers demolished the courthouses of India.")).doesNotContain("PROTEST");
    }

    @Test
    void studentsWhoFightThePoliceRiot() {
        assertThat(Coding.sides("Iranian students clashed with Iranian police.")).startsWith("PROTEST IRN");
        assertThat(Coding.sides("Iranian villagers clashed with Iranian police.")).startsWith("PROTEST IRN");
        assertThat(Coding.sides("Iranian rebels clashed with Iranian police.")).startsWith("ASSAULT IRN");
    }

    @Test
    void aCrowdThatKillsAssaults() {
        assertThat(Coding.sides("Iranian protesters killed an Indian soldier.")).startsWith("ASSAULT IRN > IND");
    }
}

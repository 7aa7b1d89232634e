package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who protests: a crowd, or an authority that complains. */
class ComplaintTest {

    @Test
    void aStateOrItsMinisterWhoProtestsComplains() {
        assertThat(Coding.sides("India protested.")).isEqualTo("ACCUSE IND > -");
        assertThat(Coding.sides("The Indian foreign minister protested.")).isEqualTo("ACCUSE IND > -");
        assertThat(Coding.sides("India protested against the expulsion of its diplomats by Iran.")).isEqualTo("ACCUSE(SANCTION) IND > IRN");
    }

    @Test
    void aPeopleProtestsInTheStreets() {
        assertThat(Coding.sides("Indians protested against the visit.")).startsWith("PROTEST IND");
        assertThat(Coding.sides("Indian workers protested.")).startsWith("PROTEST IND");
        assertThat(Coding.sides("Indian government employees protested.")).doesNotContain("ACCUSE");
    }
}

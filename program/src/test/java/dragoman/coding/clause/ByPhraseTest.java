package dragoman.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands behind "by" in a passive acts, or only measures, carries or dates. */
class ByPhraseTest {

    private static final String FREED = """
            prisoners/prisoner NNS PASSIVE_SUBJECT of freed
            were/be VBD PASSIVE_AUXILIARY of freed
            freed/free VBN ROOT
            by IN PREPOSITION of freed
            %s PREPOSITION_OBJECT of by
            """;

    private static String freedBy(String noun) {
        return Clauses.of(FREED.formatted(noun)).at("freed");
    }

    @Test
    void rebelsFree() {
        assertThat(freedBy("rebels/rebel NNS")).contains("SUBJECT rebels");
        assertThat(freedBy("forces/force NNS")).contains("SUBJECT forces");
    }

    @Test
    void hoursMeansAndDaysDoNot() {
        assertThat(freedBy("hours/hour NNS")).doesNotContain("SUBJECT");
        assertThat(freedBy("force NN")).doesNotContain("SUBJECT");
        assertThat(freedBy("Monday/monday NNP")).doesNotContain("SUBJECT");
        assertThat(freedBy("2030 CD")).doesNotContain("SUBJECT");
    }
}

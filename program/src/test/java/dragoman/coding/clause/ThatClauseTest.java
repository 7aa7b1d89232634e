package dragoman.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A clause in "that" behind a noun lacks the noun as its object, or tells what the noun says. */
class ThatClauseTest {

    private static final String SIGNED = """
            The DT DETERMINER of %1$s
            %1$s NN SUBJECT of stands
            that IN MARK of signed
            Peru NNP SUBJECT of signed
            signed/sign VBD NOUN_CLAUSE of %1$s
            stands/stand VBZ ROOT
            """;

    @Test
    void aTreatyIsWhatWasSigned() {
        assertThat(Clauses.of(SIGNED.formatted("treaty")).at("signed")).contains("OBJECT treaty");
    }

    @Test
    void aClaimSaysThatSomebodySigned() {
        assertThat(Clauses.of(SIGNED.formatted("claim")).at("signed")).doesNotContain("OBJECT");
    }
}

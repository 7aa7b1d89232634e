package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "The order bars", "it also forbids": whoever issued the paper acts. */
class ActingByPaperTest {

    @Test
    void aPaperActsForWhoeverIssuedIt() {
        assertThat(Coding.sides("The Iranian foreign minister wrote a letter to France. The letter accuses Iraq of war crimes.")).endsWith("ACCUSE IRN > IRQ");
    }

    @Test
    void itIsThePaperThatWasLatelyIssuedAndNotTheStateNamedLast() {
        assertThat(Coding.sides("The Indian government issued an order on Monday to punish North Korea. It also bans imports from North Korea.")).contains("IND > PRK").doesNotContain("PRK > PRK")
                .doesNotContain("COERCE PRK");
        assertThat(Coding.sides("The South Korean government released a report on Thursday. North Korea denounced the report. It accuses North Korea of torture.")).endsWith("ACCUSE KOR > PRK");
    }

    @Test
    void itOfThePastIsTheStateThatAnswered() {
        assertThat(Coding.sides("India issued an order on Tuesday. Iran criticised India. It accused India of lying.")).endsWith("ACCUSE IRN > IND");
    }

    @Test
    void whoCondemnsSanctionsCondemnsWhoeverImposedThem() {
        assertThat(Coding.sides("France imposed sanctions on Iran on Monday. Russia condemned the sanctions.")).endsWith("ACCUSE RUS > FRA");
    }

    @Test
    void papersOfSeveralHandsSayNothingOfTheirAuthor() {
        assertThat(Coding.sides("France imposed tariffs on Iran. India imposed tariffs on Iran. Rain fell. Snow fell. Russia condemned the tariffs.")).doesNotContain("RUS > FRA").doesNotContain("RUS > IND");
    }

    @Test
    void theStatementsConcerningSomebodyAreOthers() {
        assertThat(Coding.sides("India issued a statement on Monday. Iran condemned the statements concerning rain.")).doesNotContain("IRN > IND");
    }

    @Test
    void aLawsuitAccusesForWhoeverSued() {
        assertThat(Coding.sides("India sued Iran on Monday. The lawsuit alleges that Iran stole gas.")).endsWith("ACCUSE IND > IRN");
        assertThat(Coding.sides("France filed a complaint against Iran on Monday. Rain fell. The complaint accuses Iran of theft.")).endsWith("ACCUSE FRA > IRN");
    }
}

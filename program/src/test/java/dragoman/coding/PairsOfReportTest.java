package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "The two countries", "both sides": the pair of whom a report speaks. */
class PairsOfReportTest {

    @Test
    void theTwoCountriesAreNotThoseWhoOnlyLookOn() {
        assertThat(Coding.sides("India and Iran agreed on Monday to set up a hotline. France and Russia welcomed the deal. The two countries met in May.")).endsWith("CONSULT IND > IRN");
        assertThat(Coding.sides("Iran arrested three French students on Monday. Russia and India voiced concern. The two countries met in May.")).endsWith("CONSULT IRN > FRA");
    }

    @Test
    void theTwoSidesAreNotTheOneWhoCallsOnThem() {
        assertThat(Coding.sides("Iranian and Iraqi troops exchanged fire on Saturday. France blamed Iran. Russia criticised the two sides.")).endsWith("ACCUSE RUS > IRN+IRQ");
    }

    @Test
    void twoWhoDidSomethingTogetherJustBeforeAreThePair() {
        assertThat(Coding.sides("India criticised Iran. India accused Iran of fraud. Russia and France signed a gas deal. The two countries met in May.")).endsWith("CONSULT RUS > FRA");
    }

    @Test
    void aPairMayBeNamedManySentencesBack() {
        assertThat(Coding.sides("Talks between India and Iran opened on Monday. Oil is the main issue. The pipelines have been idle. Prices have fallen. Diplomats were hopeful. Hotels were full. "
                + "Both sides met again on Friday.")).endsWith("CONSULT IND > IRN");
    }

    @Test
    void theTwoArmiesAreThoseOfThePairAndTwoSoldiersAreNot() {
        assertThat(Coding.sides("Iran attacked Iraq on Monday. The two armies met on Friday.")).endsWith("CONSULT IRN > IRQ");
        assertThat(Coding.sides("Iran attacked Iraq on Monday. Two soldiers criticised France.")).doesNotContain("IRN+IRQ");
    }

    @Test
    void aGovernmentAndItsRebelsAreTwoSidesButNotTwoCountries() {
        assertThat(Coding.sides("Iraqi troops attacked Iraqi rebels on Monday. Russia and France offered help. Both sides met on Friday.")).endsWith("CONSULT IRQ > IRQ");
    }
}

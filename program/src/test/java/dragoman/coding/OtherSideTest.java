package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The other of two, named by what it is to the first. */
class OtherSideTest {

    @Test
    void aNeighbourIsTheOtherStateAndNotTheOwner() {
        assertThat(Coding.sides("Iran criticised Iraq on Monday. Iran accused its neighbour of sabotaging the peace deal.")).endsWith("ACCUSE IRN > IRQ");
    }

    @Test
    void aCounterpartIsOfTheOtherState() {
        assertThat(Coding.sides("The Indian president phoned the Iranian president. He urged his counterpart to show restraint.")).endsWith("REQUEST IND > IRN");
        assertThat(Coding.sides("The Indian minister visited Iran. He met his counterpart.")).endsWith("CONSULT IND > IRN");
    }

    @Test
    void aHalfOfALandIsAStateOnlyWhereTheLandIsSpokenOf() {
        assertThat(Coding.sides("North Korea met South Korea. The North attacked the South.")).endsWith("ASSAULT PRK > KOR");
        assertThat(Coding.sides("South Korea spoke. It criticised the North.")).endsWith("ACCUSE KOR > PRK");
        assertThat(Coding.sides("India spoke. It criticised the North.")).doesNotContain("PRK");
    }

    @Test
    void twoFurtherCountriesAreNotTheTwoNamed() {
        assertThat(Coding.sides("India met Iran. Two dozen other countries visited France.")).doesNotContain("> FRA");
    }

    @Test
    void ministersOfThreeStatesMeetEachOther() {
        assertThat(Coding.sides("The foreign ministers of Russia, Iran and France met to discuss the war in Iraq.")).startsWith("CONSULT RUS > IRN+FRA");
    }

    @Test
    void whoHoldsOnesOwnCitizenIsBlamed() {
        assertThat(Coding.sides("India's foreign minister said the government was deeply concerned about the detention of an Indian villager in Iran.")).contains("ACCUSE(COERCE) IND > IRN");
    }

    @Test
    void whoCallsOnSomebodyToActVisitsNobody() {
        assertThat(Coding.sides("Thousands called on the Indian government to step down.")).doesNotContain("CONSULT");
    }
}

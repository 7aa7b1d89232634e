package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Not everybody can do everything, and what private people do among themselves is no politics. */
class MiscastTest {

    @Test
    void sharesThatRallyAreNoCrowd() {
        assertThat(Coding.sides("Iranian shares rallied on Monday.")).doesNotContain("PROTEST");
        assertThat(Coding.sides("Iranian workers rallied on Monday.")).startsWith("PROTEST IRN");
    }

    @Test
    void whoDemonstratesSomethingIsNoCrowd() {
        assertThat(Coding.sides("Iranian students demonstrated a new engine.")).doesNotContain("PROTEST");
        assertThat(Coding.sides("India's decision demonstrates that it wants peace.")).doesNotContain("PROTEST");
        assertThat(Coding.sides("Iranian students demonstrated in the capital.")).startsWith("PROTEST IRN");
    }

    @Test
    void whoUnitesAPeopleIsNoCrowd() {
        assertThat(Coding.sides("The speeches of the Indian minister have united a divided country.")).doesNotContain("PROTEST");
    }

    @Test
    void strikesOfAnArmyAreNoWalkout() {
        assertThat(Coding.sides("The Indian army launched dozens of strikes on Monday.")).doesNotContain("PROTEST");
        assertThat(Coding.sides("Indian miners launched a strike on Monday.")).startsWith("PROTEST IND");
    }

    @Test
    void aStrikeOfOneIsNoStrike() {
        assertThat(Coding.sides("Indian carpenter Peter Lindqvist went on strike for a day.")).doesNotContain("PROTEST");
        assertThat(Coding.sides("Indian carpenters went on strike for a day.")).startsWith("PROTEST IND");
    }

    @Test
    void whoFliesSomethingToAStateDoesNotVisitIt() {
        assertThat(Coding.sides("India flew lanterns to Iran.")).doesNotContain("CONSULT");
        assertThat(Coding.sides("The Indian minister flew to Iran.")).startsWith("CONSULT IND > IRN");
    }

    @Test
    void migrantsAreNobodysGuests() {
        assertThat(Coding.sides("Hundreds of Indian migrants arrived in Iran.")).doesNotContain("CONSULT");
        assertThat(Coding.sides("The Indian minister arrived in Iran.")).startsWith("CONSULT IND > IRN");
    }

    @Test
    void aMarketThatIsClosedIsNotClosedByForce() {
        assertThat(Coding.sides("Indian markets were closed on Monday.")).doesNotContain("COERCE");
        assertThat(Coding.sides("Police closed Indian shops on Monday.")).contains("COERCE");
    }

    @Test
    void confidenceIsNotReinstated() {
        assertThat(Coding.sides("The Indian government wants to restore Iranian confidence.")).doesNotContain("CONCEDE");
        assertThat(Coding.sides("The Indian government reinstated the Iranian envoy.")).startsWith("CONCEDE IND > IRN");
    }

    @Test
    void whatNeighboursGiveEachOtherIsNoAid() {
        assertThat(Coding.sides("An Indian farmer helped Indian students with their homework.")).doesNotContain("AID");
        assertThat(Coding.sides("The Indian government helped Indian farmers with money.")).startsWith("AID IND > IND");
    }

    @Test
    void whatFirmsSayAgainstEachOtherIsBusiness() {
        assertThat(Coding.sides("An Indian company sued an Iranian company.")).doesNotContain("ACCUSE");
        assertThat(Coding.sides("An Indian company sued the Iranian government.")).startsWith("ACCUSE IND > IRN");
    }

    @Test
    void whatBefallsProtestersConcernsThePublic() {
        assertThat(Coding.sides("Three Indian protesters were arrested.")).startsWith("COERCE - > IND");
        assertThat(Coding.sides("Three Indian farmers were arrested.")).isEmpty();
    }

    @Test
    void onlyACourtFindsSomebodyAtFault() {
        assertThat(Coding.sides("The Indian company concluded that Iran will become rich.")).doesNotContain("ACCUSE");
    }

    @Test
    void forcesDoNotLayDownWork() {
        assertThat(Coding.sides("Indian forces launched a strike.")).doesNotContain("PROTEST");
        assertThat(Coding.sides("Indian workers launched a strike.")).startsWith("PROTEST IND");
    }
}

package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A word that a line holds may be meant otherwise. */
class OtherSenseTest {

    @Test
    void whoStaysInADealVisitsNobody() {
        assertThat(Coding.sides("The Indian minister praised staying in the Iran treaty.")).doesNotContain("CONSULT");
        assertThat(Coding.sides("The Indian minister stayed in Iran.")).startsWith("CONSULT IND > IRN");
    }

    @Test
    void whoInvestsInAFriendshipTradesWithNobody() {
        assertThat(Coding.sides("The Indian president invested in his friendship with Iran.")).doesNotContain("COOPERATE");
        assertThat(Coding.sides("India invested in Iran.")).startsWith("COOPERATE IND > IRN");
    }

    @Test
    void whoIsChargedWithATaskIsNotAccused() {
        assertThat(Coding.sides("The Indian minister was charged with negotiating a pact.")).doesNotContain("COERCE");
        assertThat(Coding.sides("The Indian minister was charged with murder.")).startsWith("COERCE");
    }

    @Test
    void whoWouldLikeSomebodyToDoSomethingAsks() {
        assertThat(Coding.sides("The Indian president would like the Iranians to work on a deal.")).doesNotContain("SUPPORT");
        assertThat(Coding.sides("The Indian president likes the Iranian president.")).startsWith("SUPPORT IND > IRN");
    }

    @Test
    void papersThatAreReleasedAreNoPrisoners() {
        assertThat(Coding.sides("The Indian government defended its release of documents.")).doesNotContain("RETREAT");
        assertThat(Coding.sides("India's release of Iranian prisoners surprised many.")).startsWith("RETREAT IND");
    }

    @Test
    void theThreatFromAStateIsADangerAndNoWordOfIts() {
        assertThat(Coding.sides("France and Russia discussed the nuclear threat from Iran.")).doesNotContain("THREATEN");
    }

    @Test
    void whoWantsADealDoesNotMediateIt() {
        assertThat(Coding.sides("India pushed for a deal between India and Iran.")).doesNotContain("CONSULT");
        assertThat(Coding.sides("France pushed for a deal between India and Iran.")).startsWith("CONSULT FRA > IND+IRN");
    }

    @Test
    void aVisitThatIsScrappedIsNoVisit() {
        assertThat(Coding.sides("The Indian president nixed a visit to Iran.")).startsWith("SANCTION(CONSULT) IND > IRN");
        assertThat(Coding.sides("The Indian president bowed out of a visit to Iran.")).startsWith("SANCTION(CONSULT) IND > IRN");
    }

    @Test
    void whoPressesForAnActRequestsIt() {
        assertThat(Coding.sides("India pressed for Iran to release the prisoners.")).startsWith("REQUEST(RETREAT) IND > IRN");
        assertThat(Coding.sides("India lobbied Iran to release the prisoners.")).startsWith("REQUEST(RETREAT) IND > IRN");
    }

    @Test
    void whatSomebodyExpectsOfAnotherIsNoRequest() {
        assertThat(Coding.sides("India expected Iran to respect the embargo that France imposed.")).doesNotContain("REQUEST");
    }

    @Test
    void theTwoSidesAreTwoByTheSameWords() {
        assertThat(Coding.sides("The Indian president met the Iranian president. The two countries negotiated a pact.")).contains("IND > IRN");
    }

    @Test
    void whatSomebodyIsCalledIsHe() {
        assertThat(Coding.sides("India is a country that attacked Iran.")).contains("ASSAULT IND > IRN");
    }

    @Test
    void whoProtestsThatSomethingIsSoOnlySaysIt() {
        assertThat(Coding.sides("The Indian villagers protested that the well was dry.")).doesNotContain("PROTEST");
        assertThat(Coding.sides("The Indian protesters demonstrated the reach of their network.")).doesNotContain("PROTEST");
        assertThat(Coding.sides("The Indian villagers protested in Mumbai.")).startsWith("PROTEST IND");
    }

    @Test
    void whoReturnsHomeGivesNothingBack() {
        assertThat(Coding.sides("The Indian minister plans a stop in Paris before returning to Iran.")).doesNotContain("RETREAT");
    }

    @Test
    void thingsOfWarPromiseNothing() {
        assertThat(Coding.sides("Indian artillery would help the Iranians.")).isEmpty();
    }

    @Test
    void aVisitingPremierIsMetAndNotVisited() {
        assertThat(Coding.sides("The Indian minister held talks with visiting Iranian President Hassan Rouhani.")).isEqualTo("CONSULT IND > IRN");
        assertThat(Coding.sides("The Indian minister met visiting Iranian President Hassan Rouhani.")).isEqualTo("CONSULT IND > IRN");
        assertThat(Coding.sides("The Indian minister returned after visiting Iran.")).contains("CONSULT IND > IRN");
    }

    @Test
    void whoMeetsHisOwnFamilyIsOffDuty() {
        assertThat(Coding.sides("The Indian minister met his family.")).isEmpty();
    }

    @Test
    void aCardiacArrestLocksNobodyUp() {
        assertThat(Coding.sides("The Iranian president had a cardiac arrest.")).doesNotContain("COERCE");
        assertThat(Coding.sides("The Indian president criticised the arrest of the Iranian envoy.")).contains("COERCE");
    }

    @Test
    void whoHailsFromAPlacePraisesNobody() {
        assertThat(Coding.sides("The Indian minister hails from Iran.")).isEmpty();
        assertThat(Coding.sides("The Indian minister hailed Iran.")).startsWith("SUPPORT IND > IRN");
    }

    @Test
    void whoHangsUpWashingHangsNobody() {
        assertThat(Coding.sides("Indian soldiers hang up Iranian flags.")).doesNotContain("ASSAULT");
    }

    @Test
    void aPriceInMoneyIsNoThreat() {
        assertThat(Coding.sides("Iran will pay 5 million dollars for the plant, the Indian minister said.")).doesNotContain("THREATEN");
        assertThat(Coding.sides("Iran will pay, the Indian minister said.")).contains("THREATEN");
    }

    @Test
    void whoTellsThatSomethingWasSoAsksForNothing() {
        assertThat(Coding.sides("The Indian president told the Iranian president that his choice was a response to a call.")).doesNotContain("REQUEST");
        assertThat(Coding.sides("The Indian president told the Iranian president to withdraw his troops.")).startsWith("REQUEST(RETREAT) IND > IRN");
    }

    @Test
    void whoProtectsItsSteelmakersHelpsNobody() {
        assertThat(Coding.sides("The Indian minister said the duty would protect American steelmakers from competition.")).doesNotContain("AID");
        assertThat(Coding.sides("Iran vowed to defend the interests of Iraq.")).doesNotContain("AID");
    }
}

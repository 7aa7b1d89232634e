package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An act that words only name is told of nobody. */
class MerelyNamedTest {

    @Test
    void whoHasARightToDoSomethingHasNotDoneIt() {
        assertThat(Coding.sides("India spoke of the right to attack Iran.")).doesNotContain("ASSAULT");
        assertThat(Coding.sides("India attacked Iran.")).startsWith("ASSAULT IND > IRN");
    }

    @Test
    void whatATreatyIsForIsNotDoneByWhoTalksOfIt() {
        assertThat(Coding.sides("The Indian minister read the treaty to release Iranian prisoners.")).doesNotContain("RETREAT");
    }

    @Test
    void anyTalksAreNoTalksThatTookPlace() {
        assertThat(Coding.sides("Any talks between India and Iran would take years.")).isEmpty();
        assertThat(Coding.sides("The talks between India and Iran took years.")).isNotEmpty();
    }

    @Test
    void whatWouldHaveHappenedHasNot() {
        assertThat(Coding.sides("India would have attacked Iran.")).doesNotContain("ASSAULT");
    }

    @Test
    void whatSomebodyDidInsteadOfSomethingIsAllThatHeDid() {
        assertThat(Coding.sides("India left the room instead of attacking Iran.")).doesNotContain("ASSAULT");
        assertThat(Coding.sides("India met France rather than attacking Iran.")).doesNotContain("ASSAULT");
        assertThat(Coding.sides("India met Iran without attacking France.")).doesNotContain("ASSAULT");
    }

    @Test
    void whatIsHopedForMayBe() {
        assertThat(Coding.report("India spoke of the prospect of attacking Iran.").mentions()).noneMatch(m -> m.status() == dragoman.coding.event.Status.DONE);
    }

    @Test
    void whatADealRequiresHasNotBeenDone() {
        assertThat(Coding.sides("The deal requires India to release Iranian prisoners.")).doesNotContain("RETREAT");
        assertThat(Coding.sides("India released Iranian prisoners.")).startsWith("RETREAT IND > IRN");
    }

    @Test
    void goodsThatOneSellsToAnotherAreAKindOfGoods() {
        assertThat(Coding.sides("The price of the oil that Iran exports to India has fallen.")).doesNotContain("COOPERATE");
        assertThat(Coding.sides("Iran exports oil to India.")).isEqualTo("COOPERATE IRN > IND");
        assertThat(Coding.sides("The strike would disrupt the trade between India and Iran.")).doesNotContain("COOPERATE");
    }

    @Test
    void theWorstDealEverSignedIsNotPraised() {
        assertThat(Coding.sides("The French minister spoke of the worst treaty that India has ever signed with Iran.")).doesNotContain("IND > IRN");
    }

    @Test
    void anAgreementDoesNothingByWhatStandsInIt() {
        assertThat(Coding.sides("The French minister spoke of the accord, which lifts sanctions on Iran.")).doesNotContain("RETREAT").doesNotContain("SANCTION");
        assertThat(Coding.sides("France lifted sanctions on Iran.")).startsWith("RETREAT FRA > IRN");
    }
}

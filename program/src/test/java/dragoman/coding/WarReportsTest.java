package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is told to have fought whom, and who only counts the dead. */
class WarReportsTest {

    @Test
    void rebelsWhoKillSoldiersKillThoseOfTheirOwnState() {
        assertThat(Coding.sides("Indian rebels killed nine Indian soldiers.")).isEqualTo("ASSAULT IND > IND");
    }

    @Test
    void whoeverDiesInAnOffensiveDiesOfAWar() {
        assertThat(Coding.sides("Dozens of villagers were killed in the fighting in India.")).isEqualTo("ASSAULT - > IND");
        assertThat(Coding.sides("Dozens of villagers were killed in a landslide in India.")).isEmpty();
    }

    @Test
    void whoIsSaidToHaveCountedTheBurntHousesHasNotBeenBurnt() {
        assertThat(Coding.sides("Indian soldiers burned houses, according to Human Rights Watch.")).isEqualTo("ASSAULT IND > -");
    }

    @Test
    void aVillageHeldBySomebodyIsHis() {
        assertThat(Coding.sides("Indian troops shelled villages held by Iraqi rebels.")).isEqualTo("ASSAULT IND > IRQ");
    }

    @Test
    void theVerbBehindAnInsertedParticipleIsTheNounsOwn() {
        assertThat(Coding.sides("The raids, carried out by Indian troops, killed nine Iranians.")).isEqualTo("ASSAULT IND > IRN");
    }

    @Test
    void twoWhoBombAThirdDoNotWorkWithEachOther() {
        assertThat(Coding.sides("India and Russia launched air strikes on Iraqi troops.")).isEqualTo("ASSAULT IND+RUS > IRQ");
    }

    @Test
    void anotherNameAfterOrIsNoSecondActor() {
        assertThat(Coding.sides("The Indian Rebel Army, or IRA, attacked Iran.")).isEqualTo("ASSAULT IND > IRN");
    }

    @Test
    void whoOwnsUpToAnAttackAccusesNobody() {
        assertThat(Coding.sides("Al-Shabaab said it was behind the attack.")).doesNotContain("ACCUSE");
    }

    @Test
    void lettersThatAReportPutsBesideANameStandForIt() {
        assertThat(Coding.sides("The Indian Rebel Army (IRA) attacked Iran. On Monday the IRA accused Russia of spying.")).contains("IND > RUS");
    }
}

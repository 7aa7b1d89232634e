package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** At whom an act is aimed when the line that tells it does not ask. */
class BystandersTest {

    @Test
    void anotherStateBelowTheActIsNamedBeforeOneAboveIt() {
        assertThat(Coding.sides("As Russia looked on, India imposed an embargo because of the war with Iran.")).startsWith("SANCTION IND > IRN");
    }

    @Test
    void whatAPrepositionBelowAnAttackPointsAtIsAttacked() {
        assertThat(Coding.sides("Indian forces broke the ceasefire with rockets fired at Iran.")).contains("IND > IRN");
    }

    @Test
    void ownTroopsAreAMeans() {
        assertThat(Coding.sides("The American president wants to bring American troops home.")).doesNotContain("USA > USA");
        assertThat(Coding.sides("India mobilised Indian troops.")).isEqualTo("MOBILIZE IND > -");
    }

    @Test
    void whoIsExemptedIsNotWhoIsTaxed() {
        assertThat(Coding.sides("India imposed a tariff on steel, but France left the club.")).startsWith("SANCTION IND > -");
    }

    @Test
    void aCourtIsWhereASuitIsFiled() {
        assertThat(Coding.sides("The Indian government filed a lawsuit in an American court.")).isEqualTo("ACCUSE IND > -");
    }

    @Test
    void militaryTensionsAreNobody() {
        assertThat(Coding.sides("India launched a mediation effort to end a border quarrel between Russia and Iran.")).startsWith("CONSULT IND > RUS");
    }

    @Test
    void whoIsSparedIsNotHit() {
        assertThat(Coding.sides("India imposed a tariff on steel while sparing France.")).startsWith("SANCTION IND > -");
        assertThat(Coding.sides("France may sell steel without paying the tariff that India imposed.")).contains("SANCTION IND > -");
    }

    @Test
    void dutiesOnWhatAStateMadeHitThatState() {
        assertThat(Coding.sides("India imposed tariffs on US-made trucks.")).startsWith("SANCTION IND > USA");
    }

    @Test
    void whoeverStandsBesideASpeakerIsNotRefused() {
        assertThat(Coding.sides("The Indian president, speaking in Tehran with the Iranian president, rejected the allegation.")).doesNotContain("REJECT IND > IRN");
    }

    @Test
    void whereSomebodyPhonedFromIsNotWhoIsOfferedHelp() {
        assertThat(Coding.sides("The American president phoned the Indian president from Tehran to offer money.")).doesNotContain("USA > IRN");
    }

    @Test
    void whatAListHoldsIsNotWhomItComesFrom() {
        assertThat(Coding.sides("India turned down a list of ten demands, among them the closing of an Iranian army base.")).isEqualTo("REJECT IND > -");
    }

    @Test
    void whoLeadsTheSubjectIsNotPraised() {
        assertThat(Coding.sides("The Indian observers, led by Iran's former president, praised the voting as calm.")).doesNotContain("> IRN");
    }
}

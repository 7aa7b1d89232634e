package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import org.junit.jupiter.api.Test;

/** Who does it to whom. */
class SidesTest {

    @Test
    void eachMemberOfACompoundSideIsOne() {
        assertThat(Coding.sides("India and Iran attacked Iraq.")).isEqualTo("ASSAULT IND+IRN > IRQ");
        assertThat(Coding.sides("India attacked Iran and Iraq.")).isEqualTo("ASSAULT IND > IRN+IRQ");
        assertThat(Coding.sides("India, Iran and France visited Iraq.")).isEqualTo("CONSULT IND+IRN+FRA > IRQ");
    }

    @Test
    void aReciprocalActIsBetweenTheFirstAndTheOthers() {
        Mention talks = Coding.only("Talks between India, Iran and France continued.");
        assertThat(talks.reciprocal()).isTrue();
        assertThat(Coding.codes(talks.actors())).isEqualTo("IND");
        assertThat(Coding.codes(talks.recipients())).isEqualTo("IRN+FRA");
    }

    @Test
    void whatTwoSignIsBetweenThem() {
        assertThat(Coding.sides("India and Iran solemnly signed a narrow trade pact.")).isEqualTo("SUPPORT IND > IRN");
        assertThat(Coding.only("India and Iran solemnly signed a narrow trade pact.").reciprocal()).isTrue();
        assertThat(Coding.sides("India and Iran agreed on lifting their ban on imports from France.")).isEqualTo("AGREE(RETREAT) IND+IRN > FRA");
    }

    @Test
    void aPersonOnNoListCanBeAccused() {
        assertThat(Coding.only("The French government accused Bardello of treason.").recipients()).extracting(Party::passage).extracting(p -> p.text()).containsExactly("Bardello");
        assertThat(Coding.only("The French government criticised Rino Bardello.").recipients()).extracting(Party::passage).extracting(p -> p.text()).containsExactly("Rino Bardello");
        assertThat(Coding.sides("A student accused Bardello of treason.")).isEmpty();
    }

    @Test
    void aSurnameAloneMayBeAThing() {
        assertThat(Coding.sides("The French government criticised Bardello.")).isEmpty();
    }

    @Test
    void forcesThatAreSentAreWhoIsThere() {
        assertThat(Coding.sides("French soldiers were deployed as peacekeepers in Iraq.")).isEqualTo("AID FRA > IRQ");
    }

    @Test
    void rebelsBesideAStateAreOfThatState() {
        assertThat(Coding.sides("India mediated between Iraq and the rebels.")).isEqualTo("CONSULT IND > IRQ+IRQ");
    }

    @Test
    void whoIntroducesABillWouldDoWhatItSays() {
        assertThat(Coding.sides("The French government introduced a bill that would sanction Iranian officials.")).isEqualTo("THREATEN(SANCTION) FRA > IRN");
    }

    @Test
    void aLeaderWhoCallsAnotherPhonesHim() {
        assertThat(Coding.sides("The French president called the Iranian president to discuss the crisis.")).isEqualTo("CONSULT FRA > IRN");
        assertThat(Coding.sides("The French president called the Iranian president a coward.")).isEqualTo("ACCUSE FRA > IRN");
    }

    @Test
    void compoundSubjectsMeetEachOther() {
        assertThat(Coding.sides("India and Iran held talks.")).isEqualTo("CONSULT IND > IRN");
        assertThat(Coding.only("India and Iran held talks.").reciprocal()).isTrue();
        assertThat(Coding.only("India met Iran.").reciprocal()).isFalse();
    }

    @Test
    void twoNationalitiesOfOneNounAreTwoSides() {
        assertThat(Coding.sides("Indian and Iranian commanders held talks.")).isEqualTo("CONSULT IND > IRN");
        assertThat(Coding.sides("The Indian and Iranian foreign ministers met.")).isEqualTo("CONSULT IND > IRN");
    }

    @Test
    void anAgreementToTalkIsBetweenThoseWhoTalk() {
        assertThat(Coding.sides("The US and Iran agreed to hold talks.")).isEqualTo("AGREE(CONSULT) USA > IRN");
    }

    @Test
    void severalWhoAgreeAmongThemselvesDoNotAgreeWithTheOneWhoseTownIsNamed() {
        assertThat(Coding.sides("The two Koreas agreed to send envoys to Seoul.")).isEqualTo("AGREE(CONSULT) KOR > PRK");
        assertThat(Coding.sides("India and France agreed to send food to Iraq.")).isEqualTo("AGREE(AID) IND+FRA > IRQ");
        assertThat(Coding.only("India and France agreed to send food to Iraq.").reciprocal()).isFalse();
    }

    @Test
    void oneOfTheMinistersOfAStateIsOfThatState() {
        assertThat(Coding.sides("India held talks with Juan Paz, one of Iran's foreign ministers.")).isEqualTo("CONSULT IND > IRN");
    }

    @Test
    void aPassiveIsToldLikeItsActive() {
        assertThat(Coding.sides("Iran was attacked by India.")).isEqualTo("ASSAULT IND > IRN").isEqualTo(Coding.sides("India attacked Iran."));
        assertThat(Coding.sides("India was attacked.")).isEqualTo("ASSAULT - > IND");
    }

    @Test
    void whoeverOwnsTheThingThatHitIsTheActor() {
        assertThat(Coding.sides("An Indian air strike killed Iranian soldiers.")).isEqualTo("ASSAULT IND > IRN");
        assertThat(Coding.sides("Iranian soldiers were killed by a car bomb.")).isEqualTo("ASSAULT - > IRN");
        assertThat(Coding.sides("Fighting erupted between India and Iran.")).isEqualTo("ASSAULT IND > IRN");
    }

    @Test
    void bombsCountWhoeverIsHitAndKnivesDoNot() {
        assertThat(Coding.sides("A car bomb killed villagers.")).isEqualTo("ASSAULT - > ---");
        assertThat(Coding.sides("Villagers were stabbed.")).isEmpty();
    }

    @Test
    void forceAgainstAThingIsForceAgainstWhoseItIs() {
        assertThat(Coding.sides("India raided an Iranian prison.")).isEqualTo("ASSAULT IND > IRN");
    }

    @Test
    void whoeverIsAskedIsTheRecipientAndNotTheTargetOfWhatIsAsked() {
        assertThat(Coding.sides("India urged Iran to attack Iraq.")).isEqualTo("REQUEST(ASSAULT) IND > IRN");
        assertThat(Coding.sides("Russia asked India to help Iran.")).isEqualTo("REQUEST(AID) RUS > IND");
    }

    @Test
    void whoeverIsCondemnedForAnActIsTheOneWhoDidIt() {
        assertThat(Coding.sides("India condemned an attack by Iran on Iraq.")).isEqualTo("ACCUSE(ASSAULT) IND > IRN; ASSAULT IRN > IRQ");
        assertThat(Coding.sides("Russia praised Iran for attacking Iraq.")).isEqualTo("SUPPORT(ASSAULT) RUS > IRN");
    }

    @Test
    void aThreatIsAimedAtTheTargetOfWhatIsThreatened() {
        assertThat(Coding.sides("India threatened to attack Iran.")).isEqualTo("THREATEN(ASSAULT) IND > IRN");
        assertThat(Coding.sides("India said it would attack Iran.")).isEqualTo("THREATEN(ASSAULT) IND > IRN");
    }

    @Test
    void whoeverSaysThatHeMayBeAttackedThreatensNobody() {
        assertThat(Coding.sides("Iran said it may be attacked.")).isEqualTo("ASSAULT - > IRN");
        assertThat(Coding.sides("Iran said it may attack Iraq.")).isEqualTo("THREATEN(ASSAULT) IRN > IRQ");
    }

    @Test
    void anAspectKeepsTheSidesOfItsAct() {
        assertThat(Coding.sides("India continues to attack Iran.")).isEqualTo("ASSAULT IND > IRN");
        assertThat(Coding.sides("Iran continues to be attacked.")).isEqualTo("ASSAULT - > IRN");
    }

    @Test
    void aRelativeClauseHasItsNounAsSide() {
        assertThat(Coding.sides("Iran, which was attacked by India, visited France.")).isEqualTo("ASSAULT IND > IRN; CONSULT IRN > FRA");
    }

    @Test
    void aPronounIsShownByTheWordsItStandsFor() {
        assertThat(Coding.only("India said it would attack Iran.").actors()).extracting(Party::passage).extracting(p -> p.text()).containsExactly("India");
    }

    @Test
    void rebelsOfAStateMayActOnIt() {
        assertThat(Coding.sides("Iran was attacked by Iranian rebels.")).isEqualTo("ASSAULT IRN > IRN");
    }

    @Test
    void whatPrivatePeopleDoToEachOtherIsNoEvent() {
        assertThat(Coding.mentions("Villagers killed villagers.")).isEmpty();
    }

    @Test
    void anActThatIsNotToldOfActorsIsNoEvent() {
        assertThat(Coding.mentions("Wolves attacked sheep.")).isEmpty();
    }

    @Test
    void anAimedActWithoutTargetIsAimedAtAnotherStateOfTheSentence() {
        assertThat(Coding.sides("Iran lost trade after sanctions were imposed by France.")).isEqualTo("SANCTION FRA > IRN");
    }

    @Test
    void itIsNeverAimedAtTheActorsOwnState() {
        assertThat(Coding.sides("India lost trade after sanctions were imposed by India.")).isEqualTo("SANCTION IND > -");
    }

    @Test
    void anActThatNeedNoTargetGetsNone() {
        assertThat(Coding.sides("Iran slept after an attack by India.")).isEqualTo("ASSAULT IND > -");
    }

    @Test
    void negatedActsAreNotCoded() {
        assertThat(Coding.mentions("India did not attack Iran.")).isEmpty();
        assertThat(Coding.mentions("India never visited Iran.")).isEmpty();
        assertThat(Coding.mentions("India held no talks with Iran.")).isEmpty();
    }

    @Test
    void whatOneExpectsOfAnotherIsNoPlanOfHisOwn() {
        assertThat(Coding.sides("India expects Iran to attack Iraq.")).doesNotContain("IND > IRQ");
    }

    @Test
    void itIsAnotherStateThanTheOneThatActs() {
        assertThat(Coding.sides("As Iran warned that it might leave the pact, the American president threatened it.")).doesNotContain("USA > USA");
    }

    @Test
    void whoPullsOutOfADealLeavesBothOthers() {
        assertThat(Coding.sides("India withdrew from the agreement between Iran and France.")).contains("IND > IRN+FRA");
    }

    @Test
    void whatSomebodyIsDescribedAsDoingHeDoesNotDoHimself() {
        assertThat(Coding.sides("France described the pact as giving Iran weapons.")).doesNotContain("FRA > IRN");
    }

    @Test
    void aTownIsWhoseStateItLiesIn() {
        assertThat(Coding.sides("India has shelled a town in northern Iran.")).isEqualTo("ASSAULT IND > IRN");
        assertThat(Coding.sides("A rebel says India has bombed a village in Iran.")).isEqualTo("ASSAULT IND > IRN");
    }

    @Test
    void aGovernorAndAPresidentOfOneStateAreTwo() {
        assertThat(Coding.sides("The Indian minister backed the Indian president's move near Iran.")).isEqualTo("SUPPORT IND > IND");
    }

    @Test
    void whoIsAskedByAPronounIsNobodyElse() {
        assertThat(Coding.sides("\"If India asks us to send troops to the Iran border, we will wait,\" he said.")).doesNotContain("> IRN");
    }
}

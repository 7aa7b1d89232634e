package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is meant, where whole articles speak of several at a time: quotations, pairs, nouns that clauses hang on, people who are sent. */
class RunningTextTest {

    @Test
    void whoCommentsForThePaperIsNotInAnothersMouth() {
        assertThat(Coding.sides("Iran met Iraq on Monday. French officials spoke. \"They will attack Russia,\" the French minister said.")).doesNotContain("FRA > RUS");
    }

    @Test
    void inHisOwnMouthASpeakerIsNotHe() {
        assertThat(Coding.sides("The Indian president met the Iranian president. \"It is good that he praised Russia,\" the Indian president said.")).contains("SUPPORT IRN > RUS");
    }

    @Test
    void aMeetingOfTheirsIsOfWhomTheClauseTells() {
        assertThat(Coding.sides("Iran and Iraq are at war. The Indian president received the French president and praised their close friendship.")).contains("SUPPORT IND > FRA");
    }

    @Test
    void twoNamedTogetherArePairBeforeOneOfThemAndAThird() {
        assertThat(Coding.sides("India and Iran may talk before the French president meets the Russian president. An Indian official said that the two countries were holding talks."))
                .contains("CONSULT IND > IRN");
    }

    @Test
    void whoInvestigatesContactsHasNoPartInThem() {
        assertThat(Coding.sides("Indian officials are investigating contacts between French officials and Russia.")).contains("ACCUSE(CONSULT) IND > FRA+RUS");
    }

    @Test
    void aStateBeforeSanctionsIsHitByThem() {
        assertThat(Coding.sides("The Iran sanctions were lifted, and American officials explained why.")).doesNotContain("SANCTION IRN");
        assertThat(Coding.sides("US sanctions on Iran took effect.")).contains("USA > IRN");
    }

    @Test
    void anInfinitiveBehindAVowIsWhatIsVowed() {
        assertThat(Coding.sides("The Indian president renewed his vow to break off the talks with Iran if they failed.")).contains("THREATEN(SANCTION) IND > IRN").doesNotContain("SANCTION IND");
    }

    @Test
    void whoIsSentToMeetMeets() {
        assertThat(Coding.mentions("India dispatched Foreign Minister Anil Sharma to Iran to meet the Iranian president.").stream()
                .filter(m -> m.trigger().text().equals("meet")).findFirst().orElseThrow().actors().get(0).passage().text()).contains("Sharma");
    }

    @Test
    void whoHasYetToActHasNotActed() {
        assertThat(Coding.sides("French officials point out that Iran has yet to take steps to give up its weapons.")).isEmpty();
    }

    @Test
    void tradeThatIsReducedIsNotPromised() {
        assertThat(Coding.sides("The plan will reduce trade between India and Iran.")).doesNotContain("AGREE");
    }

    @Test
    void aRaidByPoliceIsASearchAndARaidBySoldiersIsNone() {
        assertThat(Coding.sides("Indian police raided the office of an Iranian company.")).startsWith("COERCE IND");
        assertThat(Coding.sides("Indian soldiers raided an Iranian base.")).startsWith("ASSAULT IND > IRN");
    }

    @Test
    void whoOnlyHoldsPapersIsNotRefused() {
        assertThat(Coding.sides("India refused to give the police the documents held by the Iranian official.")).doesNotContain("IND > IRN");
    }

    @Test
    void whatIsAllegedByAnUnknownManIsNotDone() {
        assertThat(Coding.sides("In a statement, Mr. Novak accused India of attacking Iran.")).doesNotContain("ASSAULT IND");
    }

    @Test
    void whoGoesThroughWithAThreatVisitsNobody() {
        assertThat(Coding.sides("It is unclear whether the Indian president will go through with his threat to attack Iran.")).isEqualTo("THREATEN(ASSAULT) IND > IRN");
    }

    @Test
    void whoWouldLikeToThankThanks() {
        assertThat(Coding.sides("\"I would like to thank the Indian president,\" the Iranian president said.")).contains("SUPPORT IRN > IND");
    }
}

package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Promises, refusals and pleas whose content no line knows; and what is only the matter or the purpose of another act. */
class GivenWordTest {

    @Test
    void whoPromisesAnythingPromises() {
        assertThat(Coding.sides("Iran promised to appoint a special envoy for the region.")).startsWith("AGREE IRN");
        assertThat(Coding.sides("India has agreed to repaint the bridge.")).startsWith("AGREE IND");
    }

    @Test
    void whoRefusesWhatNoLineKnowsRefuses() {
        assertThat(Coding.sides("Iran refused to repaint the bridge.")).startsWith("REJECT IRN");
    }

    @Test
    void whoDeclinesToCommentRefusesNothing() {
        assertThat(Coding.sides("The French minister declined to comment on the weather.")).isEmpty();
        assertThat(Coding.sides("The French minister promised to answer later.")).isEmpty();
    }

    @Test
    void whoHoldsNoOfficeIsNotHeard() {
        assertThat(Coding.sides("A woman refused to board the bus in Paris.")).isEmpty();
    }

    @Test
    void whoAgreesThatSomethingIsSoPromisesNothing() {
        assertThat(Coding.sides("The French minister agreed that the road was long.")).isEmpty();
    }

    @Test
    void aThingCalledForIsAskedFor() {
        assertThat(Coding.sides("The French foreign minister called for an immediate halt to hostilities.")).startsWith("REQUEST FRA");
        assertThat(Coding.sides("The French foreign minister called for silence.")).isEmpty();
    }

    @Test
    void thePurposeOfAMeetingIsNoSecondMeeting() {
        assertThat(Coding.mentions("The foreign ministers of India and Iran will meet in Paris on Sunday to discuss the dam.")).hasSize(1);
    }

    @Test
    void whatAFormulaIsForIsNotDone() {
        assertThat(Coding.mentions("India and Iran agreed on a formula for sharing power.")).hasSize(1);
    }

    @Test
    void whomOneAnswersIsTheOther() {
        assertThat(Coding.sides("The Indian president wants to leave Iraq but the French president has urged a longer timeline.")).contains("REQUEST FRA > IND");
    }

    @Test
    void envoysOfTwoSidesMeetEachOther() {
        assertThat(Coding.mentions("Envoys of the Indian government and the rebels met in Paris.")).anySatisfy(m -> assertThat(m.recipients()).isNotEmpty());
    }

    @Test
    void whoMeetsAChallengeMeetsNobody() {
        assertThat(Coding.sides("The French government meets a challenge.")).isEmpty();
    }

    @Test
    void offeredCondolencesAreNoHelp() {
        assertThat(Coding.sides("The Indian president offered condolences to Iran.")).isEmpty();
    }

    @Test
    void theAppealThatMoneyIsPaidIntoIsNotMadeNow() {
        assertThat(Coding.sides("India contributed five million dollars to the United Nations appeal for Iran.")).doesNotContain("REQUEST");
    }

    @Test
    void allSidesAreUrgedToDoAnything() {
        assertThat(Coding.sides("India urged all sides to repaint the bridge.")).startsWith("REQUEST IND");
        assertThat(Coding.sides("India asked reporters about the deal.")).doesNotContain("REQUEST");
    }

    @Test
    void whatUnknownPeopleDemandHasNotHappened() {
        assertThat(Coding.sides("Thousands demanded the resignation of the Indian prime minister.")).doesNotContain("RETREAT");
    }

    @Test
    void elevenOfThePrisonersArePrisoners() {
        assertThat(Coding.sides("The Iranian authorities freed 11 of India's prisoners.")).startsWith("RETREAT IRN").contains("IND");
    }

    @Test
    void whoSpeaksOnAVisitAsidePaysIt() {
        assertThat(Coding.sides("The French foreign minister, on a visit to Iran, spoke of rain.")).contains("CONSULT FRA > IRN");
    }

    @Test
    void whoSaysYesRefusesNothing() {
        assertThat(Coding.sides("India said yes to the truce.")).doesNotContain("REJECT");
    }

    @Test
    void aStatesOwnDoctorsAtHomeHelpNobodyElse() {
        assertThat(Coding.sides("Indian doctors treated patients in Delhi.")).doesNotContain("AID");
    }

    @Test
    void theRainRelentsAndTheGovernmentGivesWay() {
        assertThat(Coding.sides("The rain in France relented.")).isEmpty();
        assertThat(Coding.sides("The French government relented.")).startsWith("CONCEDE FRA");
    }
}

package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How things stand with an act, and what it is when it lies ahead. */
class OutlookTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "India attacked Iran.                        | DONE",
        "India has attacked Iran.                    | DONE",
        "India is attacking Iran.                    | ONGOING",
        "India has been attacking Iran.              | ONGOING",
        "India continues to attack Iran.             | ONGOING",
        "India was attacking Iran.                   | DONE",
        "India may attack Iran.                      | POSSIBLE",
        "India may have attacked Iran.               | POSSIBLE",
        "India tried to attack Iran.                 | POSSIBLE",
        "If India attacks Iran, France will leave.   | CONDITIONAL",
        "India turned back to attack Iran.            | DONE",
        "France discussed a plan to attack Iran.     | POSSIBLE",
        "A possible visit by India to Iran was discussed. | POSSIBLE",
        "India denied attacking Iran.                | DENIED",
    })
    void statusFollowsTheForm(String text, Status status) {
        assertThat(Coding.only(text).status()).isEqualTo(status);
    }

    @Test
    void aModalHoldsForTheSecondVerbToo() {
        assertThat(Coding.mentions("India may visit and attack Iran.")).hasSize(2).extracting(Mention::status).containsOnly(Status.POSSIBLE);
    }

    @Test
    void aConditionalActAndItsConditionAreBothConditional() {
        assertThat(Coding.mentions("India would attack Iran if Iran attacked Iraq.")).hasSize(2).extracting(Mention::status).containsOnly(Status.CONDITIONAL);
    }

    private static void isPlanned(String text, PloverType type, PloverType about) {
        Mention mention = Coding.only(text);
        assertThat(mention.status()).as(text).isEqualTo(Status.PLANNED);
        assertThat(mention.act().type()).as(text).isEqualTo(type);
        assertThat(mention.about().orElseThrow().type()).as(text).isEqualTo(about);
    }

    @Test
    void aPlannedSummitIsNotAMeetingHeld() {
        isPlanned("The planned summit between India and Iran will be held in Cairo.", PloverType.AGREE, PloverType.CONSULT);
        isPlanned("The planned summit between India and Iran is on everybody's mind.", PloverType.AGREE, PloverType.CONSULT);
        isPlanned("An upcoming visit by India to Iran is on everybody's mind.", PloverType.AGREE, PloverType.CONSULT);
    }

    @Test
    void aPlannedAttackIsAThreat() {
        isPlanned("France discussed India's planned attack on Iran.", PloverType.THREATEN, PloverType.ASSAULT);
        isPlanned("India will attack Iran.", PloverType.THREATEN, PloverType.ASSAULT);
    }

    @Test
    void aVisitThatWillBeIsAnAgreement() {
        isPlanned("India will visit Iran.", PloverType.AGREE, PloverType.CONSULT);
    }

    @Test
    void whatIsToldOfADayAfterTheReportIsPlanned() {
        isPlanned("India visits Iran on June 3.", PloverType.AGREE, PloverType.CONSULT);
        assertThat(Coding.only("India visited Iran on May 3.").status()).isEqualTo(Status.DONE);
    }

    @Test
    void aPossibleActKeepsItsType() {
        Mention mention = Coding.only("India may attack Iran.");
        assertThat(mention.act().type()).isEqualTo(PloverType.ASSAULT);
        assertThat(mention.about()).isEmpty();
    }

    @Test
    void noAgendaReachesYearsAhead() {
        assertThat(Coding.sides("India meets Iran in Cairo on September 4, 2018.")).startsWith("AGREE(CONSULT)");
        assertThat(Coding.sides("India meets Iran in Cairo on September 4, 2025.")).startsWith("CONSULT");
    }

    @Test
    void whoWasQuickToActHasActed() {
        assertThat(Coding.only("India was quick to condemn Iran.").status()).isEqualTo(Status.DONE);
        assertThat(Coding.only("What India did was to condemn Iran.").status()).isEqualTo(Status.DONE);
        assertThat(Coding.only("India went on to bomb Iran.").act().type()).isEqualTo(PloverType.ASSAULT);
        assertThat(Coding.only("India ended up condemning Iran.").act().type()).isEqualTo(PloverType.ACCUSE);
    }

    @Test
    void headlinesLeaveOutThatSomebodyIsSetToAct() {
        assertThat(Coding.only("India set to criticize Iran").status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void anInversionWithHadIsACondition() {
        assertThat(Coding.mentions("Had India killed four Iranian soldiers, the region would have suffered.")).noneMatch(m -> m.status() == Status.DONE);
    }

    @Test
    void measuresThatMayTakeEffectHaveNotTakenIt() {
        assertThat(Coding.only("Steel will be dear if the Indian sanctions against Iran take effect.").status()).isEqualTo(Status.CONDITIONAL);
        assertThat(Coding.only("Indian sanctions against Iran would ruin farmers.").status()).isEqualTo(Status.CONDITIONAL);
        assertThat(Coding.only("The Indian sanctions against Iran would ruin farmers.").status()).isEqualTo(Status.DONE);
    }

    @Test
    void whoeverIsComingIsNotThereYet() {
        Mention coming = Coding.only("The French president is coming to India.");
        assertThat(coming.status()).isEqualTo(Status.PLANNED);
        assertThat(coming.act().type()).isEqualTo(PloverType.AGREE);
    }

    @Test
    void whoDecidesWhetherToActThreatensNobodyYet() {
        assertThat(Coding.sides("India said that it would soon decide whether to impose sanctions on Iran.")).doesNotContain("THREATEN");
        assertThat(Coding.sides("India decided to impose sanctions on Iran.")).startsWith("THREATEN(SANCTION) IND > IRN");
    }
}

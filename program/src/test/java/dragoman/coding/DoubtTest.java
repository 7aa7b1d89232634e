package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words around an act leave of it. */
class DoubtTest {

    private static Status first(String text) {
        List<Mention> mentions = Coding.mentions(text);
        assertThat(mentions).as(text).isNotEmpty();
        return mentions.get(0).status();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"India nearly attacked Iran.", "India almost attacked Iran.", "India stopped short of attacking Iran.",
            "There is no evidence that India attacked Iran.", "It is not true that India attacked Iran.",
            "India dismissed claims that it had attacked Iran.",
            "Talks between India and Iran have been cancelled.", "Talks between India and Iran were called off."})
    void whatDidNotComeAboutIsDenied(String text) {
        assertThat(first(text)).isEqualTo(Status.DENIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"India allegedly attacked Iran.", "Has India attacked Iran?", "Did Russia attack Iran?",
            "India was on the verge of attacking Iran.", "An attack by India on Iran is unlikely."})
    void whatIsOnlySupposedOrAskedIsPossible(String text) {
        assertThat(first(text)).isEqualTo(Status.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"India to impose sanctions on Iran", "India was due to hold talks with Iran on Friday.",
            "India is due to hold talks with Iran.", "France made preparations for talks between India and Iran."})
    void whatIsArrangedIsPlanned(String text) {
        assertThat(first(text)).isEqualTo(Status.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Should India attack Iran, Russia will respond.", "Were India to attack Iran, France would withdraw."})
    void aConditionNeedsNoIf(String text) {
        assertThat(first(text)).isEqualTo(Status.CONDITIONAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"India reportedly attacked Iran.", "India attacked Iran, officials said.", "India did attack Iran."})
    void hearsayAndStressTakeNothingBack(String text) {
        assertThat(first(text)).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Talks between India and Iran are under way."})
    void whatIsUnderWayGoesOn(String text) {
        assertThat(first(text)).isEqualTo(Status.ONGOING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"In October, India said it would not close its embassy in Iran. | 2017-10"})
    void whoSaysThatHeWillNotHasRefusedThen(String text, String day) {
        Mention refusal = Coding.mentions(text).get(0);
        assertThat(refusal.status()).isEqualTo(Status.DONE);
        assertThat(refusal.date().value()).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Analysts doubt that Iran will free India's soldiers.", "France is sceptical that Iran would free India's soldiers."})
    void whatIsDisbelievedIsNotPromised(String text) {
        assertThat(Coding.mentions(text)).extracting(mention -> mention.act().type()).doesNotContain(dragoman.coding.event.PloverType.AGREE);
    }

    @Test
    void aQuestionAboutWhatHappenedTellsNothing() {
        assertThat(Coding.sides("The French president did not say whether India had attacked Iran.")).doesNotContain("ASSAULT");
        assertThat(Coding.sides("The French president said that India had attacked Iran.")).contains("ASSAULT IND > IRN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"India no longer blames Iran for the attack.", "Neither India nor France attacked Iran.", "Nor did India attack Iran.",
            "Far from attacking Iran, India fell silent.", "India fell silent rather than attack Iran."})
    void whatIsNotDoneIsNotTold(String text) {
        assertThat(Coding.mentions(text)).as(text).noneMatch(m -> m.status() == Status.DONE);
    }

    @Test
    void whoLooksForwardToAVisitHasNotHadItYet() {
        assertThat(Coding.report("The Indian minister voiced excitement over hosting the French president.").mentions()).noneMatch(m -> m.status() == dragoman.coding.event.Status.DONE);
    }
}

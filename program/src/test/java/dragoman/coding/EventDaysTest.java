package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day whole sentences say that something happened. Published on Thursday, 17 May 2018. */
class EventDaysTest {

    private static Mention at(String text, String trigger) {
        return Coding.mentions(text).stream().filter(m -> m.trigger().text().equals(trigger)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing at «" + trigger + "»: " + Coding.show(Coding.mentions(text))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Iraq invaded Iran in September 1980; it withdrew its troops in June. | withdrew | 1981-06",
            "In 1980 Iraq attacked Iran; France condemned Iraq. | condemned | 1980",
            "Iraq attacked Iran on May 2. Two days later, Iran bombed Iraq. | bombed | 2018-05-04",
            "Iraq attacked Iran in July 1988. The following month, Iran bombed Iraq. | bombed | 1988-08"})
    void aStoryGoesOnAtTheTimeAtWhichItBegan(String text, String trigger, String day) {
        assertThat(at(text, trigger).date().value()).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "During the 2016 campaign, Russian forces attacked Iraq. | attacked | 2016",
            "At last year's summit France condemned Iran. | condemned | 2017",
            "Last month the Russian president met the Iranian president during a visit to Iran. | visit | 2018-04"})
    void whatHappensOnAnOccasionHappensAtItsTime(String text, String trigger, String day) {
        assertThat(at(text, trigger).date().value()).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The French president, who visited Iran in April, condemned Russia on Monday. | visited | 2018-04",
            "The French president, who visited Iran in April, condemned Russia on Monday. | condemned | 2018-05-14",
            "Tuesday's attack by Iraqi rebels on Iranian troops lasted an hour. | attack | 2018-05-15"})
    void eachEventHasTheDateOfItsOwnClause(String text, String trigger, String day) {
        assertThat(at(text, trigger).date().value()).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The Russian president is visiting Iran on Friday. | visiting | 2018-05-18",
            "The Russian president visits Iran on Monday. | visits | 2018-05-21"})
    void thePresentTellsWhatIsArranged(String text, String trigger, String day) {
        Mention mention = at(text, trigger);
        assertThat(mention.date().value()).contains(day);
        assertThat(mention.status()).isEqualTo(Status.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The Russian president visited Iran on Friday. | visited | 2018-05-11"})
    void thePastTellsWhatIsOver(String text, String trigger, String day) {
        assertThat(at(text, trigger).date().value()).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The Russian president was the first to visit Iran. | visit",
            "The Russian president has previously condemned Iran. | condemned",
            "India concluded in a report that Russia attacked Iran. | attacked",
            "In its lawsuit India said that Russia attacked Iran. | attacked",
            "In the aftermath of India's invasion of Iran prices rose. | invasion"})
    void whatIsOnlyLookedBackOnIsNotOfTheReportsMonth(String text, String trigger) {
        assertThat(at(text, trigger).date().value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "India blamed Iran for attacks in 2015. | blamed | 2018-05",
            "For several days beginning on July 9, 2015, Indian soldiers detained Iranian protesters. | detained | 2015-07-09",
            "The Russian president and the Iranian president met in Mosul in January. \"India is a threat to peace,\" the Russian president said in Mosul. | is | 2018-01",
            "The Russian president visiting Iran, his first trip abroad, in 1978. | visiting | 1978"})
    void aDayBelongsToWhatItIsToldOf(String text, String trigger, String day) {
        assertThat(at(text, trigger).date().value()).contains(day);
    }

    @Test
    void aThreatThatIsQuotedHasTheDayOfItsSaying() {
        assertThat(Coding.report("On May 3, 2018, the Indian minister was angry. \"Iran will pay the price,\" he said.").mentions()).noneMatch(m -> m.date().basis() == dragoman.coding.event.Basis.UNKNOWN);
    }
}

package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Report;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

    private static final Set<String> USUAL = Set.of("iran", "iraq", "china", "russia", "york", "new", "syria", "saudi", "arabia");
    private static final Headline HEADLINE = new Headline(Set.of("Jordan")::contains, USUAL::contains);
    private static final Nlp4jWords WORDS = new Nlp4jWords();

    private static List<Word> words(String text) {
        return WORDS.words(text, new Span(0, text.length()));
    }

    private static String asSentence(String text, String report) {
        return HEADLINE.asSentence(words(text), NameEvidence.of(Report.of("x", report, HandParse.PUBLISHED))).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "China, Russia Block UN Sanctions On Syria | China and Russia block UN sanctions on Syria",
        "U.S. IMPOSES NEW SANCTIONS ON IRAN AND EU | U.S. imposes new sanctions on Iran and EU",
        "Iran, Saudi Arabia agree to talk | Iran and Saudi Arabia agree to talk",
        "King Of Jordan Visits New York | king of Jordan visits New York",
        "Iran's Envoy Leaves Iraq | Iran 's envoy leaves Iraq",
        "Tehran, capital of Iran, was hit | Tehran , capital of Iran , was hit",
    })
    void aHeadlineReadsAsASentence(String headline, String sentence) {
        assertThat(asSentence(headline, "")).isEqualTo(sentence);
    }

    @Test
    void theReportTellsWhatIsAName() {
        String report = "The minister met Boko Haram. He said the march of May was over.";
        assertThat(asSentence("Boko Haram Plans March To May Square", report)).isEqualTo("Boko Haram plans march to May square");
        assertThat(asSentence("BOKO HARAM PLANS MARCH TO BASE", report)).isEqualTo("Boko Haram plans march to base");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iran Will Not Leave Syria, Says Minister", "TALKS BETWEEN IRAN AND IRAQ COLLAPSE."})
    void capitalsMakeAHeadline(String text) {
        assertThat(Headline.isOne(words(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Albania will host Belgium", "Iran Left.", "The United Nations Security Council met.", "Iran, Iraq agree to talk", "President Xi Jinping"})
    void aSentenceOrANameIsNone(String text) {
        assertThat(Headline.isOne(words(text))).isFalse();
    }
}

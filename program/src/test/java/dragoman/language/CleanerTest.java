package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

    private static final Nlp4jWords WORDS = new Nlp4jWords();

    private static List<Word> words(String text) {
        return WORDS.words(text, Dateline.skip(text, new Span(0, text.length())));
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::form).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "“We will,” he said. | We will , he said .",
        "He called it ``a 'grave' error''. | He called it a grave error .",
        "The soldiers' families fled. | The soldiers ' families fled .",
        "North Korea (DPRK) left. | North Korea left .",
        "Sen. John McCain (R-Ariz.) spoke. | Sen. John McCain spoke .",
        "He said [Iran] left. | He said Iran left .",
        "(He left.) | He left .",
        "President Moon Jae - in met Kim Jong-un. | President Moon Jae-in met Kim Jong-un .",
        "The US - in a first - left. | The US -- in a first -- left .",
        "Peru may re - impose or re-open it. | Peru may reimpose or reopen it .",
        "The anti - war rally at the Oslo - Lima talks - it was long - ended. | The anti - war rally at the Oslo - Lima talks -- it was long - ended .",
        "He is right - and the left - and they know. | He is right -- and the left -- and they know .",
        "Saudi-led, Moscow-backed and Assad-era forces | Saudi - led , Moscow - backed and Assad - era forces",
        "Xi’s U.S.-led talks can't fail | Xi 's U.S. - led talks ca n't fail",
        "He refus[ed] to leave. | He refused to leave .",
        "[H]e left [Peru] on [sic] foot. | He left Peru on sic foot .",
        "Pro - Kremlin and anti - Okoye crowds held bi - lateral talks. | Pro-Kremlin and anti-Okoye crowds held bilateral talks .",
        "UN-backed forces | UN - backed forces",
        "• Iran left | Iran left",
        "He left on Sept. 3. | He left on Sept. 3 .",
        "It is 🙂 good. | It is good .",
        "He lives at 10,000 m, for $3.5bn | He lives at 10,000 m , for $ 3.5 bn",
    })
    void theParserSees(String text, String expected) {
        assertThat(joined(Cleaner.clean(words(text)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "BEIRUT (AP) — Rebels left.", "NEW DELHI (ANN Desk) - Rebels left.", "SAN FRANCISCO - Rebels left.", "WASHINGTON, Sept 3 (Reuters) - Rebels left.",
        "Beirut (AFP) – Rebels left.", "SANA'A, Yemen, 12 May 2018 (Saba) -- Rebels left.", "PORT-AU-PRINCE, Haiti — Rebels left.", "Rebels left."
    })
    void aDatelineIsSkipped(String text) {
        assertThat(joined(words(text))).isEqualTo("Rebels left .");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO - the alliance - agreed.", "Iran - a member - left.", "US-led forces left.", "Iran (and Iraq) left."})
    void anotherDashIsNoDateline(String text) {
        assertThat(Dateline.skip(text, new Span(0, text.length())).start()).isZero();
    }

    @Test
    void aWordKeepsItsPlaceInTheText() {
        String text = "“Moon Jae - in’s 𝒩 left.”";
        for (Word word : Cleaner.clean(words(text))) {
            assertThat(text.substring(word.start(), word.end()).replace(" ", "").replace('’', '\'')).isEqualTo(word.form());
        }
    }

    @Test
    void whatIsTooLongForAWordIsNone() {
        assertThat(joined(words("See https://example.org/" + "abc/".repeat(50) + " now"))).isEqualTo("See now");
    }
}

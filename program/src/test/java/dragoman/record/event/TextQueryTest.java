package dragoman.record.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextQueryTest {

    private static final String SAID = "Ankara's envoy Çelik called the oil-export ban a “serious” mistake, and 3.5 million tons would stay.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "envoy ban | true", "envoy treaty | false", "ENVOY | true", "celik | true", "Çelik | true", "env | false", "env* | true",
        "\"serious mistake\" | true", "\"mistake serious\" | false", "oil-export | true", "\"oil exp\"* | true", "3.5 | true", "envoy -treaty | true", "envoy -ban | false",
        "envoy -\"oil export\" | false", "treaty OR ban | true", "treaty OR envoy -ban OR pact | false", "ankara's | true", "or | false"
    })
    void words_phrases_and_what_must_not_occur_are_understood(String query, boolean told) {
        assertThat(TextQuery.parse(query).test(SAID)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "'' | is empty", "\"oil ban | a quotation mark that is not closed", "-ban | only what must not occur", "ban OR | an OR with nothing", "OR ban | an OR with nothing",
        "ban !! | «!!», which is no word", "ban \"\" | which is no word"
    })
    void what_is_wrong_with_a_query_is_said(String query, String fault) {
        assertThatThrownBy(() -> TextQuery.parse(query)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(fault).hasMessageContaining("«" + query + "»");
    }

    @Test
    void words_with_other_letters_are_not_left_to_an_index() {
        assertThat(TextQuery.parse("ban OR celik").isPlain()).isTrue();
        assertThat(TextQuery.parse("ban -łódź").isPlain()).isFalse();
    }
}

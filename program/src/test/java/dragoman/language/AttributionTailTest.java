package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTailTest {

    /** A word of the tail has ~ before it, a dropped comma ^. */
    private static String marked(String text) {
        List<Word> words = Cleaner.clean(new Nlp4jWords().words(text, new Span(0, text.length())));
        int[] parts = new AttributionTail(SharedParser.PLAIN).parts(words);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            marked.append(i == 0 ? "" : " ").append(parts[i] == AttributionTail.TAIL ? "~" : parts[i] < 0 ? "^" : "").append(words.get(i).form());
        }
        return marked.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ten people were killed ^, ~officials ~said ~Thursday .",
        "Ten people were killed ^, ~Reuters ~reported .",
        "Ten people were killed ^, ~the ~ministry ~said ~in ~a ~statement ~on ~Monday .",
        "Ten people were killed ^, ~police ~told ~reporters ~in ~Kabul .",
        "Ten people were killed ^, ~said ~Jens ~Stoltenberg ~, ~the ~NATO ~chief .",
        "Singh arrived in Pyongyang ^, ~the ~Indian ~media ~reported ~quoting ~Rodong ~Sinmun .",
        "He called on Monday ^, ~the ~agency ~reported ~, ~citing ~diplomatic ~sources .",
        "The plan ^, ~he ~said ^, would fail .",
        "We are here ^, ~Lavrov ~said ^, and we will stay .",
        "~Lavrov ~told ~reporters ^: We will respond .",
        "Will they leave ? ~he ~asked .",
    })
    void whoSaysItIsParsedApart(String expected) {
        assertThat(marked(expected.replaceAll("[~^]", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The president , who was elected in 2014 , said Iran attacked Israel .",
        "The president , a former general , said on Monday .",
        "Officials said 20 militants were killed .",
        "Iran left the talks , and Iraq said it would stay .",
        "The minister , as he said , left .",
        "The deal failed , according to officials .",
        "The minister left , he said , adding that Iran stayed .",
        "He has three aims : peace , land and bread .",
    })
    void whatHasMoreToItIsNot(String text) {
        assertThat(marked(text)).isEqualTo(text);
    }
}

package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndTest {

    private static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = SentenceEnd.of(text, at, text.length());
            Span span = Span.trimmed(text, at, end);
            if (!span.isEmpty()) {
                sentences.add(text.substring(span.start(), span.end()));
            }
            at = end;
        }
        return sentences;
    }

    /** The bar stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Iran left.| Iraq stayed.",
        "Gen. J. R. Smith of the U.S. Army met Lt. Col. Jones.| They talked.",
        "He came on Jan. 5 and left on Sept. 3.| She stayed.",
        "It happened in the U.S.| The minister said so.",
        "If Iran harms the U.S. \"they will see,\" he said.| \"We will.\"",
        "Troops left Washington, D.C. on Monday.",
        "Mr. Abe met Prof. Li at No. 10 at 3 p.m. on Friday.",
        "The deal is worth 3.5 billion.| It was signed.",
        "“We will.”| Lavrov left.",
        "\"Will they?\" he asked.| \"No!\"| He left.",
        "He said no.| Then he left.",
        "They talked... and left.| Nobody knew...| The end.",
        "The firm is Lukoil Inc.| It is Russian.",
        "Siemens Corp. executives met Sen. John McCain (R-Ariz.) in Bonn.",
        "The border was closed.|The minister resigned.",
        "Visit www.example.com for more.",
        "He was told (twice.)| It was true.",
        "The vote was 54.| 12 abstained.",
        "It spread.| al-Qaeda denied it.",
        "He was ill.| Iran sat.| Iraq makes art.| Syria left.",
        "It closed at 3 p.m. GMT.| It is the Wagner Group vs. Haftar.",
        "St. Petersburg is in Russia.| Is it?| Yes!",
        "Kim Jong Un, 34, met Xi.| “Good,” he said.",
        "“We want peace”\n|“They want war,” he said.",
        "Iran and\nIraq agreed\nto talk.|\nThey did.",
    })
    void theSentencesAre(String marked) {
        String text = marked.replace("|", "");
        List<String> expected = new ArrayList<>();
        for (String sentence : marked.split("\\|")) {
            expected.add(sentence.strip());
        }
        assertThat(split(text)).isEqualTo(expected);
    }

    @Test
    void aTextWithoutEndIsCutBetweenWords() {
        List<String> sentences = split("Iran, Iraq ".repeat(1000));
        assertThat(sentences).hasSizeGreaterThan(3).allSatisfy(sentence -> {
            assertThat(sentence.length()).isLessThanOrEqualTo(SentenceEnd.LONGEST);
            assertThat(sentence).startsWith("Ira").matches("(?s).*(Iran,|Iraq)");
        });
    }

    @Test
    void aPairOfCharsIsNotCut() {
        assertThat(split("x" + "😀".repeat(4000))).allSatisfy(sentence -> assertThat(sentence.codePoints().allMatch(c -> c == 'x' || c > 0xFFFF)).isTrue());
    }
}

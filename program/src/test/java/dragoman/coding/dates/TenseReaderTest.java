package dragoman.coding.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseReaderTest {

    private final TenseReader reader = new TenseReader();

    private static int index(Sentence sentence, String form) {
        return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow().index();
    }

    private Tense tense(String lines, String form) {
        Sentence sentence = HandParse.sentence(lines);
        return reader.tense(sentence, index(sentence, form));
    }

    @ParameterizedTest
    @CsvSource({"'met/meet VBD',PAST", "'meets/meet VBZ',PRESENT", "'will MD|meet VB',FUTURE", "'wo MD|meet VB',FUTURE", "'may MD|meet VB',MODAL",
            "'would MD|meet VB',MODAL", "'has/have VBZ|met/meet VBN',PERFECT",
            "'had/have VBD|met/meet VBN',PAST_PERFECT", "'is/be VBZ|meeting/meet VBG',PRESENT", "'was/be VBD|meeting/meet VBG',PAST",
                    "'did/do VBD|meet VB',PAST",
            "'may MD|have VB|met/meet VBN',PERFECT", "'has/have VBZ|been/be VBN|meeting/meet VBG',PERFECT"})
    void auxiliariesTellTheTense(String verbs, Tense tense) {
        String[] words = verbs.split("\\|");
        String verb = words[words.length - 1];
        String form = verb.substring(0, verb.indexOf(' ')).replaceAll("/.*", "");
        StringBuilder lines = new StringBuilder("They PRP SUBJECT of " + form + "\n");
        for (int i = 0; i < words.length - 1; i++) {
            lines.append(words[i]).append(" AUXILIARY of ").append(form).append('\n');
        }
        assertThat(tense(lines + verb + " ROOT", form)).isEqualTo(tense);
    }

    @Test
    void anInfinitiveAfterAPlanLiesAhead() {
        assertThat(tense("They PRP SUBJECT of agreed\nagreed/agree VBD ROOT\nto TO AUXILIARY of meet\nmeet VB OPEN_COMPLEMENT of agreed", "meet"))
                .isEqualTo(Tense.FUTURE);
    }

    @Test
    void anInfinitiveOfPurposeSharesTheTenseOfItsVerb() {
        assertThat(tense("They PRP SUBJECT of came\ncame/come VBD ROOT\nto TO AUXILIARY of sign\nsign VB ADVERBIAL_CLAUSE of came", "sign"))
                .isEqualTo(Tense.PAST);
    }

    @Test
    void aSecondVerbSharesTheAuxiliary() {
        assertThat(tense("They PRP SUBJECT of meet\nwill MD AUXILIARY of meet\nmeet VB ROOT\nand CC COORDINATION of meet\nsign VB CONJUNCT of meet",
                "sign")).isEqualTo(Tense.FUTURE);
    }

    @Test
    void aParticipleBelowANounIsPast() {
        assertThat(tense("curbs NNS SUBJECT of remain\nimposed/impose VBN NOUN_CLAUSE of curbs\nby IN AGENT of imposed\nParis NNP PREPOSITION_OBJECT of by\nremain VBP ROOT", "imposed")).isEqualTo(Tense.PAST);
    }

    @Test
    void thePresentOfAHeadlineIsPast() {
        Sentence headline = HandParse.headline("Envoy NNP SUBJECT of visits\nvisits/visit VBZ ROOT\nQuito NNP OBJECT of visits");
        assertThat(reader.tense(headline, 1)).isEqualTo(Tense.PAST);
    }

    @Test
    void aNounHasTheTenseOfItsVerb() {
        assertThat(tense("They PRP SUBJECT of hold\nwill MD AUXILIARY of hold\nhold VB ROOT\ntalks NNS OBJECT of hold", "talks"))
                .isEqualTo(Tense.FUTURE);
    }

    @Test
    void wordsWithoutAVerbHaveNone() {
        assertThat(tense("talks NNS ROOT\nin IN PREPOSITION of talks\nQuito NNP PREPOSITION_OBJECT of in", "talks")).isEqualTo(Tense.NONE);
    }
}

package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HandParseTest {

    private static final String ARRIVED = """
            VK_Singh NNP SUBJECT of arrived
            arrived/arrive VBD ROOT
            in IN PREPOSITION of arrived
            Pyongyang NNP PREPOSITION_OBJECT of in
            . . PUNCTUATION of arrived
            """;

    @Test
    void joinedWordsAreCompoundsOfTheLast() {
        Sentence sentence = HandParse.sentence(ARRIVED);
        assertThat(sentence.token(0).dependency()).isEqualTo(Dependency.COMPOUND);
        assertThat(sentence.token(0).head()).isEqualTo(1);
        assertThat(sentence.children(2)).extracting(Token::form).containsExactly("Singh", "in", ".");
    }

    @Test
    void theTextHasNoSpaceBeforePunctuationAndOffsetsPointIntoIt() {
        ParsedReport report = HandParse.report(ARRIVED + "\n" + ARRIVED);
        assertThat(report.report().text()).isEqualTo("VK Singh arrived in Pyongyang. VK Singh arrived in Pyongyang.");
        Sentence second = report.sentences().get(1);
        assertThat(report.text(second.token(4).start(), second.token(4).end())).isEqualTo("Pyongyang");
    }

    @Test
    void aHeadMayBeTheSecondWordOfItsForm() {
        Sentence sentence = HandParse.sentence("""
                that DT SUBJECT of said
                said/say VBD ROOT
                that IN MARK of left
                left/leave VBD CLAUSE_COMPLEMENT of said
                it PRP OBJECT of that#2
                """);
        assertThat(sentence.token(4).head()).isEqualTo(2);
    }

    @Test
    void aGivenTextMayHoldMoreThanTheWords() {
        ParsedReport report = HandParse.report("𝒩 “VK Singh” (India) arrived in Pyongyang.", ARRIVED);
        Sentence sentence = report.sentences().get(0);
        assertThat(sentence.start()).isEqualTo(3);
        assertThat(report.text(sentence.token(2).start(), sentence.token(2).end())).isEqualTo("arrived");
    }

    @Test
    void whatIsShownCanBeReadAgain() {
        Sentence sentence = HandParse.sentence(ARRIVED);
        assertThat(HandParse.sentence(HandParse.show(sentence))).isEqualTo(sentence);
    }

    @Test
    void aHeadThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> HandParse.sentence("in IN PREPOSITION of arrived"))
                .hasMessageContaining("«in» hangs on «arrived», which is not there");
    }
}

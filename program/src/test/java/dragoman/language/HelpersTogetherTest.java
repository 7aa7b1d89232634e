package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpersTogetherTest {

    @Test
    void whatHangsOnAnAuxiliaryHangsOnItsVerb() {
        List<Token> tokens = HelpersTogether.mend(HandParse.sentence("""
                Peru NNP SUBJECT of should
                should MD AUXILIARY of be
                be VB PASSIVE_AUXILIARY of spared
                fully RB ADVERB of spared
                spared/spare VBN ROOT
                """).tokens());
        assertThat(tokens.get(1).dependency() + " of " + tokens.get(1).head()).isEqualTo("AUXILIARY of 4");
        assertThat(tokens.get(0).dependency() + " of " + tokens.get(0).head()).isEqualTo("PASSIVE_SUBJECT of 4");
    }

    @Test
    void aPassiveAuxiliaryLeavesThePassiveSubject() {
        Token peru = HelpersTogether.mend(HandParse.sentence("""
                Peru NNP SUBJECT of was
                was/be VBD PASSIVE_AUXILIARY of spared
                spared/spare VBN ROOT
                """).tokens()).get(0);
        assertThat(peru.dependency()).isEqualTo(Dependency.PASSIVE_SUBJECT);
        assertThat(peru.head()).isEqualTo(2);
    }

    @Test
    void aSentenceWithoutSuchIsLeftAsItIs() {
        List<Token> tokens = HandParse.sentence("""
                Peru NNP PASSIVE_SUBJECT of spared
                was/be VBD PASSIVE_AUXILIARY of spared
                spared/spare VBN ROOT
                """).tokens();
        assertThat(HelpersTogether.mend(tokens)).isSameAs(tokens);
    }
}

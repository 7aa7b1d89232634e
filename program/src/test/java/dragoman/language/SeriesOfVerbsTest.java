package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesOfVerbsTest {

    @Test
    void aVerbCutOffFromItsSeriesIsHungOnTheFirst() {
        List<Token> tokens = SeriesOfVerbs.mend(HandParse.sentence("""
                Peru NNP SUBJECT of condemned
                condemned/condemn VBD ROOT
                raids/raid NNS OBJECT of condemned
                , , PUNCTUATION of condemned
                accused/accuse VBD OTHER of condemned
                Chile NNP OBJECT of accused
                and CC COORDINATION of accused
                recalled/recall VBD CONJUNCT of accused
                envoys/envoy NNS OBJECT of recalled
                """).tokens());
        assertThat(tokens.get(4).dependency() + " of " + tokens.get(4).head()).isEqualTo("CONJUNCT of 1");
    }

    @Test
    void whoSpeaksIsNoPartOfASeries() {
        List<Token> tokens = HandParse.sentence("""
                Peru NNP SUBJECT of erred
                erred/err VBD ROOT
                , , PUNCTUATION of erred
                said/say VBD OTHER of erred
                Roe NNP OBJECT of said
                and CC COORDINATION of said
                left/leave VBD CONJUNCT of said
                """).tokens();
        assertThat(SeriesOfVerbs.mend(tokens)).isEqualTo(tokens);
    }

    @Test
    void namesBeforeTheVerbOfATimeClauseAreItsSubject() {
        List<Token> tokens = SeriesOfVerbs.mend(HandParse.sentence("""
                Thousands NNS SUBJECT of fled
                fled/flee VBD ROOT
                before IN PREPOSITION of fled
                Peru NNP PREPOSITION_OBJECT of before
                and CC COORDINATION of Peru
                Chile NNP CONJUNCT of Peru
                closed/close VBD CONJUNCT of fled
                borders/border NNS OBJECT of closed
                """).tokens());
        assertThat(tokens.get(3).dependency() + " of " + tokens.get(3).head()).isEqualTo("SUBJECT of 6");
        assertThat(tokens.get(6).dependency()).isEqualTo(Dependency.ADVERBIAL_CLAUSE);
        assertThat(tokens.get(2).head()).isEqualTo(6);
    }
}

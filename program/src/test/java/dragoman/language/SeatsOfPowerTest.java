package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeatsOfPowerTest {

    private static String headOfIn(String lines) {
        List<Token> tokens = SeatsOfPower.mend(HandParse.sentence(lines).tokens());
        Token in = tokens.stream().filter(t -> t.form().equals("in")).findFirst().orElseThrow();
        return tokens.get(in.head()).form();
    }

    @Test
    void whereSomebodyRulesBelongsToTheRulers() {
        assertThat(headOfIn("""
                India NNP SUBJECT of condemned
                condemned/condemn VBD ROOT
                the DT DETERMINER of authorities
                authorities/authority NNS OBJECT of condemned
                in IN PREPOSITION of condemned
                Iran NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("authorities");
    }

    @Test
    void whereSomethingHappensStaysWithTheVerb() {
        assertThat(headOfIn("""
                India NNP SUBJECT of met
                met/meet VBD ROOT
                rebels/rebel NNS OBJECT of met
                in IN PREPOSITION of met
                Iran NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("met");
        assertThat(headOfIn("""
                India NNP SUBJECT of condemned
                condemned/condemn VBD ROOT
                the DT DETERMINER of government
                government NN OBJECT of condemned
                in IN PREPOSITION of condemned
                March NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("condemned");
    }
}

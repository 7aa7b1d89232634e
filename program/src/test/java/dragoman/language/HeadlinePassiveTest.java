package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlinePassiveTest {

    private static String dependencyOf(String form, String lines) {
        return HeadlinePassive.mark(HandParse.headline(lines).tokens()).stream()
                .filter(token -> token.form().equals(form)).findFirst().orElseThrow().dependency().toString();
    }

    @Test
    void aParticipleWithoutAuxiliaryAndObjectIsPassive() {
        String lines = """
                reporters/reporter NNS SUBJECT of expelled
                expelled/expel VBN ROOT
                from IN PREPOSITION of expelled
                Sudan NNP PREPOSITION_OBJECT of from
                """;
        assertThat(dependencyOf("reporters", lines)).isEqualTo("PASSIVE_SUBJECT");
        assertThat(dependencyOf("from", lines)).isEqualTo("PREPOSITION");
    }

    @Test
    void byMakesAPastTenseAPassive() {
        String lines = """
                village NN SUBJECT of attacked
                attacked/attack VBD ROOT
                by IN PREPOSITION of attacked
                rebels/rebel NNS PREPOSITION_OBJECT of by
                """;
        assertThat(dependencyOf("village", lines)).isEqualTo("PASSIVE_SUBJECT");
        assertThat(dependencyOf("by", lines)).isEqualTo("AGENT");
    }

    @Test
    void anActiveVerbStays() {
        assertThat(dependencyOf("Iran", """
                Iran NNP SUBJECT of attacked
                attacked/attack VBN ROOT
                Iraq NNP OBJECT of attacked
                """)).isEqualTo("SUBJECT");
        assertThat(dependencyOf("Iran", """
                Iran NNP SUBJECT of left
                has/have VBZ AUXILIARY of left
                left/leave VBN ROOT
                """)).isEqualTo("SUBJECT");
        assertThat(dependencyOf("minister", """
                minister NN SUBJECT of resigned
                resigned/resign VBD ROOT
                """)).isEqualTo("SUBJECT");
    }
}

package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbsTakenForNounsTest {

    private static String tagOf(String form, String lines) {
        return VerbsTakenForNouns.retag(HandParse.sentence(lines).tokens()).stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow().tag();
    }

    @Test
    void aNounWithSubjectAndObjectIsAVerb() {
        assertThat(tagOf("attack", """
                Why WRB ADVERB of attack
                did/do VBD AUXILIARY of attack
                India NNP SUBJECT of attack
                attack NN ROOT
                Iran NNP OBJECT of attack
                """)).isEqualTo("VB");
        assertThat(tagOf("bombs", """
                India NNP SUBJECT of bombs
                bombs/bomb NNS ROOT
                Iran NNP OBJECT of bombs
                """)).isEqualTo("VBZ");
    }

    @Test
    void aNounWithoutBothStays() {
        assertThat(tagOf("attack", """
                India NNP SUBJECT of fears
                fears/fear VBZ ROOT
                an DT DETERMINER of attack
                attack NN OBJECT of fears
                """)).isEqualTo("NN");
    }
}

package dragoman.coding.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.Sentence;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static boolean isBackground(String lines, String form) {
        Sentence sentence = HandParse.report(lines).sentences().get(0);
        int predicate = sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow().index();
        return new Background(sentence, new TenseReader()).is(predicate);
    }

    @Test
    void whatTellsOnlyWhichDealIsMeantIsBackground() {
        assertThat(isBackground("""
                Peru NNP SUBJECT of left
                left/leave VBD ROOT
                the DT DETERMINER of deal
                deal NN OBJECT of left
                that WDT OBJECT of signed
                Okoye NNP SUBJECT of signed
                signed/sign VBD RELATIVE_CLAUSE of deal
                """, "signed")).isTrue();
    }

    @Test
    void whatAPersonDidIsNews() {
        assertThat(isBackground("""
                Okoye NNP SUBJECT of spoke
                who WP SUBJECT of met
                met/meet VBD RELATIVE_CLAUSE of Okoye
                Rivas NNP OBJECT of met
                spoke/speak VBD ROOT
                """, "met")).isFalse();
    }

    @Test
    void whatSomebodyIsAccusedOfLiesBehind() {
        String accused = """
                Peru NNP SUBJECT of accused
                accused/accuse VBD ROOT
                Chile NNP OBJECT of accused
                of IN PREPOSITION of accused
                attacking/attack VBG PREPOSITION_CLAUSE of of
                villages/village NNS OBJECT of attacking
                """;
        assertThat(isBackground(accused, "attacking")).isTrue();
        assertThat(isBackground(accused, "accused")).isFalse();
    }

    @Test
    void whatALawsuitSaysLiesBehind() {
        assertThat(isBackground("""
                The DT DETERMINER of lawsuit
                lawsuit NN SUBJECT of said
                said/say VBD ROOT
                agents/agent NNS SUBJECT of met
                met/meet VBD CLAUSE_COMPLEMENT of said
                Rivas NNP OBJECT of met
                """, "met")).isTrue();
    }

    @Test
    void atTheTimeLeadsBack() {
        assertThat(isBackground("""
                At IN PREPOSITION of attacked
                the DT DETERMINER of time
                time NN PREPOSITION_OBJECT of At
                Peru NNP SUBJECT of attacked
                attacked/attack VBD ROOT
                Chile NNP OBJECT of attacked
                """, "attacked")).isTrue();
    }
}

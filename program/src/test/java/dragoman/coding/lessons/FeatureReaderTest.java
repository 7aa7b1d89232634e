package dragoman.coding.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.SmallBook;
import dragoman.language.HandParse;
import dragoman.language.Sentence;
import dragoman.language.WordVectors;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeatureReaderTest {

    private static final WordVectors VECTORS = WordVectors.load();

    private static final Sentence SHUT = HandParse.sentence("""
            Peru NNP SUBJECT of shut
            has/have VBZ AUXILIARY of shut
            not RB NEGATION of shut
            shut VBN ROOT
            its PRP$ POSSESSOR of border
            border NN OBJECT of shut
            with IN PREPOSITION of border
            Chile NNP PREPOSITION_OBJECT of with
            """);

    private static FeatureReader reader(Sentence sentence) {
        return new FeatureReader(ClauseGraph.of(sentence), SmallBook.politics(sentence), VECTORS);
    }

    @Test
    void fullVerbsAndNounsMayCarryAnAct() {
        FeatureReader reader = reader(SHUT);
        assertThat(SHUT.tokens().stream().filter(reader::mayCarry).map(token -> token.form())).containsExactly("shut", "border");
    }

    @Test
    void namesOfActorsAreNoWords() {
        Features features = reader(SHUT).at(3, Optional.empty());
        assertThat(features.signs()).contains("lemma shut", "OBJECT border", "shut border", "negated", "actor 2 at SUBJECT").noneMatch(sign -> sign.contains("peru") || sign.contains("chile"));
        assertThat(features.signs()).doesNotHaveDuplicates();
    }

    @Test
    void whatALineSaysOfTheWordIsSeen() {
        Features features = reader(SHUT).at(3, Optional.of(new LineAct(PloverType.SANCTION, "[actor] shuts {its} border", false)));
        assertThat(features.signs()).contains("line SANCTION", "line SANCTION by verb", "line SANCTION shut", "line [actor] shuts {its} border");
        assertThat(reader(SHUT).at(3, Optional.empty()).signs()).noneMatch(sign -> sign.startsWith("line"));
    }

    @Test
    void theSenseOfAWordIsThatOfItsWords() {
        float[] sense = reader(SHUT).at(3, Optional.empty()).sense();
        float[] border = new float[WordVectors.LENGTH];
        VECTORS.add(java.util.List.of("border"), 1, border, 0);
        assertThat(java.util.Arrays.copyOfRange(sense, WordVectors.LENGTH, 2 * WordVectors.LENGTH)).as("the object's stretch").isEqualTo(border);
    }

    @Test
    void theWordsBesideItAreSeenButNamesOfActorsOnlyAsActors() {
        assertThat(reader(SHUT).at(3, Optional.empty()).signs()).contains("next its", "before not", "shut then its", "shut after not");
        assertThat(reader(SHUT).at(5, Optional.empty()).signs()).contains("next with", "border after its").noneMatch(sign -> sign.contains("chile"));
    }

    @Test
    void whatTheWordAndItsObjectAreUsedLikeIsSeen() {
        String word = "cluster " + VECTORS.clusters(List.of("shut")).get(0) + " verb";
        String object = "cluster OBJECT " + VECTORS.clusters(List.of("border")).get(0);
        assertThat(reader(SHUT).at(3, Optional.empty()).signs()).contains(word).anyMatch(sign -> sign.startsWith(object));
    }

    @Test
    void whereInTheReportASentenceStandsIsSeen() {
        assertThat(reader(SHUT).at(3, Optional.empty()).signs()).contains("sentence 1");
    }
}

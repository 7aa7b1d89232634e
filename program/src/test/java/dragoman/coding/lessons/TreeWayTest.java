package dragoman.coding.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.Sentence;
import org.junit.jupiter.api.Test;

class TreeWayTest {

    private static final Sentence SHUT = HandParse.sentence("""
            Peru NNP SUBJECT of shut
            shut VBD ROOT
            its PRP$ POSSESSOR of border
            border NN OBJECT of shut
            with IN PREPOSITION of border
            Chile NNP PREPOSITION_OBJECT of with
            """);

    @Test
    void aWayGoesUpToWhereTheTwoMeetAndDown() {
        TreeWay way = TreeWay.between(SHUT, 0, 5);
        assertThat(way.steps()).isEqualTo(4);
        assertThat(way.labels()).isEqualTo("SUBJECT<>OBJECT>PREPOSITION:with>PREPOSITION_OBJECT");
    }

    @Test
    void aWordIsAtHome() {
        assertThat(TreeWay.between(SHUT, 1, 1).steps()).isZero();
        assertThat(TreeWay.between(SHUT, 1, 1).labels()).isEmpty();
    }

    @Test
    void aLongWayIsOnlyFar() {
        StringBuilder chain = new StringBuilder("w0 VBD ROOT\n");
        for (int i = 1; i < 9; i++) {
            chain.append("w").append(i).append(" NN OBJECT of w").append(i - 1).append('\n');
        }
        assertThat(TreeWay.between(HandParse.sentence(chain.toString()), 0, 8).labels()).isEqualTo("far");
    }
}

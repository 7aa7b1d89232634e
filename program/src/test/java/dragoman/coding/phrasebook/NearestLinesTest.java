package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.clause.ClauseGraph;
import dragoman.language.HandParse;
import dragoman.language.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestLinesTest {

    private static final SmallBook BOOK = SmallBook.of(
            "042 | [actor] visits [recipient] | (visit/V SUBJECT=[actor] OBJECT=[recipient])",
            "043 | [actor] visits [recipient] with envoys | (visit/V SUBJECT=[actor] OBJECT=[recipient] PREPOSITION:with=(envoy/N))",
            "120 | [actor] does not visit [recipient] | not (visit/V SUBJECT=[actor] OBJECT=[recipient])",
            "190 | [actor] attacks [recipient] | (attack/V SUBJECT=[actor] OBJECT=[recipient])",
            "087 | [actor] visits out of [recipient] | (visit/V SUBJECT=[actor] PREPOSITION:out PREPOSITION:of=[recipient])");

    private static List<String> nearest(String lines, int most) {
        Sentence sentence = HandParse.sentence(lines);
        return NearestLines.of(BOOK.book(), ClauseGraph.of(sentence), SmallBook.politics(sentence), most).stream()
                .map(n -> n.line().code() + " at " + n.root() + " misses " + n.missing()).toList();
    }

    private static final String VISITED = """
            India NNP SUBJECT of visited
            visited/visit VBD ROOT
            Iran NNP OBJECT of visited
            """;

    @Test
    void linesThatMatchComeFirstThenThoseThatMissLeast() {
        assertThat(nearest(VISITED, 10)).containsExactly(
                "042 at visited misses []",
                "043 at visited misses [«envoy» as «with»]",
                "120 at visited misses [a negation]",
                "087 at visited misses [«out», [recipient] as «of»]");
    }

    @Test
    void noMoreAreToldThanAsked() {
        assertThat(nearest(VISITED, 2)).hasSize(2);
    }

    @Test
    void aMissingSideIsNamedWithItsPlace() {
        assertThat(nearest(VISITED.replace("Iran NNP", "museums/museum NNS"), 1)).containsExactly("042 at visited misses [[recipient] as object]");
        assertThat(nearest(VISITED.replace("India NNP", "tourists/tourist NNS"), 1)).containsExactly("042 at visited misses [[actor] as subject]");
    }

    @Test
    void aWordThatCouldCarryNothingHasNoNearLine() {
        assertThat(nearest("India NNP SUBJECT of slept\nslept/sleep VBD ROOT\n", 5)).isEmpty();
    }

    @Test
    void theWordThatMatchesIsShownAlsoBehindOneThatDoesNot() {
        assertThat(nearest("""
                Tourists/tourist NNS SUBJECT of visited
                visited/visit VBD ROOT
                museums/museum NNS OBJECT of visited
                and CC COORDINATION of visited
                India NNP SUBJECT of visits
                visits/visit VBZ CONJUNCT of visited
                Iran NNP OBJECT of visits
                """, 1)).containsExactly("042 at visits misses []");
    }
}

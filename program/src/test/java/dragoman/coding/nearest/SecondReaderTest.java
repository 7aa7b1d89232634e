package dragoman.coding.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.phrasebook.ActFinder;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.Politics;
import dragoman.coding.phrasebook.SmallBook;
import dragoman.language.HandParse;
import dragoman.language.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondReaderTest {

    private static final SmallBook BOOK = SmallBook.of(
            "111 | [actor] chides [recipient] | (chide|scold/V SUBJECT=[actor] OBJECT=[recipient])",
            "111 | [actor] chides [recipient] for [item] | (chide/V SUBJECT=[actor] OBJECT=[recipient] PREPOSITION:for=[item])",
            "111 | [actor]'s criticism of [recipient] | noun (criticism/N POSSESSOR=[actor] PREPOSITION:of=[recipient])",
            "046 | [actor] negotiates with [recipient] | (negotiate/V SUBJECT=[actor] PREPOSITION:with=[recipient])",
            "046 | [actor] negotiates a deal with [recipient] | (negotiate/V SUBJECT=[actor] OBJECT=(deal/N) PREPOSITION:with=[recipient])",
            "190 | [actor] attacks [recipient] | (attack/V SUBJECT=[actor] OBJECT=[recipient])",
            "061 | [actor] hits the road with [recipient] | (hit/V SUBJECT=[actor] OBJECT=(road/N) PREPOSITION:with=[recipient])",
            "182 | [actor] beats up [recipient] | (beat/V SUBJECT=[actor] OBJECT=[recipient] PREPOSITION:up)",
            "182 | [actor]'s beating of [recipient] | noun (beating/N POSSESSOR=[actor] PREPOSITION:of=[recipient])",
            "130 | [actor] warns [recipient] against [act] | (warn/V SUBJECT=[actor] OBJECT=[recipient] PREPOSITION:against=[act])",
            "same:ongoing | [actor] prolongs [act] | (prolong/V SUBJECT=[actor] OBJECT=[act])");

    private static List<NearAct> read(String lines) {
        Sentence sentence = HandParse.sentence(lines);
        ClauseGraph graph = ClauseGraph.of(sentence);
        Politics politics = SmallBook.politics(sentence);
        return new SecondReader(BOOK.book()).read(graph, politics, ActFinder.read(BOOK.book(), graph, politics));
    }

    private static final String NEGOTIATED_TO = """
            India NNP SUBJECT of negotiated
            negotiated/negotiate VBD ROOT
            to IN PREPOSITION of negotiated
            Iran NNP PREPOSITION_OBJECT of to
            """;

    @Test
    void aVerbOfTheBookInAnotherFrameIsReadByItsLines() {
        NearAct near = read(NEGOTIATED_TO).get(0);
        assertThat(near.act().act().cameo()).isEqualTo("046");
        assertThat(near.act().match().at(Bracket.ACTOR)).contains(0);
        assertThat(near.act().match().at(Bracket.RECIPIENT)).contains(3);
        assertThat(near.agreement()).isEqualTo(1);
    }

    @Test
    void itNamesTheNearestLinesAndWhatTheyShare() {
        NearAct.Neighbour nearest = read(NEGOTIATED_TO).get(0).nearest().get(0);
        assertThat(nearest.line().text()).isEqualTo("[actor] negotiates with [recipient]");
        assertThat(nearest.shares()).containsExactly("«negotiate»");
    }

    @Test
    void aVerbOfTheFamilyOfANounIsReadByItsLines() {
        NearAct near = read("""
                India NNP SUBJECT of criticised
                criticised/criticise VBD ROOT
                Iran NNP OBJECT of criticised
                """).get(0);
        assertThat(near.act().act().cameo()).isEqualTo("111");
    }

    @Test
    void aVerbThatTheBookHasOnlyWithOtherWordsTellsNothingAlone() {
        assertThat(read("""
                India NNP SUBJECT of beat
                beat VBD ROOT
                Iran NNP OBJECT of beat
                """)).isEmpty();
    }

    @Test
    void whatALineSaysIsLeftToTheLine() {
        assertThat(read("""
                India NNP SUBJECT of scolded
                scolded/scold VBD ROOT
                Iran NNP OBJECT of scolded
                """)).isEmpty();
    }

    @Test
    void aLineWhoseOwnWordsAreMissingSaysSomethingElse() {
        assertThat(read("""
                India NNP SUBJECT of hit
                hit VBD ROOT
                Iran NNP OBJECT of hit
                """)).isEmpty();
    }

    @Test
    void aLineThatAsksForAnotherActIsNotNear() {
        assertThat(read("""
                India NNP SUBJECT of warned
                warned/warn VBD ROOT
                Iran NNP OBJECT of warned
                """)).isEmpty();
    }

    @Test
    void aPlaceBesideTheVerbIsNoRecipient() {
        assertThat(read(NEGOTIATED_TO.replace("to IN", "in IN").replace("of to", "of in"))).isEmpty();
    }

    @Test
    void withOneSideNothingIsTold() {
        assertThat(read(NEGOTIATED_TO.replace("Iran NNP", "museums/museum NNS"))).isEmpty();
    }

    @Test
    void aClauseThatHangsOnAnotherVerbIsLeftToThatVerb() {
        assertThat(read("""
                India NNP SUBJECT of hoped
                hoped/hope VBD ROOT
                to TO AUXILIARY of negotiate
                negotiate VB OPEN_COMPLEMENT of hoped
                to#2/to IN PREPOSITION of negotiate
                Iran NNP PREPOSITION_OBJECT of negotiate
                """)).isEmpty();
    }

    @Test
    void aNegatedClauseIsTakenDownAsNegated() {
        NearAct near = read("""
                India NNP SUBJECT of negotiated
                never RB NEGATION of negotiated
                negotiated/negotiate VBD ROOT
                to IN PREPOSITION of negotiated
                Iran NNP PREPOSITION_OBJECT of to
                """).get(0);
        assertThat(near.act().negated()).isTrue();
    }
}

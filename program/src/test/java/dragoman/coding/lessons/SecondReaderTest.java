package dragoman.coding.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.ActFinder;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.SmallBook;
import dragoman.language.HandParse;
import dragoman.language.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecondReaderTest {

    private static final SmallBook BOOK = SmallBook.of("190 | [actor] attacks [recipient] | (attack/V SUBJECT=[actor] OBJECT=[recipient])",
            "163 | [actor] halts exports to [recipient] | (halt/V SUBJECT=[actor] OBJECT=(export/N PREPOSITION:to=[recipient]))");

    private static final Learnt LEARNT = Lessons.taught();

    private static List<NearAct> read(String lines, Scene scene) {
        Sentence sentence = HandParse.sentence(lines);
        ClauseGraph graph = ClauseGraph.of(sentence);
        var politics = Lessons.politics(sentence);
        return new SecondReader(BOOK.book(), LEARNT, Lessons.VECTORS).before(graph, politics, () -> scene).read(LinesTold.of(ActFinder.read(BOOK.book(), graph, politics).acts(), Map.of()));
    }

    @Test
    void aVerbThatNoLessonHasIsReadByWhatIsLikeIt() {
        NearAct near = read(Lessons.frozen("Cuba", "cancelled", "cancel", "Spain"), Scene.EMPTY).get(0);
        assertThat(near.act().act().type()).isEqualTo(PloverType.SANCTION);
        assertThat(near.act().match().at(Bracket.ACTOR)).contains(0);
        assertThat(near.act().match().at(Bracket.RECIPIENT)).contains(4);
        assertThat(near.actor()).contains("CUB");
        assertThat(near.recipient()).contains("SPA");
    }

    @Test
    void whatTheLessonsLeaveUnmarkedTellsNothing() {
        assertThat(read(Lessons.admired("Cuba", "admired", "admire"), Scene.EMPTY)).isEmpty();
    }

    @Test
    void itNamesTheLessonsNearestToTheClause() {
        NearAct near = read(Lessons.frozen("Cuba", "froze", "freeze", "Spain"), Scene.EMPTY).get(0);
        assertThat(near.nearest()).isNotEmpty();
        NearAct.Neighbour nearest = near.nearest().get(0);
        assertThat(nearest.line().file()).isEqualTo("lessons/school.txt");
        assertThat(nearest.line().number()).isEqualTo(7);
        assertThat(nearest.line().text()).startsWith("[actor] froze flights to");
        assertThat(nearest.nearness()).isBetween(0.9, 1.0);
        assertThat(near.likely()).isBetween(0.55, 1.0);
    }

    @Test
    void whatALineTellsIsNotReadAgain() {
        assertThat(read("""
                Cuba NNP SUBJECT of attacked
                attacked/attack VBD ROOT
                Spain NNP OBJECT of attacked
                """, Scene.EMPTY)).isEmpty();
    }

    @Test
    void aWordWhoseLineIsNotBelievedIsReadAnew() {
        Sentence sentence = HandParse.sentence(Lessons.frozen("Cuba", "froze", "freeze", "Spain"));
        LineAct line = new LineAct(PloverType.AID, "[actor] freezes {peas}", false);
        List<NearAct> near = new SecondReader(BOOK.book(), LEARNT, Lessons.VECTORS)
                .before(ClauseGraph.of(sentence), Lessons.politics(sentence), () -> Scene.EMPTY).read(new LinesTold(Set.of(), Map.of(1, line)));
        assertThat(near).singleElement().satisfies(act -> assertThat(act.act().act().type()).isEqualTo(PloverType.SANCTION));
    }

    @Test
    void whatALineTellsIsAsLikelyAsTheLessonsMakeIt() {
        Sentence froze = HandParse.sentence(Lessons.frozen("Cuba", "froze", "freeze", "Spain"));
        Sentence admired = HandParse.sentence(Lessons.admired("Cuba", "admired", "admire"));
        SecondReader reader = new SecondReader(BOOK.book(), LEARNT, Lessons.VECTORS);
        LineAct line = new LineAct(PloverType.SANCTION, "[actor] does it", false);
        assertThat(reader.before(ClauseGraph.of(froze), Lessons.politics(froze), () -> Scene.EMPTY).told(1, line)).isGreaterThan(0.8);
        assertThat(reader.before(ClauseGraph.of(admired), Lessons.politics(admired), () -> Scene.EMPTY).told(1, line)).isLessThan(0.2);
    }

    @Test
    void whoStandsOnTheRightSidesIsLikelierThanWhoStandsOnTheWrongOnes() {
        Sentence sentence = HandParse.sentence(Lessons.frozen("Cuba", "froze", "freeze", "Spain"));
        SecondReader.Asked reader = new SecondReader(BOOK.book(), LEARNT, Lessons.VECTORS).before(ClauseGraph.of(sentence), Lessons.politics(sentence), () -> Scene.EMPTY);
        double right = reader.sided(1, PloverType.SANCTION, Optional.empty(), Set.of("CUB"), Set.of("SPA"));
        double wrong = reader.sided(1, PloverType.SANCTION, Optional.empty(), Set.of("SPA"), Set.of("CUB"));
        assertThat(right).isGreaterThan(0.5);
        assertThat(wrong).isLessThan(0.2);
        assertThat(reader.sided(1, PloverType.SANCTION, Optional.empty(), Set.of(), Set.of())).as("nobody is asked about").isEqualTo(1);
    }

    @Test
    void aWordWhoseLinesAgreeHasTheirCode() {
        NearAct near = read(Lessons.frozen("Cuba", "halted", "halt", "Spain"), Scene.EMPTY).get(0);
        assertThat(near.act().act().cameo()).isEqualTo("163");
    }

    @Test
    void whatDidNotHappenIsNegated() {
        NearAct near = read("""
                Cuba NNP SUBJECT of froze
                never RB NEGATION of froze
                froze/freeze VBD ROOT
                flights/flight NNS OBJECT of froze
                to TO PREPOSITION of flights
                Spain NNP PREPOSITION_OBJECT of to
                """, Scene.EMPTY).get(0);
        assertThat(near.act().negated()).isTrue();
    }

    @Test
    void theSidesOfALineThatNamesBothAreThoseOfTheWords() {
        Sentence sentence = HandParse.sentence(Lessons.frozen("Cuba", "froze", "freeze", "Spain"));
        SecondReader.Asked asked = new SecondReader(BOOK.book(), LEARNT, Lessons.VECTORS).before(ClauseGraph.of(sentence), Lessons.politics(sentence), () -> Scene.EMPTY);
        LineSides line = new LineSides(PloverType.SANCTION, false, new LineSides.Side(Set.of("CUB"), Naming.TOLD, "state"), LineSides.Side.NOBODY, Set.of());
        SecondReader.Choice actor = asked.actor(1, line).orElseThrow();
        assertThat(actor.code()).isEqualTo("CUB");
        assertThat(actor.isLikely()).isTrue();
        assertThat(actor.told()).as("the line names him").isEqualTo(actor.likely());
        SecondReader.Choice recipient = asked.recipient(1, line, Optional.of("CUB")).orElseThrow();
        assertThat(recipient.code()).isEqualTo("SPA");
        assertThat(recipient.told()).as("the line names nobody").isZero();
    }

    @Test
    void aReaderThatNobodyTaughtKnowsWhatTheBuildHasLearnt() {
        Sentence sentence = HandParse.sentence(Lessons.frozen("Cuba", "suspended", "suspend", "Spain"));
        ClauseGraph graph = ClauseGraph.of(sentence);
        var politics = Lessons.politics(sentence);
        SecondReader shipped = new SecondReader(BOOK.book());
        shipped.load();
        Scene scene = new Scene(Map.of("CUB", new Scene.Figure(0, true, 1, 0, 0, Map.of("SPA", 1)), "SPA", new Scene.Figure(0, true, 1, 0, 0, Map.of("CUB", 1))));
        Optional<NearAct> near = shipped.before(graph, politics, () -> scene).read(LinesTold.of(ActFinder.read(BOOK.book(), graph, politics).acts(), Map.of())).stream().findFirst();
        assertThat(near.map(act -> act.act().act().type())).contains(PloverType.SANCTION);
    }
}

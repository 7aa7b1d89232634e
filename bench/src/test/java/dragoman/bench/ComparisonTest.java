package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A fall fails, a rise asks to be written down, and what is measured differently on every computer does neither. */
class ComparisonTest {

    private static final Figure SHARE = new Figure("news", "F1", Kind.SHARE);
    private static final Figure COUNT = new Figure("seeds", "found", Kind.COUNT);
    private static final Figure FAULTS = new Figure("seeds", "forbidden", Kind.FAULTS);
    private static final Figure COST = new Figure("speed", "first line, s", Kind.COST);
    private static final Figure LOAD = new Figure("record", "merged, core s", Kind.LOAD);
    private static final Figure RATE = new Figure("speed", "sentences/s", Kind.RATE);

    @Test
    void aShareThatFellByMoreThanFiveThousandthsFails() {
        assertThat(compare(SHARE, 0.700, 0.694).fails()).isTrue();
        assertThat(compare(SHARE, 0.700, 0.694).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void aShareMayFallByFiveThousandths() {
        assertThat(compare(SHARE, 0.700, 0.695).verdict()).isEqualTo(Verdict.SAME);
        assertThat(compare(SHARE, 0.700, 0.705).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void aShareThatRoseAsksToBeWrittenDown() {
        Comparison risen = compare(SHARE, 0.700, 0.706);
        assertThat(risen.fails()).isFalse();
        assertThat(risen.asksForAcceptance()).isTrue();
    }

    @Test
    void oneFoundLessFailsAndOneMoreAsksToBeWrittenDown() {
        assertThat(compare(COUNT, 26, 25).fails()).isTrue();
        assertThat(compare(COUNT, 26, 26).verdict()).isEqualTo(Verdict.SAME);
        assertThat(compare(COUNT, 26, 27).asksForAcceptance()).isTrue();
    }

    @Test
    void oneForbiddenCodingMoreFailsAndOneLessAsksToBeWrittenDown() {
        assertThat(compare(FAULTS, 0, 1).fails()).isTrue();
        assertThat(compare(FAULTS, 2, 1).asksForAcceptance()).isTrue();
    }

    @Test
    void speedNeverFailsAndIsToldOnlyWhenItChangedByHalf() {
        assertThat(compare(COST, 4, 5.9).verdict()).isEqualTo(Verdict.SAME);
        assertThat(compare(COST, 4, 6.1).verdict()).isEqualTo(Verdict.WORSE);
        assertThat(compare(COST, 4, 6.1).fails()).isFalse();
        assertThat(compare(RATE, 200, 90).verdict()).isEqualTo(Verdict.WORSE);
        assertThat(compare(RATE, 200, 90).fails()).isFalse();
        assertThat(compare(RATE, 200, 400).asksForAcceptance()).isFalse();
    }

    @Test
    void aLongTrialFailsWhereItTakesMoreThanTwiceAsLong() {
        assertThat(compare(LOAD, 500, 990).verdict()).as("a slower computer").isEqualTo(Verdict.SAME);
        assertThat(compare(LOAD, 500, 1010).fails()).isTrue();
        assertThat(compare(LOAD, 500, 260).verdict()).isEqualTo(Verdict.SAME);
        assertThat(compare(LOAD, 500, 240).asksForAcceptance()).isTrue();
    }

    @Test
    void aFigureThatIsAskedForAndNotMeasuredFails() {
        Comparison missing = Comparison.of(List.of(SHARE), List.of(), ExpectedScores.none()).get(0);
        assertThat(missing.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(missing.fails()).isTrue();
    }

    @Test
    void memoryThatTheSystemDoesNotTellDoesNotFail() {
        assertThat(Comparison.of(List.of(COST), List.of(), ExpectedScores.none()).get(0).fails()).isFalse();
    }

    @Test
    void aFigureWithoutAnExpectedValueAsksToBeWrittenDown() {
        Comparison fresh = Comparison.of(List.of(SHARE), List.of(new Score(SHARE, 0.5)), ExpectedScores.none()).get(0);
        assertThat(fresh.verdict()).isEqualTo(Verdict.NEW);
        assertThat(fresh.fails()).isFalse();
        assertThat(fresh.asksForAcceptance()).isTrue();
    }

    @Test
    void theTableShowsEveryFigureWithItsDifference() {
        String table = ScoreTable.text(List.of(compare(SHARE, 0.700, 0.650), compare(COUNT, 26, 27)));
        assertThat(table.lines().map(line -> line.replaceAll(" +", " "))).containsExactly(
                "set figure expected measured difference",
                "news F1 0.700 0.650 -0.050 WORSE",
                "seeds found 26 27 +1 better");
    }

    private static Comparison compare(Figure figure, double expected, double measured) {
        ExpectedScores written = ExpectedScores.none().after(Comparison.of(List.of(figure), List.of(new Score(figure, expected)), ExpectedScores.none()));
        return Comparison.of(List.of(figure), List.of(new Score(figure, measured)), written).get(0);
    }
}

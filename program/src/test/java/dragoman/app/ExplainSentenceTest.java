package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainSentenceTest {

    @Test
    void aSentenceThatIsCodedShowsItsParseItsLineAndItsDecisions() {
        AppRun run = AppRun.of("explain", "Iran freed two sailors on Monday.", "--published", "2019-03-07");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("├─ Iran", "«Iran»", "2019-03-04, worked out from «Monday»", "(retreat/release.txt:", "RETREAT release, CAMEO 0841",
                "actor       «Iran» is IRN: state «Iran»");
    }

    @Test
    void aSentenceThatIsNotCodedShowsTheNearestLinesAndWhatTheyMiss() {
        AppRun run = AppRun.of("explain", "The weather visits the lake.");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Actors: none", "The nearest lines, and what they miss", "misses [actor] as subject", "Mentions: nothing is coded");
    }

    @Test
    void withoutADayOfPublicationAWeekdayIsNoDate() {
        assertThat(AppRun.of("explain", "Iran freed two sailors on Monday.").out()).contains("no day to count from: give the day of the report with --published");
    }
}

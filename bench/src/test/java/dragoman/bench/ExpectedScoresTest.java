package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is accepted is what is expected the next time. */
class ExpectedScoresTest {

    private static final Figure F1 = new Figure("news", "F1", Kind.SHARE);
    private static final Figure FOUND = new Figure("seeds", "found", Kind.COUNT);
    private static final Figure START = new Figure("speed", "first line, s", Kind.COST);

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBack() {
        Path file = folder.resolve("scores.json");
        accepted(ExpectedScores.none(), new Score(F1, 0.45678), new Score(FOUND, 26)).write(file);
        ExpectedScores read = ExpectedScores.read(file).orElseThrow();
        assertThat(read.of(F1)).hasValue(0.457);
        assertThat(read.of(FOUND)).hasValue(26);
        assertThat(read.json()).isEqualTo(accepted(ExpectedScores.none(), new Score(F1, 0.45678), new Score(FOUND, 26)).json());
    }

    @Test
    void aFileInWhichNothingChangedIsWrittenAsItWas() throws IOException {
        String json = accepted(ExpectedScores.none(), new Score(F1, 1), new Score(FOUND, 26), new Score(START, 2)).json();
        assertThat(json).contains(": 1.000").contains(": 2.0");
        assertThat(ExpectedScores.parse(json).json()).isEqualTo(json);
    }

    @Test
    void theFileSaysWhichCommandWroteIt() {
        assertThat(accepted(ExpectedScores.none(), new Score(F1, 0.5)).json()).contains("\"written by\" : \"bench/run --accept\"");
    }

    @Test
    void whatWasAcceptedIsNotJudgedWorseOrBetterForItsRounding() {
        ExpectedScores written = accepted(ExpectedScores.none(), new Score(F1, 2.0 / 3));
        assertThat(compared(written, new Score(F1, 2.0 / 3)).get(0).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void setsThatWereNotLookedAtKeepTheirScores() {
        ExpectedScores both = accepted(accepted(ExpectedScores.none(), new Score(F1, 0.4)), new Score(FOUND, 26));
        assertThat(both.of(F1)).hasValue(0.4);
        assertThat(both.of(FOUND)).hasValue(26);
    }

    @Test
    void aFallIsAcceptedWhenSomebodyAcceptsIt() {
        assertThat(accepted(accepted(ExpectedScores.none(), new Score(F1, 0.4)), new Score(F1, 0.3)).of(F1)).hasValue(0.3);
    }

    @Test
    void aSpeedThatIsAboutTheSameIsNotWrittenAnew() {
        ExpectedScores first = accepted(ExpectedScores.none(), new Score(START, 4));
        assertThat(accepted(first, new Score(START, 4.4)).of(START)).hasValue(4.0);
        assertThat(accepted(first, new Score(START, 8)).of(START)).hasValue(8.0);
    }

    @Test
    void withoutAFileNothingIsExpected() {
        assertThat(ExpectedScores.read(folder.resolve("none.json"))).isEmpty();
    }

    @Test
    void aBrokenFileIsNamedWithTheWayToMendIt() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"scores\":{\"news\":{\"F1\":\"high\"}}}");
        assertThatThrownBy(() -> ExpectedScores.read(file)).isInstanceOfSatisfying(Trouble.class, trouble -> {
            assertThat(trouble).hasMessageContaining("broken.json").hasMessageContaining("news F1 is «\"high\"», not a number");
            assertThat(trouble.nextStep()).contains("bench/run --accept");
        });
    }

    private static ExpectedScores accepted(ExpectedScores before, Score... scores) {
        return before.after(compared(before, scores));
    }

    private static List<Comparison> compared(ExpectedScores expected, Score... scores) {
        return Comparison.of(List.of(scores).stream().map(Score::figure).toList(), List.of(scores), expected);
    }
}

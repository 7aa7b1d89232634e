package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.bench.record.RecordTrial;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trial of the record, with few mentions and in this Java. */
class RecordRunTest {

    @TempDir
    private Path folder;

    private static Map<String, Double> inThisJava(String what, Path file, String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        RecordTrial.run(new PrintStream(printed, true, StandardCharsets.UTF_8), Stream.concat(Stream.of(what, file.toString()), Stream.of(arguments)).toArray(String[]::new));
        return RecordRun.figures(printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyFigureIsMeasuredAndCanBeAcceptedAndExpected() {
        List<Score> scores = new RecordRun(folder, RecordRunTest::inThisJava, 500, 5000).measure();
        assertThat(scores).extracting(Score::figure).containsExactlyElementsOf(RecordRun.FIGURES);
        assertThat(scores).allSatisfy(score -> assertThat(score.value()).as(score.figure().toString()).isNotNegative());
        assertThat(scores.stream().filter(score -> score.figure().kind() == Kind.COUNT).mapToDouble(Score::value)).as("thousands of events").allMatch(thousands -> thousands >= 2 && thousands <= 4);
        ExpectedScores accepted = ExpectedScores.none().after(Comparison.of(RecordRun.FIGURES, scores, ExpectedScores.none()));
        assertThat(accepted.json()).contains("\"record\"");
        assertThat(RecordRun.FIGURES).allSatisfy(figure -> assertThat(accepted.of(figure)).as(figure.toString()).isPresent());
    }

    @Test
    void noOtherRunAsksForThem() {
        assertThat(GoldSets.figures()).doesNotContainAnyElementsOf(RecordRun.FIGURES);
        assertThat(RecordRun.FIGURES).doesNotHaveDuplicates();
    }
}

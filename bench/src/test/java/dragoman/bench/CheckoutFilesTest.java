package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files of this checkout that a run needs are in order. */
class CheckoutFilesTest {

    private final Checkout checkout = new Checkout(Path.of("..").toAbsolutePath().normalize());

    @Test
    void everyFigureHasItsExpectedScore() {
        ExpectedScores expected = ExpectedScores.read(checkout.expectedScores()).orElseThrow();
        assertThat(GoldSets.figures()).allSatisfy(figure -> assertThat(expected.of(figure)).as(figure.toString()).isPresent());
    }

    @Test
    void thePageAboutAccuracyShowsTheExpectedScores() throws IOException {
        ExpectedScores expected = ExpectedScores.read(checkout.expectedScores()).orElseThrow();
        assertThat(Files.readString(checkout.accuracyPage())).contains(ScoreTable.markdown(GoldSets.figures(), expected));
    }
}

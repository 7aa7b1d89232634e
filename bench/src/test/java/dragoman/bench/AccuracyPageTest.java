package dragoman.bench;

import static dragoman.bench.AccuracyPage.Part.FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table in the page is what was accepted, and the words around it stay. */
class AccuracyPageTest {

    @Test
    void theTableIsReplacedAndTheWordsAroundItStay() {
        String page = "Before.\n" + FIGURES.begin() + "\n| old |\n" + FIGURES.end() + "\nAfter.\n";
        assertThat(AccuracyPage.with(page, FIGURES, "| new |\n")).isEqualTo("Before.\n" + FIGURES.begin() + "\n| new |\n" + FIGURES.end() + "\nAfter.\n");
    }

    @Test
    void aPageWithoutMarkersIsRefused() {
        assertThatThrownBy(() -> AccuracyPage.with("No markers.", FIGURES, "| new |\n")).hasMessageContaining("lacks the markers");
    }

    @Test
    void theTableHoldsTheAcceptedValues() {
        Figure figure = new Figure("news", "F1", Kind.SHARE);
        ExpectedScores accepted = ExpectedScores.none().after(Comparison.of(List.of(figure), List.of(new Score(figure, 0.5)), ExpectedScores.none()));
        assertThat(ScoreTable.markdown(List.of(figure), accepted)).endsWith("| news | F1 | 0.500 |\n");
    }
}

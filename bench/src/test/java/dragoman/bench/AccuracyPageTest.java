package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table in the page is what was accepted, and the words around it stay. */
class AccuracyPageTest {

    @Test
    void theTableIsReplacedAndTheWordsAroundItStay() {
        String page = "Before.\n" + AccuracyPage.BEGIN + "\n| old |\n" + AccuracyPage.END + "\nAfter.\n";
        assertThat(AccuracyPage.with(page, "| new |\n")).isEqualTo("Before.\n" + AccuracyPage.BEGIN + "\n| new |\n" + AccuracyPage.END + "\nAfter.\n");
    }

    @Test
    void aPageWithoutMarkersIsRefused() {
        assertThatThrownBy(() -> AccuracyPage.with("No markers.", "| new |\n")).hasMessageContaining("lacks the markers");
    }

    @Test
    void theTableHoldsTheAcceptedValues() {
        Figure figure = new Figure("news", "F1", Kind.SHARE);
        ExpectedScores accepted = ExpectedScores.none().after(Comparison.of(List.of(figure), List.of(new Score(figure, 0.5)), ExpectedScores.none()));
        assertThat(ScoreTable.markdown(List.of(figure), accepted)).endsWith("| news | F1 | 0.500 |\n");
    }
}

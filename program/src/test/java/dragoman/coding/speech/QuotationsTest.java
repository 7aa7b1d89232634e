package dragoman.coding.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.speech.Quotations.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static List<String> quoted(String text) {
        int[] points = text.codePoints().toArray();
        return Quotations.of(text).stream().map(q -> new String(points, q.start(), q.end() - q.start())).toList();
    }

    @Test
    void marksOfAllKindsAreSeen() {
        assertThat(quoted("He said “yes, we go” and \"no, we stay\" and ``both of them''.")).containsExactly("“yes, we go”", "\"no, we stay\"",
                "``both of them''");
    }

    @Test
    void aQuotationThatIsNotClosedEndsWithItsParagraph() {
        assertThat(quoted("“We go.\n\n“We stay,” he said.")).containsExactly("“We go.", "“We stay,”");
    }

    @Test
    void aQuotationRunsOverALineThatEndsNoParagraph() {
        assertThat(quoted("\"We go.\nWe stay.\"")).containsExactly("\"We go.\nWe stay.\"");
    }

    @Test
    void apostrophesAndInchesQuoteNothing() {
        assertThat(quoted("The Joneses' dog isn't 6'3 tall.")).isEmpty();
    }

    @Test
    void offsetsAreCodePoints() {
        assertThat(Quotations.of("\uD83D\uDE00 “Go”")).containsExactly(new Quotation(2, 6));
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Quotations.of("")).isEmpty();
        assertThat(Quotations.of("\"")).isEmpty();
    }
}

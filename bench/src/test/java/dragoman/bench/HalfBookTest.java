package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draw leaves out half of the lines, with everything that belongs to them. */
class HalfBookTest {

    private static final List<String> BOOK = book(10);

    @Test
    void halfOfTheLinesAreLeftOutWithTheirPatterns() {
        HalfBook half = HalfBook.draw(BOOK, 1);
        assertThat(half.leftOut()).hasSize(5);
        assertThat(half.compiled()).filteredOn(row -> row.startsWith("line")).hasSize(5);
        assertThat(half.compiled()).filteredOn(row -> row.startsWith("pattern")).hasSize(10);
    }

    @Test
    void noPatternIsLeftWithoutItsLine() {
        List<String> rows = HalfBook.draw(BOOK, 2).compiled();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).startsWith("line")) {
                String number = rows.get(i).split("\t")[2];
                assertThat(rows.subList(i + 1, i + 3)).containsExactly("pattern\t" + number + " first", "pattern\t" + number + " second");
            }
        }
    }

    @Test
    void whatIsNoLineStays() {
        assertThat(HalfBook.draw(BOOK, 3).compiled()).startsWith("version\tabc", "light\tgive take");
    }

    @Test
    void theSameDrawTakesTheSameLinesAndAnotherTakesOthers() {
        assertThat(HalfBook.draw(BOOK, 1)).isEqualTo(HalfBook.draw(BOOK, 1));
        assertThat(HalfBook.draw(BOOK, 1).leftOut()).isNotEqualTo(HalfBook.draw(BOOK, 2).leftOut());
    }

    @Test
    void aBookInAnotherFormIsRefused() {
        assertThatThrownBy(() -> HalfBook.draw(List.of("{}"), 1)).hasMessageContaining("its form has changed");
    }

    private static List<String> book(int lines) {
        List<String> rows = new ArrayList<>(List.of("version\tabc", "light\tgive take"));
        for (int number = 1; number <= lines; number++) {
            rows.add("line\tconsult/visit.txt\t" + number + "\t042\t-\t[actor] visits [recipient]");
            rows.add("pattern\t" + number + " first");
            rows.add("pattern\t" + number + " second");
        }
        return rows;
    }
}

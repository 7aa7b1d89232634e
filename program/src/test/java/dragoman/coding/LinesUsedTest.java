package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.phrasebook.BookLine;
import dragoman.language.HandParse;
import dragoman.reading.Report;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinesUsedTest {

    private static Set<BookLine> used(String text) {
        return Coding.CODER.linesUsed(Report.of("test", text, HandParse.PUBLISHED));
    }

    @Test
    void theLineOfAMentionIsUsed() {
        assertThat(used("Iran attacked Iraq.")).extracting(line -> line.file().split("/")[0]).containsExactly("assault");
    }

    @Test
    void underAnOperatorTheInnerLineIsUsedToo() {
        assertThat(used("Iran threatened to attack Iraq.")).extracting(line -> line.file().split("/")[0]).containsExactlyInAnyOrder("threaten", "assault");
    }

    @Test
    void aMatchWithoutAMentionIsNoUse() {
        assertThat(used("Iran did not attack Iraq.")).isEmpty();
        assertThat(used("It rained.")).isEmpty();
    }
}

package dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingOrderTest {

    @TempDir
    Path folder;

    /** Made once: a new database takes longer than all that is kept in it here. */
    private Path empty;

    @Test
    void the_same_reports_give_the_same_record_in_whatever_order_and_batches_they_are_kept() throws IOException {
        empty = folder.resolve("empty.db");
        Chronicle.open(empty).close();
        List<Coded> story = Stories.of(25, 5);
        String expected = kept("first", story, new Random(0));
        assertThat(expected.lines().filter(line -> line.startsWith("{\"event\"")).count()).isGreaterThan(20);
        for (int order = 0; order < 20; order++) {
            Random random = new Random(order);
            List<Coded> shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, random);
            assertThat(kept("order" + order, shuffled, random)).as("order %d", order).isEqualTo(expected);
        }
    }

    private String kept(String name, List<Coded> story, Random random) throws IOException {
        Path file = Files.copy(empty, folder.resolve(name + ".db"));
        try (Chronicle chronicle = Chronicle.open(file)) {
            for (int from = 0; from < story.size();) {
                int to = Math.min(story.size(), from + 1 + random.nextInt(7));
                chronicle.keep(story.subList(from, to));
                if (random.nextInt(3) == 0) {
                    chronicle.settle();
                }
                from = to;
            }
            return chronicle.export();
        }
    }
}

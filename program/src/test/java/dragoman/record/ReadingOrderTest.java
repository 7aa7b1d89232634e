package dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.record.database.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ReadingOrderTest {

    @Parameter
    KeptIn kind;

    @TempDir
    Path folder;

    @Test
    void the_same_reports_give_the_same_record_in_whatever_order_and_batches_they_are_kept() throws IOException {
        List<Coded> story = Stories.of(25, 5);
        String expected = kept("first", story, new Random(0));
        assertThat(expected.lines().filter(line -> line.startsWith("{\"event\"")).count()).isGreaterThan(20);
        for (int order = 0; order < (kind == KeptIn.FILE ? 20 : 3); order++) {
            Random random = new Random(order);
            List<Coded> shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, random);
            assertThat(kept("order" + order, shuffled, random)).as("order %d", order).isEqualTo(expected);
        }
    }

    private String kept(String name, List<Coded> story, Random random) throws IOException {
        try (Chronicle chronicle = Chronicle.open(empty(name))) {
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

    /** A file is made once and copied: making the tables takes longer than all that is kept in them here. */
    private Address empty(String name) throws IOException {
        if (kind == KeptIn.SERVER) {
            return kind.address(folder, name);
        }
        Path made = folder.resolve("empty.db");
        if (!Files.exists(made)) {
            Chronicle.open(made).close();
        }
        return Address.of(Files.copy(made, folder.resolve(name + ".db")));
    }
}

package dragoman.record.outside;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.ActorNames;
import dragoman.coding.phrasebook.CodeTable;
import dragoman.record.exchange.PackedLines;
import dragoman.record.outside.OutsideEvent.Origin;
import java.nio.charset.StandardCharsets;
import static org.assertj.core.api.Assertions.assertThat;

/** Each reader of other coders' rows with whatever bytes: a row is read, or refused with a reason. Seeds and what they once stumbled over are in the resources of the same name. */
class FuzzedRowsTest {

    private static final OutsideCodes CODES = new OutsideCodes(new ActorNames(ActorBook.shipped()), CodeTable.shipped());

    @FuzzTest(maxDuration = "2m")
    void gdelt(byte[] bytes) {
        read(OutsideFormat.GDELT, bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void icews(byte[] bytes) {
        read(OutsideFormat.ICEWS, bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void polecat(byte[] bytes) {
        read(OutsideFormat.POLECAT, bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void plover(byte[] bytes) {
        read(OutsideFormat.PLOVER, bytes);
    }

    private static void read(OutsideFormat format, byte[] bytes) {
        RowReader reader = new RowReader(format, CODES, "other");
        int number = 0;
        // Lines are decoded one by one, as in files.
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\n")) {
            String text = PackedLines.text(line.getBytes(StandardCharsets.ISO_8859_1));
            number++;
            try {
                if (!text.isBlank()) {
                    reader.read(text, new Origin(format.label(), "fuzzed", number)).forEach(event -> assertThat(event.cells()).startsWith("{"));
                }
            } catch (BrokenRow refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }
}

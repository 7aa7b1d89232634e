package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.ActorNames;
import dragoman.coding.phrasebook.CodeTable;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import dragoman.record.exchange.Formats;
import dragoman.record.exchange.Losses;
import dragoman.record.merging.EventMaking;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The columns of docs/formats.md are those that are written, in their order and with the words that the program has for them;
 * {@code -Ddragoman.accept=true} writes them there.
 */
class ExchangeDocumentTest {

    private static final Formats FORMATS = new Formats(new ActorNames(ActorBook.shipped()), CodeTable.shipped(), "1", false, false);

    @Test
    void eachColumnIsToldWithWhatItHolds() throws Exception {
        FormatsTables.tellColumns(FORMATS.tables());
    }

    @Test
    void eachKeyOfALineIsTold() throws Exception {
        Telling telling = new Telling(Told.by("1", 1).does("IND", PloverType.REQUEST, "PRK").about(PloverType.AID).mode(Mode.ASSIST).on("2018-05", Basis.STATED).in("PRK").mention(), "1",
                Optional.of("Gulf Ledger"), Optional.empty(), Optional.of("Title"), Optional.of("https://a.example.org/"), "book", "1", Instant.EPOCH, "");
        StringWriter line = new StringWriter();
        FORMATS.format("jsonl", "").write(List.of(new TimelineEntry(EventMaking.event("pair", List.of(telling)), List.of(telling))), line, new Losses());
        SortedSet<String> written = new TreeSet<>();
        JsonNode json = new ObjectMapper().readTree(line.toString());
        json.fieldNames().forEachRemaining(written::add);
        json.path("dragoman").fieldNames().forEachRemaining(key -> written.add("dragoman." + key));
        assertThat(FormatsTables.keys("jsonl")).isEqualTo(written);
    }
}

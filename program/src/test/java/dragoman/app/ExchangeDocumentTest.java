package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.coding.actors.ActorBook;
import dragoman.coding.actors.ActorNames;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.CodeTable;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import dragoman.record.exchange.Column;
import dragoman.record.exchange.Formats;
import dragoman.record.exchange.Losses;
import dragoman.record.merging.EventMaking;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The columns of docs/formats.md are those that are written, in their order and with the words that the program has for them;
 * {@code -Ddragoman.accept=true} writes them there.
 */
class ExchangeDocumentTest {

    private static final Path DOCUMENT = AppRun.repository().resolve("docs/formats.md");
    private static final Formats FORMATS = new Formats(new ActorNames(ActorBook.shipped()), CodeTable.shipped(), "1", false, false);
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `([\\w.]+)` \\|");

    @Test
    void eachColumnIsToldWithWhatItHolds() throws Exception {
        String document = Files.readString(DOCUMENT);
        for (Map.Entry<String, List<? extends Column<?>>> table : FORMATS.tables().entrySet()) {
            Matcher section = section(document, table.getKey());
            String written = rows(table.getValue());
            if (Boolean.getBoolean("dragoman.accept")) {
                document = document.substring(0, section.start(1)) + written + document.substring(section.end(1));
            } else {
                assertThat(section.group(1)).as("docs/formats.md, ### Columns of " + table.getKey()).isEqualTo(written);
            }
        }
        if (Boolean.getBoolean("dragoman.accept")) {
            Files.writeString(DOCUMENT, document);
        }
    }

    /** The rows of the table below a heading. */
    private static Matcher section(String document, String format) {
        Matcher section = Pattern.compile("(?s)\n### Columns of " + format + "\n.*?\\| --- \\| --- \\| --- \\|\n(.*?)\n(?=\n|$)").matcher(document);
        assertThat(section.find()).as("a table below ### Columns of " + format).isTrue();
        return section;
    }

    private static String rows(List<? extends Column<?>> columns) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            rows.add("| " + (i + 1) + " | `" + columns.get(i).name() + "` | " + columns.get(i).holds() + " |");
        }
        return String.join("\n", rows);
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
        SortedSet<String> told = new TreeSet<>();
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf("### Keys of jsonl");
        Matcher key = KEY.matcher(document.substring(from, document.indexOf("\n###", from + 1)));
        while (key.find()) {
            told.add(key.group(1));
        }
        assertThat(told).isEqualTo(written);
    }
}

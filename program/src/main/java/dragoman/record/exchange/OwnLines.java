package dragoman.record.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which events, and which other rows of a record, are in a file that {@link PloverLines} wrote? Each comes back in full. */
public final class OwnLines {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OwnLines() {
    }

    /**
     * Reads on to the end, whatever is wrong in between.
     *
     * @param faults file and line, and what is wrong
     */
    public static void read(Path file, RecordPieces taken, BiConsumer<String, String> faults) throws IOException {
        PackedLines.read(file, (line, name, number) -> read(line, name + ":" + number, taken, faults));
    }

    static void read(String line, String at, RecordPieces taken, BiConsumer<String, String> faults) {
        try {
            take(MAPPER.readTree(line), taken);
        } catch (IOException broken) {
            faults.accept(at, "the line is no JSON object");
        } catch (IllegalArgumentException | DateTimeException broken) {
            faults.accept(at, broken.getMessage());
        } catch (NullPointerException | IndexOutOfBoundsException missing) {
            // The values check themselves; what none of them expects is a text where another kind of value stands.
            faults.accept(at, "a value is missing or of another kind than «export» writes it");
        }
    }

    private static void take(JsonNode json, RecordPieces taken) {
        JsonNode own = json.path(PloverLines.OWN);
        if (!own.isObject()) {
            throw new IllegalArgumentException("the line has no «" + PloverLines.OWN + "»: another coder wrote it");
        }
        if (PloverLines.isRow(json)) {
            Iterator<Map.Entry<String, JsonNode>> rows = own.fields();
            while (rows.hasNext()) {
                Map.Entry<String, JsonNode> row = rows.next();
                taken.row(row.getKey(), row.getValue());
            }
            return;
        }
        TimelineEntry entry = PloverLines.read(json);
        requirePossible(entry);
        if (!taken.event(entry)) {
            throw new IllegalArgumentException("event " + entry.event().id() + ", or a mention of it, came before");
        }
    }

    private static void requirePossible(TimelineEntry entry) {
        for (Telling telling : entry.tellings()) {
            if (!telling.mention().id().startsWith(telling.report() + "#")) {
                throw new IllegalArgumentException("mention " + telling.mention().id() + " cannot be one of the report «" + telling.report() + "»");
            }
        }
    }
}

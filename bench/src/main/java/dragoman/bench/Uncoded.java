package dragoman.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which reports could not be coded? The scorer knows no such thing: for it they are reports in which nothing was found. */
final class Uncoded {

    private static final List<String> LAYERS = List.of("mentions", "actors", "dates", "speech");

    private Uncoded() {}

    /** Takes the errors out of an output; how many there were. */
    static int takeOut(Path output) {
        List<ObjectNode> rows = JsonRows.read(output);
        List<ObjectNode> scored = new ArrayList<>();
        int errors = 0;
        for (ObjectNode row : rows) {
            if (row.has("error")) {
                errors++;
                ObjectNode empty = JsonRows.report(row.path("id").asText(), "");
                LAYERS.forEach(empty::putArray);
                scored.add(empty);
            } else {
                scored.add(row);
            }
        }
        if (errors > 0) {
            JsonRows.write(output, scored);
        }
        return errors;
    }
}

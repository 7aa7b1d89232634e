package dragoman.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How are JSON Lines read and written? */
final class JsonRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonRows() {}

    static List<ObjectNode> read(Path file) {
        List<ObjectNode> rows = new ArrayList<>();
        for (String line : lines(file)) {
            if (!line.isBlank()) {
                rows.add(parse(line));
            }
        }
        return rows;
    }

    static ObjectNode parse(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            if (row instanceof ObjectNode object) {
                return object;
            }
            throw new Trouble("a line is no JSON object: " + line, "Look at what wrote it.");
        } catch (JsonProcessingException e) {
            throw new Trouble("a line is no JSON: " + e.getOriginalMessage(), "Look at what wrote it.");
        }
    }

    static ObjectNode report(String id, String text) {
        return JSON.createObjectNode().put("id", id).put("text", text);
    }

    static void write(Path file, List<ObjectNode> rows) {
        try {
            Files.write(file, rows.stream().map(ObjectNode::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

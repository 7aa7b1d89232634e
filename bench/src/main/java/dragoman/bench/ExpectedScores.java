package dragoman.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What did each figure measure when its value was last accepted? */
final class ExpectedScores {

    static final String COMMAND = "bench/run --accept";

    /** Numbers keep their digits, so that a file in which nothing changed is written as it was. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final String WRITER = "written by";
    private static final String SCORES = "scores";

    private final Map<String, Map<String, BigDecimal>> bySet;

    private ExpectedScores(Map<String, Map<String, BigDecimal>> bySet) {
        this.bySet = bySet;
    }

    static ExpectedScores none() {
        return new ExpectedScores(new LinkedHashMap<>());
    }

    /** The scores in a file; empty where there is no such file. */
    static Optional<ExpectedScores> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new Trouble(file + " cannot be read: " + e.getMessage(), "Take it back from the last commit, or write it anew with «" + COMMAND + "».");
        }
    }

    static ExpectedScores parse(String json) throws JsonProcessingException {
        Map<String, Map<String, BigDecimal>> bySet = new LinkedHashMap<>();
        JsonNode sets = JSON.readTree(json).path(SCORES);
        if (!sets.isObject()) {
            throw new IllegalArgumentException("it has no «" + SCORES + "»");
        }
        for (Map.Entry<String, JsonNode> set : sets.properties()) {
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> figure : set.getValue().properties()) {
                if (!figure.getValue().isNumber()) {
                    throw new IllegalArgumentException(set.getKey() + " " + figure.getKey() + " is «" + figure.getValue() + "», not a number");
                }
                figures.put(figure.getKey(), figure.getValue().decimalValue());
            }
            bySet.put(set.getKey(), figures);
        }
        return new ExpectedScores(bySet);
    }

    OptionalDouble of(Figure figure) {
        BigDecimal value = bySet.getOrDefault(figure.set(), Map.of()).get(figure.name());
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
    }

    /** The same after a run: what was measured is taken over, what was not looked at stays. Costs and rates stay while they are about the same. */
    ExpectedScores after(Iterable<Comparison> compared) {
        Map<String, Map<String, BigDecimal>> sets = new LinkedHashMap<>();
        bySet.forEach((name, figures) -> sets.put(name, new LinkedHashMap<>(figures)));
        for (Comparison each : compared) {
            Figure figure = each.figure();
            Map<String, BigDecimal> figures = sets.computeIfAbsent(figure.set(), s -> new LinkedHashMap<>());
            boolean steady = figure.kind().mayFail();
            if (each.measured().isEmpty() && steady) {
                figures.remove(figure.name());
            } else if (each.measured().isPresent() && (steady || each.verdict() != Verdict.SAME)) {
                figures.put(figure.name(), new BigDecimal(figure.kind().write(each.measured().getAsDouble())));
            }
        }
        return new ExpectedScores(sets);
    }

    String json() {
        ObjectNode top = JSON.createObjectNode();
        top.put(WRITER, COMMAND);
        ObjectNode sets = top.putObject(SCORES);
        bySet.forEach((name, figures) -> {
            ObjectNode set = sets.putObject(name);
            figures.forEach(set::put);
        });
        try {
            return JSON.writeValueAsString(top) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers can be written as JSON", e);
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, json());
        } catch (IOException e) {
            throw new Trouble(file + " cannot be written: " + e.getMessage(), "Make it writable.");
        }
    }
}

package dragoman.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.coding.CodedReport;
import dragoman.reading.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Real reports that were read by hand, where they are there: a folder {@code shared} beside the repository. */
final class SeedRecord {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = AppRun.repository().resolve("../shared/acceptance/seeds").normalize();

    private SeedRecord() {
    }

    static boolean isThere() {
        return Files.exists(FOLDER.resolve("manifest.jsonl"));
    }

    static List<JsonNode> lines(String file) {
        try {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                lines.add(JSON.readTree(line));
            }
            return lines;
        } catch (IOException broken) {
            throw new IllegalStateException(FOLDER.resolve(file) + " cannot be read", broken);
        }
    }

    /** All of them, coded by the shipped coder. */
    static List<CodedReport> coded() {
        return lines("manifest.jsonl").stream().map(SeedRecord::report).map(AppRun.shippedCoder()::code).toList();
    }

    private static Report report(JsonNode line) {
        try {
            return new Report(line.path("id").asText(), Files.readString(FOLDER.resolve(line.path("file").asText())), Optional.of(LocalDate.parse(line.path("published").asText())),
                    Optional.ofNullable(line.path("title").textValue()), Optional.ofNullable(line.path("publisher").textValue()), Optional.empty(), Optional.empty(), Optional.of("en"), List.of());
        } catch (IOException broken) {
            throw new IllegalStateException(line + " cannot be read", broken);
        }
    }
}

package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The keys that {@code annotate} writes are those that docs/formats.md tells of, no more and no fewer. */
class FormatsDocumentTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_.\\[\\]]+)` \\|");

    @Test
    void theKeysThatAreWrittenAreThoseThatAreTold() throws Exception {
        String reports = Files.readString(AppRun.repository().resolve("examples/reports/wire.jsonl")) + "broken\n";
        Set<String> written = new TreeSet<>();
        for (String line : AppRun.given(reports, "annotate").lines()) {
            collect(new ObjectMapper().readTree(line), "", written);
        }
        Set<String> told = new TreeSet<>();
        Matcher row = ROW.matcher(Files.readString(AppRun.repository().resolve("docs/formats.md")));
        while (row.find()) {
            told.add(row.group(1));
        }
        assertThat(written).isSubsetOf(told);
        assertThat(told).as("keys that no example report yields").isSubsetOf(written);
    }

    private static void collect(JsonNode json, String path, Set<String> into) {
        if (json.isArray()) {
            json.forEach(one -> collect(one, path + "[]", into));
        }
        json.fields().forEachRemaining(field -> {
            String key = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            into.add(key);
            collect(field.getValue(), key, into);
        });
    }
}

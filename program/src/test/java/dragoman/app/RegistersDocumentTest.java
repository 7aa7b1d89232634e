package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.app.page.ClaimRows;
import dragoman.app.page.ConflictRows;
import dragoman.app.page.MeasureRows;
import dragoman.app.page.OutcomeRows;
import dragoman.app.page.PartnersPage;
import dragoman.app.page.RelationRows;
import dragoman.record.exchange.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code measures}, {@code claims}, {@code outcomes}, {@code conflicts} and {@code relation} write is what docs/formats.md tells: each column in its order with the
 * words that the program has for it ({@code -Ddragoman.accept=true} writes them there), and each key of a line.
 */
class RegistersDocumentTest {

    private static final Set<String> PASSAGE = Set.of("mention", "text", "start", "end");
    /** Reports of our own, in which all that can be told is told. */
    private static final List<String> REPORTS = List.of(
            "{'id':'a','publisher':'Harbour Post','published':'2018-05-02','text':'Chile said on May 1 that it will impose tariffs on Peru from June 1 until December 31. Under a decree, Chile banned imports of copper and "
                    + "fuel from Peru on May 1 to force it to free the sailors, the Chilean foreign minister said. Fuel is exempt until July 1 with the approval of the ministry.'}",
            "{'id':'b','publisher':'Harbour Post','published':'2018-06-12','text':'Chile suspended the tariffs on Peru on June 11 until August 1. On May 1, Chile imposed restrictions on trade with Peru.'}",
            "{'id':'c','publisher':'Coast Ledger','published':'2018-05-20','text':'The Chilean president, Ana Soto, visited Peru on May 18, her first visit to Peru. It was the first visit by a Chilean president to Peru in 20 years, the Chilean foreign minister said. "
                    + "Chile and Peru have never had close ties. It was her third trip to Peru this year.'}",
            "{'id':'d','publisher':'Harbour Post','published':'2018-05-20','text':'Chile and Peru have always had close ties. Chile threatened to expel Peruvian diplomats.'}",
            "{'id':'e','publisher':'Coast Ledger','published':'2018-05-28','text':'Chile expelled three Peruvian diplomats on May 27.'}",
            "{'id':'f','publisher':'Coast Ledger','published':'2018-07-03','text':'Chilean officials said that Chilean forces shelled a Peruvian border post near Tacna on July 2, killing 12 Peruvian soldiers.'}",
            "{'id':'g','publisher':'Harbour Post','published':'2018-07-03','text':'Peruvian officials said that Chilean forces shelled a Peruvian border post near Tacna on July 2, killing 30 Peruvian soldiers.'}",
            "{'id':'h','publisher':'Harbour Post','published':'2017-07-03','text':'The Chilean president, Ana Soto, visited Peru on June 30, 2017.'}");

    @TempDir
    Path folder;

    @Test
    void eachColumnIsToldWithWhatItHolds() throws Exception {
        Map<String, List<? extends Column<?>>> tables = new LinkedHashMap<>();
        tables.put("measures", MeasureRows.table().columns());
        tables.put("claims", ClaimRows.table().columns());
        tables.put("outcomes", OutcomeRows.table().columns());
        tables.put("conflicts", ConflictRows.table().columns());
        tables.put("relation", RelationRows.table().columns());
        tables.put("relation --point", RelationRows.pointTable().columns());
        tables.put("relation with one actor", PartnersPage.table().columns());
        FormatsTables.tellColumns(tables);
    }

    @Test
    void eachKeyOfALineIsTold() throws Exception {
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), Stream.concat(REPORTS.stream(), years()).collect(Collectors.joining("\n")).replace('\'', '"'));
        Path db = folder.resolve("a.db");
        assertThat(AppRun.of("read", reports, "--db", db).code()).isZero();
        Map<String, List<String>> asked = new LinkedHashMap<>();
        asked.put("measures", List.of("measures"));
        asked.put("claims", List.of("claims"));
        asked.put("outcomes", List.of("outcomes"));
        asked.put("conflicts", List.of("conflicts"));
        asked.put("relation", List.of("relation", "CHL", "PER"));
        asked.put("relation --point", List.of("relation", "CHL", "PER", "--point", "2018-05"));
        asked.put("relation with one actor", List.of("relation", "CHL"));
        for (Map.Entry<String, List<String>> one : asked.entrySet()) {
            SortedSet<String> written = new TreeSet<>();
            List<Object> args = new ArrayList<>(one.getValue());
            args.addAll(List.of("--all", "--format", "jsonl", "--db", db));
            AppRun.of(args.toArray()).lines().forEach(line -> collect(tree(line), "", written));
            assertThat(FormatsTables.keys(one.getKey())).as("docs/formats.md, ### Keys of " + one.getKey()).isEqualTo(written);
        }
    }

    /** Three years of help and three of shelling, so that the relation turns. */
    private static Stream<String> years() {
        return IntStream.range(0, 72).mapToObj(month -> {
            LocalDate day = LocalDate.of(2010, 1, 3).plusMonths(month);
            String deed = month < 36 ? "Chile sent medical aid to Peru" : "Chilean forces shelled Peruvian positions";
            return "{'id':'m" + month + "','published':'" + day.plusDays(1) + "','text':'" + deed + " on " + day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ROOT)) + ".'}";
        });
    }

    private static JsonNode tree(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@code steps.stage}; words with their place are one value. */
    private static void collect(JsonNode json, String path, Set<String> into) {
        if (json.isArray()) {
            json.forEach(one -> collect(one, path, into));
        }
        json.fields().forEachRemaining(field -> {
            String key = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            into.add(key);
            if (!isPassage(field.getValue())) {
                collect(field.getValue(), key, into);
            }
        });
    }

    private static boolean isPassage(JsonNode value) {
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        List<String> keys = new ArrayList<>();
        one.fieldNames().forEachRemaining(keys::add);
        return keys.contains("start") && PASSAGE.containsAll(keys);
    }
}

package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.record.exchange.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What do the tables of docs/formats.md tell of columns and keys? {@code -Ddragoman.accept=true} writes the columns there. */
final class FormatsTables {

    private static final Path DOCUMENT = AppRun.repository().resolve("docs/formats.md");
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `([\\w.]+)` \\|");

    private FormatsTables() {
    }

    /** Below {@code ### Columns of NAME} stand the columns of each table, in their order and with the words that the program has for them. */
    static void tellColumns(Map<String, ? extends List<? extends Column<?>>> tables) throws IOException {
        String document = Files.readString(DOCUMENT);
        for (Map.Entry<String, ? extends List<? extends Column<?>>> table : tables.entrySet()) {
            Matcher section = Pattern.compile("(?s)\n### Columns of " + table.getKey() + "\n.*?\\| --- \\| --- \\| --- \\|\n(.*?)\n(?=\n|$)").matcher(document);
            assertThat(section.find()).as("a table below ### Columns of " + table.getKey()).isTrue();
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

    private static String rows(List<? extends Column<?>> columns) {
        List<String> rows = new ArrayList<>();
        for (Column<?> column : columns) {
            rows.add("| " + (rows.size() + 1) + " | `" + column.name() + "` | " + column.holds() + " |");
        }
        return String.join("\n", rows);
    }

    /** The keys that are told below {@code ### Keys of NAME}. */
    static SortedSet<String> keys(String name) throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf("\n### Keys of " + name + "\n");
        assertThat(from).as("### Keys of " + name).isPositive();
        int to = document.indexOf("\n##", from + 1);
        SortedSet<String> told = new TreeSet<>();
        for (Matcher key = KEY.matcher(to < 0 ? document.substring(from) : document.substring(from, to)); key.find();) {
            told.add(key.group(1));
        }
        return told;
    }
}

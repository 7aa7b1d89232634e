package dragoman.record.exchange;

import dragoman.coding.event.Basis;
import dragoman.coding.event.PloverType;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static org.assertj.core.api.Assertions.assertThat;

class ParquetFileTest {

    @TempDir
    private Path folder;

    private static List<List<String>> read(String query) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.add(row.getString(i));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    @Test
    void the_columns_have_types() throws Exception {
        assertThat(ParquetFile.isPossible()).isTrue();
        Path file = folder.resolve("it's.parquet");
        TimelineEntry entry = Entries.entry(Told.by("001", 1).does("IND", PloverType.AID, "PRK").on("2018-05-15", Basis.STATED));
        new ParquetFile(Entries.NAMES).write(List.of(entry), file, new Losses());
        String from = " from '" + file.toString().replace("'", "''") + "'";
        assertThat(read("select earliest, score * 2, reciprocal, reports + 1, mode, actor" + from))
                .containsExactly(Arrays.asList("2018-05-15", "20.0", "false", "2", null, "IND"));
        assertThat(read("describe select *" + from)).hasSameSizeAs(EventSheet.columns(Entries.NAMES));
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void odd_words_come_back_as_they_were_and_the_same_events_give_the_same_bytes() throws Exception {
        Random random = new Random(11);
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            entries.add(Entries.random(random, i));
        }
        Path one = folder.resolve("one.parquet");
        Path two = folder.resolve("two.parquet");
        new ParquetFile(Entries.NAMES).write(entries, one, new Losses());
        new ParquetFile(Entries.NAMES).write(entries, two, new Losses());
        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
        Column<TimelineEntry> evidence = EventSheet.columns(Entries.NAMES).stream().filter(column -> column.name().equals("evidence")).findFirst().orElseThrow();
        assertThat(read("select evidence from '" + one + "'")).isEqualTo(entries.stream().map(entry -> List.of(evidence.value().apply(entry))).toList());
    }
}

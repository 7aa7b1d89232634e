package dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.record.database.Address;
import dragoman.record.database.Database;
import dragoman.record.database.ReportsInShort;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsInShortTest {

    @TempDir
    Path folder;

    @Test
    void aTellingIsReadWithoutTheTextOfItsReport() {
        try (Handle handle = Database.at(Address.of(folder.resolve("a.db")), Duration.ofSeconds(1)).open()) {
            String query = "select " + TellingReader.COLUMNS + TellingReader.TABLES.formatted(ReportsInShort.of(handle)) + " where m.id in ('1', '2')";
            List<String> plan = handle.createQuery("explain query plan " + query).map((row, context) -> row.getString("detail")).list();
            assertThat(plan).anyMatch(step -> step.contains("SEARCH r USING COVERING INDEX reports_in_short"));
            assertThat(plan).noneMatch(step -> step.startsWith("SCAN"));
        }
    }
}

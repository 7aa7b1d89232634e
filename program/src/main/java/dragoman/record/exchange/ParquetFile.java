package dragoman.record.exchange;

import dragoman.coding.lists.ActorNames;
import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the columns of {@link EventSheet} as a Parquet file, with types.
 *
 * <p>DuckDB does it where its JDBC driver is on the class path. It is 80 MB large and wanted by few, so the program comes without.
 */
public final class ParquetFile {

    /** The driver; looked for by its name, since the program must start without it. */
    static final String DRIVER = "org.duckdb.DuckDBDriver";

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("earliest", "DATE"), Map.entry("latest", "DATE"), Map.entry("quad", "TINYINT"),
            Map.entry("score", "DOUBLE"), Map.entry("reciprocal", "BOOLEAN"), Map.entry("reports", "INTEGER"), Map.entry("independent", "INTEGER"),
            Map.entry("outlets", "INTEGER"), Map.entry("confidence", "DOUBLE"), Map.entry("first_published", "DATE"), Map.entry("learnt", "TIMESTAMP"));

    private final ActorNames names;

    public ParquetFile(ActorNames names) {
        this.names = names;
    }

    /** Whether there is what it takes. */
    public static boolean isPossible() {
        try {
            Class.forName(DRIVER);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /** Writes the file; it must be possible. */
    public void write(List<TimelineEntry> entries, Path file, Losses losses) throws IOException {
        Path sheet = Files.createTempFile(file.toAbsolutePath().getParent(), ".events", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(sheet, StandardCharsets.UTF_8)) {
                new EventSheet(names, true).write(entries, out, losses);
            }
            copy(sheet, file);
        } catch (SQLException trouble) {
            throw new IOException("DuckDB could not write " + file + ": " + trouble.getMessage(), trouble);
        } finally {
            Files.deleteIfExists(sheet);
        }
    }

    private void copy(Path sheet, Path file) throws SQLException {
        String columns = EventSheet.columns(names).stream().map(Column::name).map(name -> "'" + name + "': '" + TYPES.getOrDefault(name, "VARCHAR") + "'")
                .collect(Collectors.joining(", "));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement()) {
            // No thread of its own and nothing from the network: the same events give the same file, anywhere.
            statement.execute("set threads = 1");
            statement.execute("set autoinstall_known_extensions = false");
            statement.execute("set autoload_known_extensions = false");
            statement.execute("copy (select * from read_csv(" + text(sheet) + ", header = true, delim = ',', quote = '\"', escape = '\"', new_line = '\\r\\n', parallel = false,"
                    + " auto_detect = false, max_line_size = 20000000, columns = {" + columns + "})) to " + text(file.toAbsolutePath()) + " (format parquet, compression zstd)");
        }
    }

    private static String text(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}

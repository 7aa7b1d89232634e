package dragoman.record;

import dragoman.record.database.Address;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import static org.junit.jupiter.api.Assumptions.abort;

/** The two kinds of places for a record. What holds for one holds for the other, so tests of the record run on both. */
public enum KeptIn {

    FILE {
        @Override
        public Address address(Path folder, String name) {
            return Address.of(folder.resolve(name + ".db"));
        }
    },

    /** One server for all tests, started by the first that needs it; a record is a schema of its own. */
    SERVER {
        @Override
        public Address address(Path folder, String name) {
            String schema = "s" + Integer.toHexString(folder.hashCode()) + name.replaceAll("[^a-z0-9]", "_");
            String url = url();
            run("create schema if not exists " + schema);
            return new Address(url + "&currentSchema=" + schema);
        }
    };

    private static EmbeddedPostgres server;
    private static String refused;

    /** A place that is empty when a test first asks for it, and the same one each time. */
    public abstract Address address(Path folder, String name);

    static synchronized String url() {
        if (server == null && refused == null) {
            try {
                server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("lc_messages", "C").start();
            } catch (IOException | RuntimeException trouble) {
                refused = trouble.toString();
            }
        }
        if (refused != null) {
            abort("no embedded PostgreSQL on this computer: " + refused);
        }
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** As the owner of the server. */
    static void run(String... statements) {
        url();
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}

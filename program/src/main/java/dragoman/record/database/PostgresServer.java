package dragoman.record.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How is a record kept on a server that a team shares, by PostgreSQL? One process writes at a time, as with a file: a lock that only Dragoman knows keeps the
 * others waiting, and is let go with the transaction, however that ends.
 */
final class PostgresServer implements Database {

    /** "DRGM", as in the header of a file. */
    private static final long WRITER = 0x4452474DL;
    /** What the address says goes before these. */
    private static final Map<String, String> SETTINGS =
            Map.of("ApplicationName", "dragoman", "connectTimeout", "10", "reWriteBatchedInserts", "true", "tcpKeepAlive", "true");
    /**
     * The driver would write to standard error what is told here in plain words, and there the address with its password. Held, since a logger that nobody
     * holds forgets its level.
     */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final Address address;
    private final Duration patience;

    PostgresServer(Address address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public boolean exists() {
        try (Connection connection = connect()) {
            return new PostgresSchema(this, source()).isThere(connection);
        } catch (SQLException trouble) {
            throw explain(trouble);
        }
    }

    @Override
    public Handle open() {
        Connection connection = null;
        try {
            connection = connect();
            new PostgresSchema(this, source()).prepare(connection);
            Connection ready = connection;
            ConnectionFactory factory = () -> ready;
            return Jdbi.create(factory).open();
        } catch (SQLException trouble) {
            close(connection);
            throw explain(trouble);
        } catch (RuntimeException trouble) {
            close(connection);
            throw trouble;
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = source().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + patience.toMillis());
            statement.execute("set client_min_messages = warning");
            requireUnicode(statement);
            return connection;
        } catch (SQLException | RuntimeException trouble) {
            close(connection);
            throw trouble;
        }
    }

    /** In another encoding names would be lost, and text would be in another order. */
    private void requireUnicode(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("show server_encoding")) {
            if (row.next() && !row.getString(1).equals("UTF8")) {
                throw new RecordException(toString(), "is kept in the encoding " + row.getString(1) + ", which cannot hold all letters",
                        "Make the database with: create database NAME encoding 'UTF8' template template0", null);
            }
        }
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(address.typed());
            for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                if (!address.typed().contains(setting.getKey() + "=")) {
                    source.setProperty(setting.getKey(), setting.getValue());
                }
            }
        } catch (IllegalArgumentException | SQLException unreadable) {
            throw new RecordException(toString(), "is no address of a PostgreSQL database", "Give it as jdbc:postgresql://HOST/DATABASE?user=NAME", null);
        }
        return source;
    }

    @Override
    public void beginWriting(Handle handle) {
        handle.execute("begin");
        try {
            handle.execute("select pg_advisory_xact_lock(" + WRITER + ")");
        } catch (JdbiException trouble) {
            handle.execute("rollback");
            throw trouble;
        }
    }

    @Override
    public boolean beginWritingAtOnce(Handle handle) {
        handle.execute("begin");
        boolean free = handle.createQuery("select pg_try_advisory_xact_lock(" + WRITER + ")").mapTo(Boolean.class).one();
        if (!free) {
            handle.execute("rollback");
        }
        return free;
    }

    @Override
    public void beginReading(Handle handle) {
        handle.execute("begin transaction isolation level repeatable read, read only");
    }

    /** The server has nothing of the kind; its tables are written anew afterwards. */
    @Override
    public void overwriteDeleted(Handle handle) {
        // Nothing to do here.
    }

    @Override
    public void wipe(Handle handle) {
        List<String> tables = handle.createQuery("select quote_ident(table_name) from information_schema.tables"
                + " where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1").mapTo(String.class).list();
        tables.forEach(table -> handle.execute("vacuum full " + table));
    }

    @Override
    public boolean isBusy(Throwable trouble) {
        return state(trouble).map(state -> state.equals("55P03")).orElse(false);
    }

    private static Optional<String> state(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    @Override
    public RecordException explain(Throwable trouble) {
        String state = state(trouble).orElse("");
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "57" -> explained("cannot be reached, or the connection was lost", "Check the address and the server, then run again; what was kept stays", trouble);
            case "28" -> explained("does not let this user in", "Check user and password; a password can stand in ~/.pgpass instead of the address", trouble);
            case "3D" -> explained("does not exist", "Make the database first (createdb), or name another with --db", trouble);
            case "42", "25" -> explained("cannot be written: " + said(trouble), "Ask for the right to make and change tables in this database", trouble);
            case "53" -> explained("cannot grow: the server's disk, memory or number of connections is used up", "Make room, then run again; what was kept stays", trouble);
            case "55" -> explained("is locked by another process", "Wait until it is done, then run again", trouble);
            default -> explained("cannot be used: " + said(trouble), "Check the database, or name another with --db", trouble);
        };
    }

    /** The trouble itself may name the password, so it goes no further than this. */
    private RecordException explained(String reason, String nextStep, Throwable trouble) {
        SQLException bare = new SQLException(said(trouble), state(trouble).orElse(""));
        bare.setStackTrace(trouble.getStackTrace());
        return new RecordException(toString(), reason, nextStep, bare);
    }

    /** The driver's or server's own words, in one line. */
    private static String said(Throwable trouble) {
        Throwable cause = trouble;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return Address.hidden(String.valueOf(cause.getMessage())).lines().findFirst().orElse("");
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException harmless) {
            // The first trouble is the one to tell.
        }
    }

    @Override
    public String toString() {
        return address.toString();
    }
}

package dragoman.record.database;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Which statements need not be prepared anew? SQLite's driver forgets a statement when it is closed, and a fifth of the work of merging went into preparing the
 * same ones again. The last used are held back here until they are asked for again; PostgreSQL's driver does the like of itself.
 */
final class ReadyStatements implements StatementBuilder {

    private static final int MOST = 100;

    private final StatementBuilder plain = new DefaultStatementBuilder();
    /** What they say, since who closes one knows only the words before names became question marks. */
    private final Map<Statement, String> inUse = new IdentityHashMap<>();
    /** Those that nobody uses at the moment, the longest unused first. */
    private final Map<String, PreparedStatement> ready = new LinkedHashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement held = ready.remove(sql);
        PreparedStatement statement = held == null ? plain.create(connection, sql, context) : held;
        inUse.put(statement, sql);
        return statement;
    }

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return plain.create(connection, context);
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context) throws SQLException {
        return plain.createCall(connection, sql, context);
    }

    @Override
    public void close(Connection connection, String named, Statement statement) throws SQLException {
        String sql = inUse.remove(statement);
        if (sql == null || statement.isClosed() || ready.containsKey(sql) || !(statement instanceof PreparedStatement prepared)) {
            plain.close(connection, named, statement);
            return;
        }
        prepared.clearBatch();
        prepared.clearParameters();
        ready.put(sql, prepared);
        if (ready.size() > MOST) {
            String oldest = ready.keySet().iterator().next();
            plain.close(connection, oldest, ready.remove(oldest));
        }
    }

    @Override
    public void close(Connection connection) {
        for (PreparedStatement held : ready.values()) {
            try {
                held.close();
            } catch (SQLException harmless) {
                // The connection is closed next, and its statements with it.
            }
        }
        ready.clear();
    }
}

package dragoman.record.database;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Which statements did a connection read before, so that it need not read them again? SQLite spends a fifth of the time of keeping on that.
 *
 * <p>Only what asks for rows or changes them is held back; the few most lately used. A statement that is in use is not here, so that the same one can be asked
 * inside itself.
 */
final class KnownStatements implements StatementBuilder {

    private static final int MOST = 64;
    private static final Set<String> HELD = Set.of("select", "with", "insert", "update", "delete");

    private final StatementBuilder plain = new DefaultStatementBuilder();
    private final Map<String, PreparedStatement> known = new LinkedHashMap<>();
    private final Map<Statement, String> inUse = new IdentityHashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return plain.create(connection, context);
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement ready = known.remove(sql);
        PreparedStatement statement = ready == null ? plain.create(connection, sql, context) : ready;
        if (HELD.contains(firstWord(sql))) {
            inUse.put(statement, sql);
        }
        return statement;
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context) throws SQLException {
        return plain.createCall(connection, sql, context);
    }

    /** @param asGiven as it was before its names were replaced by question marks; not what it is known by */
    @Override
    public void close(Connection connection, String asGiven, Statement statement) throws SQLException {
        String sql = inUse.remove(statement);
        if (sql == null || statement.isClosed() || known.containsKey(sql)) {
            plain.close(connection, asGiven, statement);
            return;
        }
        PreparedStatement prepared = (PreparedStatement) statement;
        // Where not all rows were wanted, SQLite would take it for one that still runs.
        prepared.getMoreResults();
        prepared.clearParameters();
        known.put(sql, prepared);
        if (known.size() > MOST) {
            String oldest = known.keySet().iterator().next();
            plain.close(connection, oldest, known.remove(oldest));
        }
    }

    private static String firstWord(String sql) {
        int end = 0;
        while (end < sql.length() && Character.isLetter(sql.charAt(end))) {
            end++;
        }
        return sql.substring(0, end).toLowerCase(Locale.ROOT);
    }
}

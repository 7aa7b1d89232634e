package dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.record.database.Address;
import dragoman.record.event.Told;
import dragoman.record.exchange.TellingJson;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Is what an older version kept told as it was? */
@ParameterizedClass
@EnumSource
class MigrationTest {

    @Parameter
    KeptIn kind;

    @TempDir
    Path folder;

    private static Claim claim() {
        Scope scope = new Scope(List.of("IND"), List.of("PRK"), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        return new Claim("001#c1.1", Claim.Kind.PRECEDENCE, new Passage("first", 0, 5), new Passage("first time", 0, 10), Optional.of("001#1.1"), List.of(), scope, Optional.empty(), true);
    }

    /** As version 10 left it: a report learnt in March, corrected in April. */
    private void fill(String url, boolean server) throws SQLException {
        Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration", server ? "classpath:db/postgresql" : "classpath:db/sqlite").target("10").loggers("slf4j").load().migrate();
        String past = TellingJson.write(Told.by("001", 1).does("IND", PloverType.CONSULT, "PRK").telling()).toString();
        try (Connection connection = DriverManager.getConnection(url)) {
            put(connection, "insert into reports (id, text, text_sha256, fingerprint, published, head, phrasebook, learnt, family, family_since)"
                    + " values ('001', 'A text.', 'x', 'x', '2018-05-17', '[]', 'book', '2026-04-01T10:00:00Z', '001', '2026-04-01T10:00:00Z')");
            put(connection, "insert into past_mentions (mention_id, report_id, position, pair, learnt, since, superseded, why, telling) values"
                    + " ('001#1.1', '001', 0, 'IND PRK', '2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z', '2026-04-01T10:00:00Z', 'corrected', ?)", past);
            put(connection, "insert into claims (id, report_id, position, kind, learnt, details) values ('001#c1.1', '001', 0, 'precedence', '2026-04-01T10:00:00Z', ?)", ClaimJson.write(claim()));
            if (!server) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("pragma application_id = " + 0x4452474D);
                    statement.execute("pragma user_version = 10");
                }
            }
        }
    }

    private static void put(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    @Test
    void aClaimWasHeldSinceItWasLearntAndACorrectedReportWasThereBefore() throws SQLException {
        Address address = kind.address(folder, "a");
        fill(address.isServer() ? address.typed() : "jdbc:sqlite:" + address.file(), address.isServer());
        try (Chronicle chronicle = Chronicle.openExisting(address)) {
            assertThat(chronicle.claims(Optional.of(LocalDate.parse("2026-04-01")))).hasSize(1);
            assertThat(chronicle.claims(Optional.of(LocalDate.parse("2026-03-31")))).isEmpty();
            assertThat(chronicle.lastPublished(Optional.of(LocalDate.parse("2026-02-28")))).isEmpty();
            assertThat(chronicle.lastPublished(Optional.of(LocalDate.parse("2026-03-01")))).contains(LocalDate.parse("2018-05-17"));
            assertThat(chronicle.lastPublished(Optional.of(LocalDate.parse("2026-04-01")))).contains(LocalDate.parse("2018-05-17"));
        }
    }
}

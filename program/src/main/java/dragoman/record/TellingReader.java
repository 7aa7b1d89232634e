package dragoman.record;

import dragoman.coding.event.Act;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.record.event.Telling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Which mention, with its report, stands in a row? One reader reads the rows of one answer: what many of them share is worked out once. */
final class TellingReader implements RowMapper<Held> {

    /** What a row has; the tables are called as in {@link #TABLES}. */
    static final String COLUMNS = "m.*, em.event_id, em.reason, r.publisher, r.published, r.title, r.url, r.phrasebook, r.family, r.story";
    static final String TABLES = " from mentions m join %s on r.id = m.report_id left join event_mentions em on em.mention_id = m.id ";

    private final Map<String, Set<String>> stories = new HashMap<>();
    private final Map<String, Instant> moments = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, EventDate> dates = new HashMap<>();

    @Override
    public Held map(ResultSet row, StatementContext context) throws SQLException {
        return new Held(telling(row), row.getInt("position"), moment(row.getString("since")));
    }

    private Telling telling(ResultSet row) throws SQLException {
        return new Telling(mention(row), row.getString("report_id"), text(row, "publisher"), text(row, "published").map(day -> days.computeIfAbsent(day, LocalDate::parse)),
                text(row, "title"), text(row, "url"), row.getString("phrasebook"), row.getString("family"),
                moment(row.getString("learnt")), text(row, "reason").orElse(""), story(row.getString("story")));
    }

    private Set<String> story(String names) {
        return stories.computeIfAbsent(names, written -> written.isEmpty() ? Set.of() : Set.of(written.split(" ")));
    }

    private Instant moment(String written) {
        return moments.computeIfAbsent(written, Instant::parse);
    }

    private Mention mention(ResultSet row) throws SQLException {
        Act act = new Act(PloverType.valueOf(row.getString("type")), text(row, "mode").map(Mode::of), row.getString("cameo"),
                JsonColumn.contexts(row.getString("contexts")));
        Optional<String> placeCode = text(row, "place_code");
        SidesColumn sides = SidesColumn.read(row.getString("parties"));
        return new Mention(row.getString("id"), act, text(row, "about").map(JsonColumn::act), Status.of(row.getString("status")), row.getInt("reciprocal") != 0,
                sides.actors(), sides.recipients(), date(row),
                passage(row, "place").map(words -> new Place(words, placeCode)),
                sides.speakers(),
                passage(row, "trigger").orElseThrow(), passage(row, "evidence").orElseThrow(), JsonColumn.details(row.getString("details")),
                why(row), row.getDouble("confidence"));
    }

    private static Why why(ResultSet row) throws SQLException {
        List<FilledPart> filled = Stream.of(row.getString("why_filled").split(" ")).filter(side -> !side.isEmpty()).map(FilledPart::of).toList();
        double share = row.getDouble("why_likely");
        OptionalDouble likely = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(share);
        return new Why(row.getString("why_clause"), row.getString("why_file"), row.getInt("why_line"), row.getInt("why_nearest") == 1, filled, likely);
    }

    private EventDate date(ResultSet row) throws SQLException {
        String value = row.getString("date_value");
        Basis basis = Basis.valueOf(row.getString("date_basis").toUpperCase(Locale.ROOT));
        Optional<Passage> words = passage(row, "date");
        EventDate bare = dates.computeIfAbsent(basis + " " + value, any -> new EventDate(Optional.ofNullable(value), basis, Optional.empty()));
        return words.isEmpty() ? bare : new EventDate(bare.value(), basis, words);
    }

    private static Optional<Passage> passage(ResultSet row, String name) throws SQLException {
        String words = row.getString(name + "_text");
        return words == null ? Optional.empty() : Optional.of(new Passage(words, row.getInt(name + "_start"), row.getInt(name + "_end")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}

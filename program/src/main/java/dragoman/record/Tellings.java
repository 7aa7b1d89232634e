package dragoman.record;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads mentions back, each with its report. */
final class Tellings {

    private static final String BY_PAIR = "select id from mentions where pair in (<values>)";
    private static final String BY_ID = "select id from mentions where id in (<values>)";
    private static final String SELECT = """
            select m.*, em.reason, r.publisher, r.published, r.title, r.url, r.phrasebook, r.family, r.story
            from mentions m
            join reports r on r.id = m.report_id
            left join event_mentions em on em.mention_id = m.id
            """;

    private final Handle handle;
    private final Map<String, List<Telling>> fetched = new HashMap<>();

    Tellings(Handle handle) {
        this.handle = handle;
    }

    /** Fetches what will be asked for pair by pair, in one go. To be asked in the same transaction, each pair once. */
    void fetch(List<String> pairs) {
        fetched.clear();
        pairs.forEach(pair -> fetched.put(pair, new ArrayList<>()));
        those(BY_PAIR, pairs).forEach(telling -> fetched.get(Pair.of(telling.mention()).key()).add(telling));
    }

    List<Telling> ofPair(String pair) {
        return Optional.ofNullable(fetched.remove(pair)).orElseGet(() -> those(BY_PAIR, List.of(pair)));
    }

    /** Those of several pairs, whether fetched or not. */
    List<Telling> ofPairs(Collection<String> pairs) {
        List<Telling> all = new ArrayList<>();
        List<String> missing = pairs.stream().filter(pair -> !fetched.containsKey(pair)).toList();
        pairs.stream().filter(fetched::containsKey).toList().forEach(pair -> all.addAll(fetched.remove(pair)));
        Chronicle.inParts(missing, some -> all.addAll(those(BY_PAIR, some)));
        return all;
    }

    /** All that a report tells, in its order. */
    List<Held> ofReport(String report) {
        return held("select id from mentions where report_id in (<values>)", List.of(report));
    }

    /** All that these pairs were told before a moment and are told still in the same form, in the order of publication. */
    List<Held> ofPairs(List<String> pairs, Instant before) {
        return held("select id from mentions where pair in (<values>) and since < '" + before + "'", pairs);
    }

    Optional<Telling> find(String mention) {
        return those(BY_ID, List.of(mention)).stream().findFirst();
    }

    /** In the order of their ids. */
    List<Telling> of(List<String> mentions) {
        return those(BY_ID, mentions).stream().sorted(Comparator.comparing(telling -> telling.mention().id())).toList();
    }

    /** By event, each in the order of publication. */
    Map<String, List<Telling>> ofEvents(List<String> events) {
        Map<String, List<Telling>> found = new HashMap<>();
        Map<String, String> eventOf = new HashMap<>();
        handle.createQuery("select mention_id, event_id from event_mentions where event_id in (<events>)").bindList("events", events)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> eventOf.put(entry.getKey(), entry.getValue()));
        for (Telling telling : those("select mention_id from event_mentions where event_id in (<values>)", events)) {
            found.computeIfAbsent(eventOf.get(telling.mention().id()), event -> new ArrayList<>()).add(telling);
        }
        return found;
    }

    private List<Telling> those(String ids, List<String> values) {
        return held(ids, values).stream().map(Held::telling).toList();
    }

    /** @param ids a query for the ids of the mentions that are wanted */
    private List<Held> held(String ids, List<String> values) {
        Map<String, List<Party>> parties = new HashMap<>();
        Map<String, Set<String>> stories = new HashMap<>();
        handle.createQuery("select * from mention_parties where mention_id in (" + ids + ") order by mention_id, side, position")
                .bindList("values", values)
                .map((row, context) -> Map.entry(row.getString("mention_id") + ' ' + row.getString("side"), party(row)))
                .forEach(entry -> parties.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()).add(entry.getValue()));
        return handle.createQuery(SELECT + " where m.id in (" + ids + ") order by r.published is null, r.published, m.report_id, m.position")
                .bindList("values", values)
                .map((row, context) -> new Held(telling(row, parties, stories), row.getInt("position"), Instant.parse(row.getString("since")))).list();
    }

    private static Telling telling(ResultSet row, Map<String, List<Party>> parties, Map<String, Set<String>> stories) throws SQLException {
        return new Telling(mention(row, parties), row.getString("report_id"), text(row, "publisher"), text(row, "published").map(LocalDate::parse),
                text(row, "title"), text(row, "url"), row.getString("phrasebook"), row.getString("family"),
                Instant.parse(row.getString("learnt")), text(row, "reason").orElse(""), stories.computeIfAbsent(row.getString("story"), Tellings::story));
    }

    private static Set<String> story(String names) {
        return names.isEmpty() ? Set.of() : Set.of(names.split(" "));
    }

    private static Mention mention(ResultSet row, Map<String, List<Party>> parties) throws SQLException {
        String id = row.getString("id");
        Act act = new Act(PloverType.valueOf(row.getString("type")), text(row, "mode").map(Mode::of), row.getString("cameo"),
                JsonColumn.contexts(row.getString("contexts")));
        Optional<Passage> place = passage(row, "place");
        Optional<String> placeCode = text(row, "place_code");
        return new Mention(id, act, text(row, "about").map(JsonColumn::act), Status.of(row.getString("status")), row.getInt("reciprocal") != 0,
                side(parties, id, MentionTable.ACTOR), side(parties, id, MentionTable.RECIPIENT),
                new EventDate(text(row, "date_value"), Basis.valueOf(row.getString("date_basis").toUpperCase(Locale.ROOT)), passage(row, "date")),
                place.map(words -> new Place(words, placeCode)),
                side(parties, id, MentionTable.SPEAKER),
                passage(row, "trigger").orElseThrow(), passage(row, "evidence").orElseThrow(), JsonColumn.details(row.getString("details")),
                new Why(row.getString("why_clause"), row.getString("why_file"), row.getInt("why_line"), row.getInt("why_nearest") == 1), row.getDouble("confidence"));
    }

    private static List<Party> side(Map<String, List<Party>> parties, String mention, String side) {
        return parties.getOrDefault(mention + ' ' + side, List.of());
    }

    private static Party party(ResultSet row) throws SQLException {
        String sectors = row.getString("sectors");
        List<Sector> known = sectors.isEmpty() ? List.of() : Arrays.stream(sectors.split(" ")).map(Sector::valueOf).toList();
        return new Party(new Passage(row.getString("text"), row.getInt("start_at"), row.getInt("end_at")),
                new Actor(text(row, "name"), row.getString("code"), known));
    }

    private static Optional<Passage> passage(ResultSet row, String name) throws SQLException {
        Optional<String> words = text(row, name + "_text");
        int start = row.getInt(name + "_start");
        int end = row.getInt(name + "_end");
        return words.map(found -> new Passage(found, start, end));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}

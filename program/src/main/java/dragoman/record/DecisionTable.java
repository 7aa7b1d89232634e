package dragoman.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.record.decision.Decision;
import dragoman.record.decision.Ruled;
import dragoman.record.decision.ToldWords;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.exchange.MentionJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** Keeps what people decided, and finds the mentions that it is about. */
final class DecisionTable {

    private final Handle handle;
    private final Tellings tellings;

    DecisionTable(Handle handle) {
        this.handle = handle;
        this.tellings = new Tellings(handle);
    }

    /** Keeps a decision; the same one made again takes the later note. */
    void put(Decision decision) {
        putAside(decision.id(), decision.decided());
        handle.createUpdate("""
                insert into decisions (id, kind, one, other, note, decided) values (:id, :kind, :one, :other, :note, :decided)
                on conflict (id) do update set note = excluded.note, decided = excluded.decided""")
                .bind("id", decision.id()).bind("kind", decision.kind().label()).bind("one", json(decision.one()).toString())
                .bind("other", json(decision.others()).toString()).bind("note", decision.note()).bind("decided", decision.decided().toString()).execute();
        workOutAnew(decision);
    }

    /** Takes a decision back; empty where there is none of this id. */
    Optional<Decision> remove(String id, Instant now) {
        Optional<Decision> found = all().stream().filter(decision -> decision.id().equals(id)).findFirst();
        found.ifPresent(decision -> {
            workOutAnew(decision);
            putAside(id, now);
            handle.createUpdate("delete from decisions where id = :id").bind("id", id).execute();
        });
        return found;
    }

    /** What the record says no longer. */
    private void putAside(String id, Instant now) {
        handle.createUpdate("insert into past_decisions (id, kind, one, other, note, decided, superseded) select id, kind, one, other, note, decided, :now from decisions"
                + " where id = :id on conflict (id, decided, superseded) do nothing").bind("id", id).bind("now", now.toString()).execute();
    }

    /** Keeps a decision that was taken back, or given another note. */
    void putPast(Decision decision, Instant superseded) {
        handle.createUpdate("insert into past_decisions (id, kind, one, other, note, decided, superseded) values (:id, :kind, :one, :other, :note, :decided, :superseded)")
                .bind("id", decision.id()).bind("kind", decision.kind().label()).bind("one", json(decision.one()).toString()).bind("other", json(decision.others()).toString())
                .bind("note", decision.note()).bind("decided", decision.decided().toString()).bind("superseded", superseded.toString()).execute();
    }

    /** Those that stand no longer, each with the moment at which that came. */
    void eachPast(BiConsumer<Decision, Instant> out) {
        handle.createQuery("select * from past_decisions order by id, decided, superseded").map((row, context) -> Map.entry(decision(row), Instant.parse(row.getString("superseded"))))
                .forEach(past -> out.accept(past.getKey(), past.getValue()));
    }

    /** Those that stood just before a moment, in the order in which they were decided. */
    List<Decision> standingBefore(Instant end) {
        List<Decision> standing = new ArrayList<>(handle.createQuery("select * from past_decisions")
                .map((row, context) -> Map.entry(decision(row), Instant.parse(row.getString("superseded")))).list().stream()
                .filter(past -> !past.getValue().isBefore(end)).map(Map.Entry::getKey).toList());
        standing.addAll(all());
        return standing.stream().filter(decision -> decision.decided().isBefore(end)).sorted(Comparator.comparing(Decision::decided).thenComparing(Decision::id)).toList();
    }

    /** In the order in which they were decided. */
    List<Decision> all() {
        return handle.createQuery("select * from decisions order by decided, id").map((row, context) -> decision(row)).list();
    }

    /** All decisions with the mentions that they are about now. */
    List<Ruled> ruled() {
        Map<String, List<Telling>> byReport = new HashMap<>();
        return all().stream().map(decision -> new Ruled(decision, find(decision.one(), byReport).map(telling -> telling.mention().id()),
                decision.others().stream().flatMap(other -> find(other, byReport).stream()).map(telling -> telling.mention().id()).toList())).toList();
    }

    /** A pair with all pairs that decisions put events of it together with. */
    Set<String> linked(String pair, List<Ruled> ruled) {
        return linked(pair, ruled, this::pairOf);
    }

    /** @param pairOf the pair of a mention, by its id */
    static Set<String> linked(String pair, List<Ruled> ruled, UnaryOperator<String> pairOf) {
        Map<String, Set<String>> links = new HashMap<>();
        for (Ruled one : ruled) {
            if (one.applies() && one.decision().kind() == Decision.Kind.MERGE) {
                String own = pairOf.apply(one.one().orElseThrow());
                one.others().stream().map(pairOf).forEach(other -> {
                    links.computeIfAbsent(own, any -> new TreeSet<>()).add(other);
                    links.computeIfAbsent(other, any -> new TreeSet<>()).add(own);
                });
            }
        }
        Set<String> found = new TreeSet<>(Set.of(pair));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            links.getOrDefault(open.pop(), Set.of()).stream().filter(found::add).forEach(open::push);
        }
        return found;
    }

    /** The pair of a mention. */
    String pairOf(String mention) {
        return handle.createQuery("select pair from mentions where id = :id").bind("id", mention).mapTo(String.class).one();
    }

    private Optional<Telling> find(ToldWords words, Map<String, List<Telling>> byReport) {
        return words.find(byReport.computeIfAbsent(words.report(), report -> tellings.ofReport(report).stream().map(Held::telling).toList()));
    }

    private void workOutAnew(Decision decision) {
        Map<String, List<Telling>> byReport = new HashMap<>();
        List<ToldWords> all = new ArrayList<>(decision.others());
        all.add(decision.one());
        all.stream().flatMap(words -> find(words, byReport).stream()).map(telling -> Pair.of(telling.mention()).key()).distinct()
                .forEach(new DueTable(handle)::markPair);
    }

    /** As in the export: the time of the decision is left out. */
    static ObjectNode json(Decision decision) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("decision", decision.id()).put("kind", decision.kind().label());
        json.set("one", json(decision.one()));
        json.set("others", json(decision.others()));
        return json.put("note", decision.note());
    }

    /** Reads what {@link #json(Decision)} wrote. */
    static Decision read(JsonNode json, Instant decided) {
        List<ToldWords> others = MentionJson.list(json.path("others"), DecisionTable::words);
        return new Decision(json.path("decision").asText(), Decision.Kind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT)), words(json.path("one")), others,
                json.path("note").asText(), decided);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        List<ToldWords> others = new ArrayList<>();
        JsonColumn.tree(row.getString("other")).forEach(words -> others.add(words(words)));
        return new Decision(row.getString("id"), Decision.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), words(JsonColumn.tree(row.getString("one"))),
                others, row.getString("note"), Instant.parse(row.getString("decided")));
    }

    private static ArrayNode json(List<ToldWords> all) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        all.forEach(words -> json.add(json(words)));
        return json;
    }

    private static ObjectNode json(ToldWords words) {
        return JsonNodeFactory.instance.objectNode().put("report", words.report()).put("evidence", words.evidence()).put("trigger", words.trigger()).put("type", words.type());
    }

    private static ToldWords words(JsonNode json) {
        return new ToldWords(json.path("report").textValue(), json.path("evidence").textValue(), json.path("trigger").textValue(), json.path("type").textValue());
    }
}

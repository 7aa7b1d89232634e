package dragoman.app.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.app.terminal.Text;
import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Passage;
import dragoman.record.claim.ClaimEntry;
import dragoman.record.claim.ClaimTold;
import dragoman.record.claim.Verdict;
import dragoman.record.exchange.Column;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims for other programs: a JSON object or a row of comma-separated values for each. */
public final class ClaimRows {

    private static final Table<ClaimEntry> TABLE = new Table<>(List.of(
            new Column<>("id", "`C` and twelve digits", ClaimEntry::id),
            new Column<>("kind", "precedence (the first), superlative (the most), count (the third), standing (how two stand), denial", entry -> entry.kind().label()),
            new Column<>("words", "the words that make it, each wording once", entry -> join(entry.tellings().stream().map(told -> told.claim().passage().text()))),
            new Column<>("actor", "codes of those who do it, of both sides for how they stand; empty where it is anybody", entry -> String.join(" ", scope(entry).actors())),
            new Column<>("recipient", "codes of those to whom", entry -> String.join(" ", scope(entry).recipients())),
            new Column<>("role", "what the actor must be: minister", entry -> scope(entry).role().orElse("")),
            new Column<>("person", "whose first time it is, where it is only theirs", entry -> scope(entry).person().orElse("")),
            new Column<>("type", "PLOVER type of the act", entry -> scope(entry).act().map(act -> act.type().name()).orElse("")),
            new Column<>("mode", "and its mode", entry -> scope(entry).act().flatMap(act -> act.mode()).map(Mode::label).orElse("")),
            new Column<>("aspects", "what sort of ties: close, diplomatic", entry -> String.join(" ", scope(entry).aspects())),
            new Column<>("degree", "what it is more of than ever (deadliest; rank), or the how-manieth (3)", entry -> scope(entry).degree().orElse("")),
            new Column<>("holds", "false where it says that there never was", entry -> Boolean.toString(entry.claim().holds())),
            new Column<>("reach", "how far back: ever, 18 to 22 years, since 1998-09, vague", entry -> entry.claim().reach().map(Reach::label).orElse("")),
            new Column<>("verdict", Stream.of(Verdict.Kind.values()).map(Verdict.Kind::label).collect(Collectors.joining(", ")), entry -> entry.verdict().kind().label()),
            new Column<>("record_from", "EDTF: since when the record knows events that could tell", entry -> entry.verdict().reachesBack().map(Edtf::text).orElse("")),
            new Column<>("events_of_pair", "how many of them it knows", entry -> Integer.toString(entry.verdict().events())),
            new Column<>("against", "ids of the events that speak against it; of a denial, of what it denies", entry -> String.join(" ", entry.verdict().against())),
            new Column<>("tensions", "ids of the claims that do not go together with it", entry -> String.join(" ", entry.tensions())),
            new Column<>("events", "ids of the events that it is about", entry -> String.join(" ", entry.events())),
            new Column<>("reports", "ids of the reports that make it", entry -> join(entry.tellings().stream().map(ClaimTold::report))),
            new Column<>("said_by", "on whose word", entry -> join(entry.tellings().stream().flatMap(told -> told.claim().saidBy().stream()).map(party -> party.passage().text())))));

    public static final String CSV_HEAD = TABLE.head();

    private ClaimRows() {}

    /** One claim as a line of JSON, without its end. */
    public static String json(ClaimEntry entry) {
        Claim claim = entry.claim();
        Scope scope = claim.scope();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", entry.id()).put("kind", entry.kind().label()).put("holds", claim.holds());
        strings(json, "actor", scope.actors());
        strings(json, "recipient", scope.recipients());
        scope.role().ifPresent(role -> json.put("role", role));
        scope.person().ifPresent(person -> json.put("person", person));
        scope.act().ifPresent(act -> {
            json.put("type", act.type().name());
            act.mode().map(Mode::label).ifPresent(mode -> json.put("mode", mode));
        });
        strings(json, "aspects", scope.aspects());
        scope.degree().ifPresent(degree -> json.put("degree", degree));
        claim.reach().map(Reach::label).ifPresent(reach -> json.put("reach", reach));
        ObjectNode verdict = json.putObject("verdict").put("kind", entry.verdict().kind().label());
        entry.verdict().reachesBack().map(Edtf::text).ifPresent(date -> verdict.put("record_from", date));
        verdict.put("events_of_pair", entry.verdict().events());
        strings(verdict, "against", entry.verdict().against());
        strings(json, "tensions", entry.tensions());
        strings(json, "events", entry.events());
        ArrayNode tellings = json.putArray("tellings");
        entry.tellings().forEach(told -> telling(tellings.addObject(), told));
        return json.toString();
    }

    private static void telling(ObjectNode json, ClaimTold told) {
        Claim claim = told.claim();
        json.put("id", claim.id()).put("report", told.report());
        told.publisher().ifPresent(name -> json.put("publisher", name));
        told.published().ifPresent(day -> json.put("published", day.toString()));
        claim.mention().ifPresent(mention -> json.put("mention", mention));
        claim.reach().map(Reach::label).ifPresent(reach -> json.put("reach", reach));
        strings(json, "said_by", claim.saidBy().stream().map(party -> party.passage().text()).toList());
        passage(json.putObject("words"), claim.passage());
        passage(json.putObject("evidence"), claim.evidence());
    }

    private static void passage(ObjectNode json, Passage passage) {
        json.put("text", passage.text()).put("start", passage.start()).put("end", passage.end());
    }

    private static void strings(ObjectNode json, String key, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(key);
            values.forEach(array::add);
        }
    }

    /** One claim as a line of CSV, without its end. */
    public static String csv(ClaimEntry entry) {
        return TABLE.row(entry);
    }

    /** The columns, for the data dictionary. */
    public static Table<?> table() {
        return TABLE;
    }

    private static Scope scope(ClaimEntry entry) {
        return entry.claim().scope();
    }

    private static String join(Stream<String> values) {
        return values.map(Text::squeezed).distinct().collect(Collectors.joining("; "));
    }
}

package dragoman.app;

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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims for other programs: a JSON object or a row of comma-separated values for each. */
final class ClaimRows {

    static final String CSV_HEAD = "id,kind,words,actor,recipient,role,person,type,mode,aspects,degree,holds,reach,verdict,record_from,events_of_pair,against,tensions,events,reports,said_by";

    private ClaimRows() {}

    static String json(ClaimEntry entry) {
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

    static String csv(ClaimEntry entry) {
        Claim claim = entry.claim();
        Scope scope = claim.scope();
        return Cells.row(List.of(entry.id(), entry.kind().label(), join(entry.tellings().stream().map(told -> told.claim().passage().text())), String.join(" ", scope.actors()),
                String.join(" ", scope.recipients()), scope.role().orElse(""), scope.person().orElse(""), scope.act().map(act -> act.type().name()).orElse(""),
                scope.act().flatMap(act -> act.mode()).map(Mode::label).orElse(""), String.join(" ", scope.aspects()), scope.degree().orElse(""), Boolean.toString(claim.holds()),
                claim.reach().map(Reach::label).orElse(""), entry.verdict().kind().label(), entry.verdict().reachesBack().map(Edtf::text).orElse(""),
                Integer.toString(entry.verdict().events()), String.join(" ", entry.verdict().against()), String.join(" ", entry.tensions()), String.join(" ", entry.events()),
                join(entry.tellings().stream().map(ClaimTold::report)), join(entry.tellings().stream().flatMap(told -> told.claim().saidBy().stream()).map(party -> party.passage().text()))));
    }

    private static String join(Stream<String> values) {
        return values.map(Text::squeezed).distinct().collect(Collectors.joining("; "));
    }
}

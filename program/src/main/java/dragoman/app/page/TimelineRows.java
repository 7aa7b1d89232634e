package dragoman.app.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.record.event.Event;
import dragoman.record.event.TimelineEntry;
import java.util.List;

/** A timeline for other programs: a JSON object or a row of comma-separated values for each event. */
public final class TimelineRows {

    public static final String CSV_HEAD = "id,date,basis,type,mode,about,cameo,status,reciprocal,actor,recipient,place,reports,outlets,said_by,evidence,mentions";

    private TimelineRows() {}

    /** One event as a line of JSON, without its end. */
    public static String json(TimelineEntry entry) {
        Event event = entry.event();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", event.id());
        ObjectNode date = json.putObject("date");
        event.date().map(Edtf::text).ifPresent(value -> date.put("value", value));
        date.put("basis", event.basis().label());
        json.put("type", event.type().name());
        event.mode().map(Mode::label).ifPresent(mode -> json.put("mode", mode));
        event.about().map(PloverType::name).ifPresent(about -> json.put("about", about));
        json.put("cameo", event.cameo()).put("status", event.status().label()).put("reciprocal", event.reciprocal());
        strings(json, "actor", event.actors());
        strings(json, "recipient", event.recipients());
        event.place().ifPresent(place -> json.put("place", place));
        json.put("reports", event.reports());
        strings(json, "outlets", outlets(entry));
        strings(json, "said_by", speakers(entry));
        Mention best = Tellers.best(entry).mention();
        json.putObject("evidence").put("mention", best.id()).put("text", best.evidence().text()).put("start", best.evidence().start()).put("end", best.evidence().end());
        strings(json, "mentions", mentions(entry));
        return json.toString();
    }

    /** One event as a line of CSV, without its end. */
    public static String csv(TimelineEntry entry) {
        Event event = entry.event();
        List<String> cells = List.of(
                event.id(),
                event.date().map(Edtf::text).orElse(""),
                event.basis().label(),
                event.type().name(),
                event.mode().map(Mode::label).orElse(""),
                event.about().map(PloverType::name).orElse(""),
                event.cameo(),
                event.status().label(),
                Boolean.toString(event.reciprocal()),
                String.join(" ", event.actors()),
                String.join(" ", event.recipients()),
                event.place().orElse(""),
                Integer.toString(event.reports()),
                String.join("; ", outlets(entry)),
                String.join("; ", speakers(entry)),
                Text.squeezed(Tellers.best(entry).mention().evidence().text()),
                String.join(" ", mentions(entry)));
        return Cells.row(cells);
    }

    private static List<String> outlets(TimelineEntry entry) {
        return entry.tellings().stream().flatMap(telling -> telling.publisher().stream()).map(Text::squeezed).distinct().toList();
    }

    private static List<String> speakers(TimelineEntry entry) {
        return entry.tellings().stream().flatMap(telling -> telling.mention().saidBy().stream()).map(TimelineRows::name).distinct().toList();
    }

    private static String name(Party party) {
        return Text.squeezed(party.actor().name().orElse(party.passage().text()));
    }

    private static List<String> mentions(TimelineEntry entry) {
        return entry.tellings().stream().map(telling -> telling.mention().id()).toList();
    }

    private static void strings(ObjectNode json, String key, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(key);
            values.forEach(array::add);
        }
    }
}

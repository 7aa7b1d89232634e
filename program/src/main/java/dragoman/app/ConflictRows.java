package dragoman.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.record.conflict.Contradiction;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import java.util.List;
import java.util.stream.Stream;

/** Contradictions for other programs: a JSON object or a row of comma-separated values for each. */
final class ConflictRows {

    static final String CSV_HEAD = "about,type,actor,recipient,one,one_event,one_mention,one_outlet,one_published,one_said_by,one_evidence,"
            + "other,other_event,other_mention,other_outlet,other_published,other_said_by,other_evidence";

    private ConflictRows() {}

    static String json(Contradiction contradiction) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("about", contradiction.about().label()).put("type", contradiction.event().type().name());
        strings(json, "actor", contradiction.event().actors());
        strings(json, "recipient", contradiction.event().recipients());
        side(json.putObject("one"), contradiction.said(), contradiction.event(), contradiction.one());
        side(json.putObject("other"), contradiction.otherSaid(), contradiction.otherEvent(), contradiction.other());
        strings(json, "common", contradiction.common());
        return json.toString();
    }

    static String csv(Contradiction contradiction) {
        Event event = contradiction.event();
        Stream<String> head = Stream.of(contradiction.about().label(), event.type().name(), String.join(" ", event.actors()), String.join(" ", event.recipients()));
        return Cells.row(Stream.of(head, cells(contradiction.said(), event, contradiction.one()),
                cells(contradiction.otherSaid(), contradiction.otherEvent(), contradiction.other())).flatMap(cells -> cells).toList());
    }

    private static Stream<String> cells(String said, Event event, Telling telling) {
        Mention mention = telling.mention();
        return Stream.of(said, event.id(), mention.id(), telling.publisher().map(Text::squeezed).orElse(""), telling.published().map(Object::toString).orElse(""),
                String.join("; ", speakers(mention)), Text.squeezed(mention.evidence().text()));
    }

    private static void side(ObjectNode json, String said, Event event, Telling telling) {
        Mention mention = telling.mention();
        json.put("says", said).put("event", event.id()).put("mention", mention.id()).put("report", telling.report());
        telling.publisher().ifPresent(outlet -> json.put("outlet", Text.squeezed(outlet)));
        telling.published().ifPresent(day -> json.put("published", day.toString()));
        strings(json, "said_by", speakers(mention));
        json.putObject("evidence").put("text", mention.evidence().text()).put("start", mention.evidence().start()).put("end", mention.evidence().end());
    }

    private static List<String> speakers(Mention mention) {
        return mention.saidBy().stream().map(ConflictRows::name).distinct().toList();
    }

    private static String name(Party party) {
        return Text.squeezed(party.actor().name().orElse(party.passage().text()));
    }

    private static void strings(ObjectNode json, String key, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(key);
            values.forEach(array::add);
        }
    }
}

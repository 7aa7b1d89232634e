package dragoman.app.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.record.conflict.Contradiction;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.exchange.Column;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contradictions for other programs: a JSON object or a row of comma-separated values for each. */
public final class ConflictRows {

    private static final Table<Contradiction> TABLE = new Table<>(Stream.of(
            Stream.<Column<Contradiction>>of(
                    new Column<>("about", "in what they contradict each other: " + Stream.of(Contradiction.About.values()).map(Contradiction.About::label).collect(Collectors.joining(", ")), found -> found.about().label()),
                    new Column<>("type", "PLOVER type of the event", found -> found.event().type().name()),
                    new Column<>("actor", "codes, as the one telling has them", found -> String.join(" ", found.event().actors())),
                    new Column<>("recipient", "codes", found -> String.join(" ", found.event().recipients()))),
            side("one", Contradiction::said, Contradiction::event, Contradiction::one),
            side("other", Contradiction::otherSaid, Contradiction::otherEvent, Contradiction::other)).flatMap(columns -> columns).toList());

    public static final String CSV_HEAD = TABLE.head();

    private ConflictRows() {}

    /** One contradiction as a line of JSON, without its end. */
    public static String json(Contradiction contradiction) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("about", contradiction.about().label()).put("type", contradiction.event().type().name());
        strings(json, "actor", contradiction.event().actors());
        strings(json, "recipient", contradiction.event().recipients());
        side(json.putObject("one"), contradiction.said(), contradiction.event(), contradiction.one());
        side(json.putObject("other"), contradiction.otherSaid(), contradiction.otherEvent(), contradiction.other());
        strings(json, "common", contradiction.common());
        return json.toString();
    }

    /** One contradiction as a line of CSV, without its end. */
    public static String csv(Contradiction contradiction) {
        return TABLE.row(contradiction);
    }

    /** The columns, for the data dictionary. */
    public static Table<?> table() {
        return TABLE;
    }

    private static Stream<Column<Contradiction>> side(String name, Function<Contradiction, String> said, Function<Contradiction, Event> event, Function<Contradiction, Telling> telling) {
        Function<Contradiction, Mention> mention = found -> telling.apply(found).mention();
        return Stream.of(
                new Column<>(name, "what the " + name + " says", said),
                new Column<>(name + "_event", "id of the event that it tells", found -> event.apply(found).id()),
                new Column<>(name + "_mention", "id of the mention", found -> mention.apply(found).id()),
                new Column<>(name + "_outlet", "the outlet", found -> telling.apply(found).publisher().map(Text::squeezed).orElse("")),
                new Column<>(name + "_published", "the day of the report", found -> telling.apply(found).published().map(Object::toString).orElse("")),
                new Column<>(name + "_said_by", "on whose word", found -> String.join("; ", speakers(mention.apply(found)))),
                new Column<>(name + "_evidence", "the sentence", found -> Text.squeezed(mention.apply(found).evidence().text())));
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

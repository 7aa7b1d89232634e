package dragoman.app.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.PloverType;
import dragoman.record.event.Event;
import dragoman.record.exchange.Column;
import dragoman.record.outcome.Sequel;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of threats, promises and plans, for other programs: a JSON object or a row of comma-separated values for each. */
public final class OutcomeRows {

    private static final Table<Sequel> TABLE = new Table<>(List.of(
            column("id", "the id of the event that threatens, promises or plans", Event::id),
            column("date", "its date, EDTF", OutcomeRows::date),
            column("status", "its status", event -> event.status().label()),
            column("type", "its PLOVER type", event -> event.type().name()),
            column("about", "the type of the act that it threatens or promises", event -> event.about().map(PloverType::name).orElse("")),
            column("actor", "codes", event -> String.join(" ", event.actors())),
            column("recipient", "codes", event -> String.join(" ", event.recipients())),
            new Column<>("planned_for", "EDTF, where a date is told", sequel -> sequel.due().map(Edtf::text).orElse("")),
            new Column<>("outcome", Stream.of(Sequel.Kind.values()).map(Sequel.Kind::label).collect(Collectors.joining(", ")), sequel -> sequel.kind().label()),
            new Column<>("event", "the id of the event that carried it out, called it off or averted it", sequel -> sequel.event().map(came -> came.event().id()).orElse("")),
            new Column<>("event_date", "and its date, EDTF", sequel -> sequel.event().map(came -> date(came.event())).orElse("")),
            new Column<>("last_report", "the day of the last report by which it could have been told", sequel -> sequel.until().map(LocalDate::toString).orElse(""))));

    public static final String CSV_HEAD = TABLE.head();

    private OutcomeRows() {}

    /** One outcome as a line of JSON, without its end. */
    public static String json(Sequel sequel) {
        Event event = sequel.announced().event();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", event.id());
        event.date().map(Edtf::text).ifPresent(date -> json.put("date", date));
        json.put("status", event.status().label()).put("type", event.type().name());
        event.about().map(PloverType::name).ifPresent(about -> json.put("about", about));
        event.actors().forEach(json.putArray("actor")::add);
        event.recipients().forEach(json.putArray("recipient")::add);
        sequel.due().map(Edtf::text).ifPresent(date -> json.put("planned_for", date));
        json.put("outcome", sequel.kind().label());
        sequel.event().ifPresent(came -> {
            json.put("event", came.event().id());
            came.event().date().map(Edtf::text).ifPresent(date -> json.put("event_date", date));
        });
        sequel.until().ifPresent(day -> json.put("last_report", day.toString()));
        return json.toString();
    }

    /** One outcome as a line of CSV, without its end. */
    public static String csv(Sequel sequel) {
        return TABLE.row(sequel);
    }

    /** The columns, for the data dictionary. */
    public static Table<?> table() {
        return TABLE;
    }

    private static Column<Sequel> column(String name, String holds, Function<Event, String> value) {
        return new Column<>(name, holds, sequel -> value.apply(sequel.announced().event()));
    }

    private static String date(Event event) {
        return event.date().map(Edtf::text).orElse("");
    }
}

package dragoman.record.exchange;

import dragoman.coding.event.Context;
import dragoman.coding.event.Mode;
import dragoman.coding.lists.ActorNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in the 40 columns of a POLECAT release: between tabs, with a head, {@code None} in empty cells. */
final class PolecatEvents {

    static final String EMPTY = "None";

    private static final String BETWEEN = "; ";

    private PolecatEvents() {
    }

    /**
     * The format.
     *
     * @param names names of states and organisations
     * @param version of this program
     * @param everyStatus whether events that did not happen, or not yet, are written too
     * @param raw whether a cell may begin like a formula
     */
    static EventFormat format(ActorNames names, String version, boolean everyStatus, boolean raw) {
        return new RowTable(new TabbedTable<>(columns(names, version), true, raw), everyStatus, PolecatEvents::lose);
    }

    private static void lose(Row row, Losses losses) {
        String id = row.event().id();
        losses.add("evidence, cameo: POLECAT has no column for words or CAMEO codes", id);
        losses.addIf(row.entry().tellings().size() > 1, "tellings: only one report of several has a place in the row", id);
        losses.addIf(hasNoCow(row.actor()), "Actor COW: the state has no number there", id);
        losses.addIf(hasNoCow(row.recipient()), "Recipient COW: the state has no number there", id);
        losses.add("Wikipedia ids, titles, GeoNames, people and organisations of the story: Dragoman has nothing for them", id);
        row.countPlace(losses, "Placename, City", "Latitude, Longitude");
        losses.addIf(!row.city().isEmpty(), "District, Province: Dragoman knows none of a city", id);
    }

    private static boolean hasNoCow(Side side) {
        return !side.state().isEmpty() && Countries.cow(side.state()).isEmpty();
    }

    /** All 40. */
    static List<Column<Row>> columns(ActorNames names, String version) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                new Column<>("Event ID", "the id of the report that is quoted, _, and a number made of the event's id and both sides", row -> row.best().report() + "_" + row.number()),
                new Column<>("Event Date", "the day, as 2018-05-15: the first where it is not told to the day", row -> row.day().map(Object::toString).orElse("")),
                new Column<>("Event Type", "PLOVER type", row -> row.event().type().name()),
                new Column<>("Event Mode", "PLOVER mode", row -> row.event().mode().map(Mode::label).orElse("")),
                new Column<>("Intensity", "PLOVER's score of the type, -10 to 10", row -> Double.toString(row.event().type().score())),
                new Column<>("Quad Code", "PLOVER's quad class in capitals", row -> row.event().type().quadClass().name().replace('_', ' ')),
                new Column<>("Contexts", "PLOVER's contexts of all tellings", PolecatEvents::contexts)));
        side(columns, "Actor", "who did it", names, Row::actor);
        side(columns, "Recipient", "to whom", names, Row::recipient);
        columns.addAll(List.of(
                new Column<>("Placename", "the name of the state where it happened", row -> row.event().place().map(names::nameOf).orElse("")),
                new Column<>("City", "the city where it happened, where it is known on the map", Row::city), Column.empty("District"), Column.empty("Province"),
                new Column<>("Country", "that state, ISO 3166-1 alpha-3", row -> row.event().place().orElse("")),
                new Column<>("Latitude", "degrees north, of the city or the middle of the state", Row::north), new Column<>("Longitude", "degrees east", Row::east), Column.empty("GeoNames ID"),
                new Column<>("Raw Placename", "the words of the text", row -> row.words().orElse("")),
                Column.empty("Feature Type"),
                new Column<>("Source", "the outlet", row -> row.best().publisher().orElse("")),
                new Column<>("Publication Date", "the day of the report", row -> row.best().published().map(Object::toString).orElse("")),
                Column.empty("Story People"), Column.empty("Story Organizations"), Column.empty("Story Locations"),
                new Column<>("Language", "English: Dragoman reads no other", row -> "English"),
                new Column<>("Version", "Dragoman and its version", row -> "Dragoman " + version)));
        return columns.stream().map(PolecatEvents::orNone).toList();
    }

    private static void side(List<Column<Row>> columns, String name, String who, ActorNames names, Function<Row, Side> side) {
        columns.add(new Column<>(name + " Name", who + ": own name, else the words of the text, else the state", row -> side.apply(row).name(names)));
        columns.add(new Column<>(name + " Country", "its state, ISO 3166-1 alpha-3, or the organisation's code", row -> side.apply(row).known()));
        columns.add(new Column<>(name + " COW", "the state's number in the Correlates of War list", row -> Countries.cow(side.apply(row).state()).orElse("")));
        columns.add(new Column<>("Primary " + name + " Sector", "its main sector", row -> side.apply(row).sector(0).map(Enum::name).orElse("")));
        columns.add(new Column<>(name + " Sectors", "all its sectors", row -> side.apply(row).sectors().stream().map(Enum::name).collect(Collectors.joining(BETWEEN))));
        columns.add(Column.empty(name + " Title"));
        columns.add(new Column<>(name + " Name Raw", "the words of the text", row -> side.apply(row).words()));
        columns.add(Column.empty("Wikipedia " + name + " ID"));
    }

    private static String contexts(Row row) {
        return row.entry().tellings().stream().flatMap(telling -> telling.mention().act().contexts().stream()).distinct().sorted().map(Context::label)
                .map(label -> label.toLowerCase(Locale.ROOT)).collect(Collectors.joining(BETWEEN));
    }

    private static Column<Row> orNone(Column<Row> column) {
        String holds = column.holds().equals("empty") ? "`" + EMPTY + "`" : column.holds();
        return new Column<>(column.name(), holds, row -> {
            String cell = column.value().apply(row);
            return cell.isEmpty() ? EMPTY : cell;
        });
    }
}

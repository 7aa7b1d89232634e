package dragoman.record.exchange;

import dragoman.coding.lists.ActorNames;
import dragoman.coding.phrasebook.CodeTable;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in the 20 columns of ICEWS coded events: between tabs, with a head. */
final class IcewsEvents {

    private IcewsEvents() {
    }

    /**
     * The format.
     *
     * @param names names of states and organisations
     * @param codes what CAMEO codes say
     * @param everyStatus whether events that did not happen, or not yet, are written too
     * @param raw whether a cell may begin like a formula
     */
    static EventFormat format(ActorNames names, CodeTable codes, boolean everyStatus, boolean raw) {
        return new RowTable(new TabbedTable<>(columns(names, codes), true, raw), everyStatus, IcewsEvents::lose);
    }

    private static void lose(Row row, Losses losses) {
        String id = row.event().id();
        losses.add("evidence: ICEWS has no column for words", id);
        losses.addIf(row.event().mode().isPresent(), "mode: ICEWS has no column for PLOVER's modes", id);
        losses.addIf(row.entry().tellings().size() > 1, "tellings: only one report of several has a place in the row", id);
        losses.addIf(!row.cameo().code().equals(row.event().cameo()), "CAMEO Code: a code that the published list lacks is written as the one it begins with", id);
        losses.add("Event Text: Dragoman's own words for the code, not those of ICEWS", id);
        row.countPlace(losses, "City, District, Province, Country", "Latitude, Longitude");
        losses.addIf(!row.city().isEmpty(), "District, Province: Dragoman knows none of a city", id);
    }

    /** All 20. */
    static List<Column<Row>> columns(ActorNames names, CodeTable codes) {
        return List.of(
                new Column<>("Event ID", "a number made of the event's id and both sides", Row::number),
                new Column<>("Event Date", "the day, as 2018-05-15: the first where it is not told to the day", row -> row.day().map(Object::toString).orElse("")),
                new Column<>("Source Name", "who did it: own name, else the words of the text, else the state", row -> row.actor().name(names)),
                new Column<>("Source Sectors", "its sectors, in PLOVER's codes, with commas between", row -> sectors(row.actor())),
                new Column<>("Source Country", "the name of its state", row -> country(row.actor().state(), names)),
                new Column<>("Event Text", "what the CAMEO code says, in Dragoman's words", row -> codes.words(row.cameo().code()).orElse("")),
                new Column<>("CAMEO Code", "CAMEO code with its leading zero", row -> row.cameo().code()),
                new Column<>("Intensity", "the Goldstein score of the code, -10 to 10", row -> row.cameo().score()),
                new Column<>("Target Name", "to whom: own name, else the words of the text, else the state", row -> row.recipient().name(names)),
                new Column<>("Target Sectors", "its sectors", row -> sectors(row.recipient())),
                new Column<>("Target Country", "the name of its state", row -> country(row.recipient().state(), names)),
                new Column<>("Story ID", "the id of the report that is quoted", row -> row.best().report()),
                new Column<>("Sentence Number", "its sentence, from 1", row -> GdeltMentions.sentence(row.best())),
                new Column<>("Publisher", "its outlet", row -> row.best().publisher().orElse("")),
                new Column<>("City", "the city where it happened, where it is known on the map", Row::city), Column.empty("District"), Column.empty("Province"),
                new Column<>("Country", "the name of the state where it happened", row -> country(row.event().place().orElse(""), names)),
                new Column<>("Latitude", "degrees north, of the city or the middle of the state", Row::north), new Column<>("Longitude", "degrees east", Row::east));
    }

    private static String sectors(Side side) {
        return side.sectors().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String country(String code, ActorNames names) {
        return code.isEmpty() ? "" : names.nameOf(code);
    }
}

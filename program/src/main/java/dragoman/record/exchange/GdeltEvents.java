package dragoman.record.exchange;

import dragoman.coding.actors.ActorNames;
import dragoman.record.event.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What stands in the 61 columns of GDELT 2.0 Events: between tabs, without a head. */
final class GdeltEvents {

    static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final double YEAR = 365;

    private GdeltEvents() {
    }

    /**
     * The format.
     *
     * @param names names of states and organisations
     * @param everyStatus whether events that did not happen, or not yet, are written too
     * @param raw whether a cell may begin like a formula
     */
    static EventFormat format(ActorNames names, boolean everyStatus, boolean raw) {
        return new RowTable(new TabbedTable<>(columns(names), false, raw), everyStatus, GdeltEvents::lose);
    }

    private static void lose(Row row, Losses losses) {
        String id = row.event().id();
        losses.add("evidence: GDELT has no column for words", id);
        losses.addIf(row.event().mode().isPresent(), "mode: GDELT has no column for PLOVER's modes", id);
        losses.addIf(!row.cameo().code().equals(row.event().cameo()), "EventCode: a code that CAMEO's published list lacks is written as the one it begins with", id);
        losses.addIf(row.actor().known().isEmpty() && !row.actor().code().isEmpty(), "Actor1Code: somebody without a state has roles and name only", id);
        losses.addIf(row.recipient().known().isEmpty() && !row.recipient().code().isEmpty(), "Actor2Code: somebody without a state has roles and name only", id);
        losses.addIf(row.event().place().isPresent() && Countries.fips(row.event().place().get()).isEmpty(), "ActionGeo_CountryCode: the state has no FIPS code", id);
        losses.addIf(row.words().isPresent(), "ActionGeo_FullName: the state alone; the place as the text names it has no column", id);
        losses.add("IsRootEvent, AvgTone, Actor1Geo, Actor2Geo: Dragoman does not tell whether it is in the lead, how it sounds, and where actors are", id);
        losses.addIf(row.event().place().isPresent(), "ActionGeo_Lat, ActionGeo_Long: Dragoman's lists of places have no coordinates", id);
    }

    /** All 61. */
    static List<Column<Row>> columns(ActorNames names) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                new Column<>("GLOBALEVENTID", "a number made of the event's id and both sides", Row::number),
                new Column<>("SQLDATE", "the day, as YYYYMMDD: the first where it is not told to the day", row -> day(row, DAY::format)),
                new Column<>("MonthYear", "its month, as YYYYMM", row -> day(row, day -> DAY.format(day).substring(0, 6))),
                new Column<>("Year", "its year", row -> day(row, day -> Integer.toString(day.getYear()))),
                new Column<>("FractionDate", "the year and, as GDELT's files have it, (30 × (month − 1) + day) / 365", row -> day(row, GdeltEvents::fraction))));
        actor(columns, "Actor1", "who did it", names, Row::actor);
        actor(columns, "Actor2", "to whom", names, Row::recipient);
        columns.addAll(List.of(
                Column.empty("IsRootEvent"),
                new Column<>("EventCode", "CAMEO code; one that the published list lacks as the code that it begins with", row -> row.cameo().code()),
                new Column<>("EventBaseCode", "its first three digits", row -> row.cameo().base()),
                new Column<>("EventRootCode", "its first two", row -> row.cameo().root()),
                new Column<>("QuadClass", "1 to 4, by the root alone as GDELT has it, not by PLOVER's type", row -> Integer.toString(row.cameo().quadClass())),
                new Column<>("GoldsteinScale", "the published score of the code, -10 to 10", row -> row.cameo().score()),
                new Column<>("NumMentions", "how many mentions tell it", row -> Integer.toString(row.entry().tellings().size())),
                new Column<>("NumSources", "how many outlets tell it: by name, else by the host of the address, else each report for itself", row -> Long.toString(row.sources())),
                new Column<>("NumArticles", "how many reports tell it", row -> Integer.toString(row.event().reports())),
                Column.empty("AvgTone")));
        geography(columns, "Actor1Geo", row -> "", names);
        geography(columns, "Actor2Geo", row -> "", names);
        geography(columns, "ActionGeo", row -> row.event().place().orElse(""), names);
        columns.add(new Column<>("DATEADDED", "when the record learnt of it, as YYYYMMDDHHMMSS in UTC", row -> INSTANT.format(row.learnt())));
        columns.add(new Column<>("SOURCEURL", "the address of the first report that has one, else the first report's id", GdeltEvents::source));
        return columns;
    }

    private static void actor(List<Column<Row>> columns, String name, String who, ActorNames names, Function<Row, Side> side) {
        columns.add(new Column<>(name + "Code", who + ": state or organisation, then roles in CAMEO's codes", row -> code(side.apply(row))));
        columns.add(new Column<>(name + "Name", "the own name of a person or group, else the name of the state, in capitals", row -> name(side.apply(row), names)));
        columns.add(new Column<>(name + "CountryCode", "its state, ISO 3166-1 alpha-3", row -> side.apply(row).state()));
        columns.add(new Column<>(name + "KnownGroupCode", "its code where it is an international organisation", row -> side.apply(row).organisation()));
        for (String lacking : List.of("EthnicCode", "Religion1Code", "Religion2Code")) {
            columns.add(Column.empty(name + lacking));
        }
        for (int i = 0; i < 3; i++) {
            int place = i;
            columns.add(new Column<>(name + "Type" + (i + 1) + "Code", List.of("first", "second", "third").get(i) + " sector, in CAMEO's codes",
                    row -> CameoRoles.of(side.apply(row)).stream().skip(place).findFirst().orElse("")));
        }
    }

    private static void geography(List<Column<Row>> columns, String name, Function<Row, String> place, ActorNames names) {
        boolean known = name.startsWith("Action");
        Function<Row, String> fips = row -> Countries.fips(place.apply(row)).orElse("");
        columns.add(new Column<>(name + "_Type", known ? "1, a state; 0 where no place is told" : "0: not looked for", row -> place.apply(row).isEmpty() ? "0" : "1"));
        columns.add(known ? new Column<>(name + "_FullName", "the state's name", row -> place.apply(row).isEmpty() ? "" : names.nameOf(place.apply(row))) : Column.empty(name + "_FullName"));
        columns.add(known ? new Column<>(name + "_CountryCode", "the state, FIPS 10-4", fips) : Column.empty(name + "_CountryCode"));
        columns.add(known ? new Column<>(name + "_ADM1Code", "the same, as GDELT has it for a state", fips) : Column.empty(name + "_ADM1Code"));
        for (String lacking : List.of("_ADM2Code", "_Lat", "_Long")) {
            columns.add(Column.empty(name + lacking));
        }
        columns.add(known ? new Column<>(name + "_FeatureID", "the same, as GDELT has it for a state", fips) : Column.empty(name + "_FeatureID"));
    }

    static String code(Side side) {
        return side.known() + String.join("", CameoRoles.of(side));
    }

    private static String name(Side side, ActorNames names) {
        String own = side.ownName().isEmpty() && side.known().isEmpty() ? side.words() : side.ownName();
        return (own.isEmpty() && !side.known().isEmpty() ? names.nameOf(side.known()) : own).toUpperCase(Locale.ROOT);
    }

    private static String day(Row row, Function<LocalDate, String> written) {
        return row.day().map(written).orElse("");
    }

    private static String fraction(LocalDate day) {
        return String.format(Locale.ROOT, "%.4f", day.getYear() + (30 * (day.getMonthValue() - 1) + day.getDayOfMonth()) / YEAR);
    }

    static String source(Row row) {
        List<Telling> tellings = row.entry().tellings();
        return tellings.stream().flatMap(telling -> telling.url().stream()).findFirst().orElse(tellings.get(0).report());
    }

    static String instant(Instant instant) {
        return INSTANT.format(instant);
    }
}

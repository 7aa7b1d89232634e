package dragoman.record.exchange;

import dragoman.coding.lists.ActorNames;
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
        row.countPlace(losses, "ActionGeo_FullName", "ActionGeo_Lat, ActionGeo_Long");
        losses.addIf(!row.city().isEmpty(), "ActionGeo_ADM1Code, ActionGeo_FeatureID: Dragoman knows no province of a city, and no number of it in gazetteers", id);
        losses.add("IsRootEvent, AvgTone, Actor1Geo, Actor2Geo: Dragoman does not tell whether it is in the lead, how it sounds, and where actors are", id);
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
        noGeography(columns, "Actor1Geo");
        noGeography(columns, "Actor2Geo");
        geography(columns, names);
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

    /** Where actors are is not looked for. */
    private static void noGeography(List<Column<Row>> columns, String name) {
        columns.add(new Column<>(name + "_Type", "0: not looked for", row -> "0"));
        for (String lacking : List.of("_FullName", "_CountryCode", "_ADM1Code", "_ADM2Code", "_Lat", "_Long", "_FeatureID")) {
            columns.add(Column.empty(name + lacking));
        }
    }

    private static void geography(List<Column<Row>> columns, ActorNames names) {
        Function<Row, String> fips = row -> row.event().place().flatMap(Countries::fips).orElse("");
        Function<Row, String> ofState = row -> row.city().isEmpty() ? fips.apply(row) : "";
        columns.addAll(List.of(
                new Column<>("ActionGeo_Type", "1, a state; 3, a city of the United States; 4, another city; 0 where no place is told", GdeltEvents::geoType),
                new Column<>("ActionGeo_FullName", "the city and the state, else the state", row -> fullName(row, names)),
                new Column<>("ActionGeo_CountryCode", "the state, FIPS 10-4", fips),
                new Column<>("ActionGeo_ADM1Code", "of a state the same, as GDELT has it; of a city empty", ofState),
                Column.empty("ActionGeo_ADM2Code"),
                new Column<>("ActionGeo_Lat", "degrees north, of the city or the middle of the state", Row::north),
                new Column<>("ActionGeo_Long", "degrees east", Row::east),
                new Column<>("ActionGeo_FeatureID", "of a state its code, as GDELT has it; of a city empty", ofState)));
    }

    private static String geoType(Row row) {
        if (row.event().place().isEmpty()) {
            return "0";
        }
        return row.city().isEmpty() ? "1" : row.event().place().get().equals("USA") ? "3" : "4";
    }

    private static String fullName(Row row, ActorNames names) {
        return row.event().place().map(state -> (row.city().isEmpty() ? "" : row.city() + ", ") + names.nameOf(state)).orElse("");
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

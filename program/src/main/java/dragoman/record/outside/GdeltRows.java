package dragoman.record.outside;

import dragoman.record.exchange.Countries;
import dragoman.record.outside.OutsideEvent.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads GDELT Events: 61 columns in 2.0; 58 or 57 in 1.0, which lacks the second division of places and, before April 2013, addresses. */
final class GdeltRows implements RowFormat {

    private static final int FULL = 61;
    private static final int FIRST = 58;
    private static final int EARLIEST = 57;

    private final OutsideCodes codes;

    GdeltRows(OutsideCodes codes) {
        this.codes = codes;
    }

    @Override
    public Optional<List<String>> columns(int cells) {
        if (cells != FULL && cells != FIRST && cells != EARLIEST) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            Stream.of("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code")
                    .forEach(name -> columns.add(actor + name));
        }
        columns.addAll(List.of("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone"));
        for (String place : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            Stream.of("_Type", "_FullName", "_CountryCode", "_ADM1Code", "_ADM2Code", "_Lat", "_Long", "_FeatureID")
                    .filter(name -> cells == FULL || !name.equals("_ADM2Code")).forEach(name -> columns.add(place + name));
        }
        columns.add("DATEADDED");
        if (cells != EARLIEST) {
            columns.add("SOURCEURL");
        }
        return Optional.of(columns);
    }

    @Override
    public boolean isHead(String first) {
        return first.equalsIgnoreCase("GLOBALEVENTID");
    }

    @Override
    public boolean looksRight(Map<String, String> row) {
        return row.get("QuadClass").matches("[1-4]") && row.get("SQLDATE").matches("\\d{8}") && row.get("EventRootCode").matches("\\d{1,2}");
    }

    @Override
    public List<OutsideEvent> read(Map<String, String> row, String coder, Origin origin, String cells) throws BrokenRow {
        String id = row.get("GLOBALEVENTID");
        if (!id.matches("\\d+")) {
            throw new BrokenRow("«" + id + "» is no number of an event");
        }
        Optional<String> cameo = OutsideCodes.cameo(row.get("EventCode"), row.get("EventRootCode"));
        return List.of(new OutsideEvent(coder, id, OutsideCodes.day(row.get("SQLDATE")), codes.type(cameo), codes.mode(cameo), cameo, OutsideCodes.score(row.get("GoldsteinScale")),
                party(row, "Actor1"), party(row, "Actor2"), Countries.byFips(row.get("ActionGeo_CountryCode")),
                Optional.of(row.getOrDefault("SOURCEURL", "")).filter(url -> !url.isEmpty()), origin, cells));
    }

    private OutsideParty party(Map<String, String> row, String actor) {
        String code = row.get(actor + "Code");
        String known = codes.party(row.get(actor + "CountryCode"), row.get(actor + "KnownGroupCode"), code.isEmpty() ? "" : code.substring(0, Math.min(3, code.length())));
        List<String> roles = Stream.of("Type1Code", "Type2Code", "Type3Code").map(type -> row.get(actor + type)).filter(role -> !role.isEmpty()).toList();
        return new OutsideParty(known, Optional.of(row.get(actor + "Name")).filter(name -> !name.isEmpty()), roles);
    }
}

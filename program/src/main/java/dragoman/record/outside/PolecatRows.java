package dragoman.record.outside;

import dragoman.coding.event.PloverType;
import dragoman.record.event.Sha256;
import dragoman.record.outside.OutsideEvent.Origin;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a POLECAT release: 40 columns with a head, {@code None} for nothing, several values in a cell between semicolons or bars. An id may stand in several rows, one for
 * each pair, so that the sides, the day and the act belong to the key.
 */
final class PolecatRows implements RowFormat {

    static final List<String> COLUMNS = List.of("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
            "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
            "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
            "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type", "Source", "Publication Date",
            "Story People", "Story Organizations", "Story Locations", "Language", "Version");

    private static final int SHORT = 12;

    private final OutsideCodes codes;

    PolecatRows(OutsideCodes codes) {
        this.codes = codes;
    }

    @Override
    public Optional<List<String>> columns(int cells) {
        return cells == COLUMNS.size() ? Optional.of(COLUMNS) : Optional.empty();
    }

    @Override
    public boolean isHead(String first) {
        return first.equalsIgnoreCase("Event ID");
    }

    @Override
    public boolean looksRight(Map<String, String> row) {
        return OutsideCodes.type(row.get("Event Type")).isPresent() && row.get("Quad Code").matches("[A-Za-z_ ]*") && row.get("Publication Date").matches("(\\d{4}-\\d{2}-\\d{2}.*)?")
                && row.get("Latitude").matches("-?[\\d.]*");
    }

    @Override
    public List<OutsideEvent> read(Map<String, String> row, String coder, Origin origin, String cells) throws BrokenRow {
        String id = row.get("Event ID");
        Optional<PloverType> type = OutsideCodes.type(row.get("Event Type"));
        if (id.isEmpty() || type.isEmpty()) {
            throw new BrokenRow(id.isEmpty() ? "a row has an id, and it is missing" : "«" + row.get("Event Type") + "» is no type of PLOVER");
        }
        Optional<LocalDate> day = OutsideCodes.day(row.get("Event Date"));
        String what = String.join("\t", row.get("Event Date"), row.get("Event Type"), row.get("Event Mode"), row.get("Actor Name Raw"), row.get("Actor Name"),
                row.get("Recipient Name Raw"), row.get("Recipient Name"));
        String score = row.containsKey("Intensity") ? row.get("Intensity") : row.getOrDefault("Event Intensity", "");
        return List.of(new OutsideEvent(coder, id + " " + Sha256.of(what).substring(0, SHORT), day, type, OutsideCodes.mode(row.get("Event Mode")), Optional.empty(),
                OutsideCodes.score(score), party(row, "Actor"), party(row, "Recipient"), codes.state(first(row.get("Country"))),
                Optional.of(row.get("Source")).filter(name -> !name.isEmpty()), origin, cells));
    }

    private OutsideParty party(Map<String, String> row, String side) {
        String name = row.get(side + " Name").isEmpty() ? row.get(side + " Name Raw") : row.get(side + " Name");
        return new OutsideParty(codes.party(first(row.get(side + " Country")), first(row.get(side + " Name"))), Optional.of(name).filter(words -> !words.isEmpty()),
                values(row.get(side + " Sectors")));
    }

    private static List<String> values(String cell) {
        return Arrays.stream(cell.split("[;|]")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private static String first(String cell) {
        return values(cell).stream().findFirst().orElse("");
    }
}

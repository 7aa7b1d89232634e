package dragoman.record.outside;

import dragoman.record.outside.OutsideEvent.Origin;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads ICEWS coded events: 20 columns with a head. An id may be used again on another day, so that both together tell an event. */
final class IcewsRows implements RowFormat {

    static final List<String> COLUMNS = List.of("Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name",
            "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude");

    private final OutsideCodes codes;

    IcewsRows(OutsideCodes codes) {
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
        return row.get("CAMEO Code").matches("\\d{1,4}") && row.get("Intensity").matches("-?[\\d.]*") && row.get("Sentence Number").matches("\\d*")
                && row.get("Latitude").matches("-?[\\d.]*");
    }

    @Override
    public List<OutsideEvent> read(Map<String, String> row, String coder, Origin origin, String cells) throws BrokenRow {
        String id = row.get("Event ID");
        Optional<LocalDate> day = OutsideCodes.day(row.get("Event Date"));
        if (id.isEmpty() || day.isEmpty()) {
            throw new BrokenRow("a row has an id and a date, and one is missing");
        }
        Optional<String> cameo = OutsideCodes.cameo(row.get("CAMEO Code"), "");
        return List.of(new OutsideEvent(coder, id + " " + day.get(), day, codes.type(cameo), codes.mode(cameo), cameo, OutsideCodes.score(row.get("Intensity")),
                party(row, "Source"), party(row, "Target"), codes.state(row.get("Country")), Optional.of(row.get("Publisher")).filter(name -> !name.isEmpty()), origin, cells));
    }

    /** The state that is written; of an organisation, which has none, the name. */
    private OutsideParty party(Map<String, String> row, String side) {
        String name = row.get(side + " Name");
        List<String> sectors = Arrays.stream(row.get(side + " Sectors").split("[,;]")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        return new OutsideParty(codes.party(row.get(side + " Country"), name), Optional.of(name).filter(words -> !words.isEmpty()), sectors);
    }
}

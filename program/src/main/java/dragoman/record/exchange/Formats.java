package dragoman.record.exchange;

import dragoman.coding.lists.ActorNames;
import dragoman.coding.phrasebook.CodeTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The formats by their names.
 *
 * @param names names of states and organisations
 * @param codes what CAMEO codes say
 * @param version of this program
 * @param everyStatus whether formats that know no status have events too that did not happen, or not yet
 * @param raw whether a cell may begin like a formula
 */
public record Formats(ActorNames names, CodeTable codes, String version, boolean everyStatus, boolean raw) {

    /** @param query what was asked for, in words */
    public EventFormat format(String name, String query) {
        return switch (name) {
            case "jsonl", "plover" -> new PloverLines(names, version);
            case "csv" -> new EventSheet(names, raw);
            case "gdelt" -> GdeltEvents.format(names, everyStatus, raw);
            case "gdelt-mentions" -> new GdeltMentions(everyStatus, raw);
            case "icews" -> IcewsEvents.format(names, codes, everyStatus, raw);
            case "polecat" -> PolecatEvents.format(names, version, everyStatus, raw);
            case "graphml" -> new GraphMl(names, everyStatus);
            case "gexf" -> new Gexf(names, everyStatus);
            case "atom" -> new AtomFeed(names, query);
            default -> throw new IllegalArgumentException("no format «" + name + "»");
        };
    }

    /** The columns of the formats that are tables, by the headings of {@code docs/formats.md}. */
    public Map<String, List<? extends Column<?>>> tables() {
        Map<String, List<? extends Column<?>>> tables = new LinkedHashMap<>();
        tables.put("csv", EventSheet.columns(names));
        tables.put("gdelt", GdeltEvents.columns(names));
        tables.put("gdelt-mentions", GdeltMentions.columns());
        tables.put("icews", IcewsEvents.columns(names, codes));
        tables.put("polecat", PolecatEvents.columns(names, version));
        return tables;
    }
}

package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Does the name of a place stand for those who act there? People marked names of places in news as literal (the place) or metonymic (its government, its army, its team).
 *
 * <p>Of the names so marked that are, as they stand, an actor of a mention, the share that is metonymic. Recipients do not count: who goes to Lima visits Peru, and the place stays literal there.
 */
final class PlaceNames implements CodedCases {

    static final String NAME = "metonyms";

    private final List<ObjectNode> rows;

    PlaceNames(List<ObjectNode> rows) {
        this.rows = List.copyOf(rows);
    }

    @Override
    public List<ObjectNode> reports() {
        return rows.stream().map(row -> JsonRows.report(row.path("id").asText(), row.path("text").asText()).put("published", "2018-04-15")).toList();
    }

    @Override
    public String printout(List<ObjectNode> output, int misses) {
        Set<String> actors = new HashSet<>();
        for (ObjectNode report : output) {
            for (JsonNode mention : report.path("mentions")) {
                mention.path("actor").forEach(actor -> actors.add(span(report, actor)));
            }
        }
        int named = 0;
        int right = 0;
        int metonymic = 0;
        List<String> wrong = new ArrayList<>();
        for (ObjectNode row : rows) {
            for (JsonNode name : row.path("toponyms")) {
                boolean acts = name.path("type").asText().equals("Metonymic");
                boolean stands = name.path("type").asText().equals("Literal");
                boolean isActor = actors.contains(span(row, name));
                metonymic += acts ? 1 : 0;
                named += isActor && (acts || stands) ? 1 : 0;
                right += isActor && acts ? 1 : 0;
                if (isActor && stands) {
                    wrong.add(surroundings(row.path("text").asText(), name));
                }
            }
        }
        StringBuilder told = new StringBuilder();
        wrong.stream().limit(misses).forEach(one -> told.append("MISS ").append(one).append(System.lineSeparator()));
        return told + String.format(Locale.ROOT, "metonyms: of those that are actors metonymic %d/%d; of the %d metonymic an actor %.3f%n", right, named, metonymic,
                metonymic == 0 ? 0 : (double) right / metonymic);
    }

    private static String span(ObjectNode report, JsonNode span) {
        return report.path("id").asText() + ' ' + span.path("start").asInt() + ' ' + span.path("end").asInt();
    }

    /** Offsets are code points. */
    private static String surroundings(String text, JsonNode name) {
        int[] points = text.codePoints().toArray();
        int from = Math.max(0, name.path("start").asInt() - 40);
        int to = Math.min(points.length, name.path("end").asInt() + 40);
        return new String(points, from, to - from).replace('\n', ' ');
    }
}

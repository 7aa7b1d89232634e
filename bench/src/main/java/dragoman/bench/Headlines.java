package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Is the act of a headline known, and the way of acting? Headlines are templates with a type and a mode; their countries and cities are put in here, always the same.
 *
 * <p>The surest mention has the type or has not, and silence is wrong. The mode is asked for where the type is right and where the label is a mode of ours: older ones ({@code BAN}, {@code EXECUTE},
 * {@code MASSACRE}, {@code CLEANSING}, {@code RETURN}) have no counterpart.
 */
final class Headlines implements CodedCases {

    static final String NAME = "headlines";

    private static final List<String> COUNTRIES = List.of("Peru", "Iran", "Kenya", "France", "Japan", "Nigeria", "Poland", "Brazil", "Vietnam");
    private static final List<String> CITIES = List.of("Karachi", "Lagos", "Hamburg", "Mumbai", "Chicago", "Aleppo", "Osaka");
    private static final Set<String> NOT_OURS = Set.of("ban", "execute", "massacre", "cleansing", "return");
    /** As it is spelt there. */
    private static final Map<String, String> SPELT = Map.of("primative", "primitive");

    private final List<ObjectNode> rows;

    Headlines(List<ObjectNode> rows) {
        this.rows = List.copyOf(rows);
    }

    @Override
    public List<ObjectNode> reports() {
        List<ObjectNode> reports = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            reports.add(JsonRows.report(rows.get(row).path("id").asText(), filled(rows.get(row).path("template").asText(), row)).put("published", "2001-01-01"));
        }
        return reports;
    }

    /** The template with names that no other place of it has. */
    static String filled(String template, int row) {
        String filled = template.strip();
        for (int place = 1; place <= 3; place++) {
            filled = filled.replace("{country_" + place + "}", COUNTRIES.get((row + place) % COUNTRIES.size()));
        }
        return filled.replace("{city}", CITIES.get(row % CITIES.size()));
    }

    @Override
    public String printout(List<ObjectNode> output, int misses) {
        StringBuilder told = new StringBuilder();
        Map<String, JsonNode> surest = Surest.of(output);
        int right = 0;
        int asked = 0;
        int moded = 0;
        int missed = 0;
        for (int row = 0; row < rows.size(); row++) {
            ObjectNode gold = rows.get(row);
            JsonNode mention = surest.get(gold.path("id").asText());
            boolean typed = mention != null && mention.path("type").asText().equals(gold.path("type").asText());
            String mode = mode(gold);
            boolean asks = typed && !mode.isEmpty();
            boolean wrongMode = asks && !mention.path("mode").asText().equals(mode);
            right += typed ? 1 : 0;
            asked += asks ? 1 : 0;
            moded += asks && !wrongMode ? 1 : 0;
            if ((!typed || wrongMode) && missed++ < misses) {
                told.append(String.format(Locale.ROOT, "MISS %s | %s %s | had: %s%n", filled(gold.path("template").asText(), row), gold.path("type").asText(), mode,
                        mention == null ? "nothing" : mention.path("type").asText() + ' ' + mention.path("mode").asText()));
            }
        }
        return told + String.format(Locale.ROOT, "headlines: type right %d/%d of all, %d/%d of the coded; mode right %d/%d%n", right, rows.size(), right, surest.size(), moded, asked);
    }

    private static String mode(ObjectNode gold) {
        String mode = gold.path("mode").asText().toLowerCase(Locale.ROOT);
        return NOT_OURS.contains(mode) ? "" : SPELT.getOrDefault(mode, mode);
    }
}

package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Is a sentence of CAMEO's own manual given the code that it stands for there? Its root and the whole code, by the surest mention; silence is wrong. Statements (root 01) are no events here: they
 * are right where nothing is coded.
 */
final class CodebookSentences implements CodedCases {

    static final String NAME = "codebook";

    private static final String STATEMENT = "01";

    private final List<ObjectNode> rows;

    CodebookSentences(List<ObjectNode> rows) {
        this.rows = List.copyOf(rows);
    }

    @Override
    public List<ObjectNode> reports() {
        return rows.stream().map(row -> JsonRows.report(row.path("id").asText(), row.path("text").asText()).put("published", "2001-01-01")).toList();
    }

    @Override
    public String printout(List<ObjectNode> output, int misses) {
        StringBuilder told = new StringBuilder();
        Map<String, JsonNode> surest = Surest.of(output);
        int events = 0;
        int roots = 0;
        int codes = 0;
        int silent = 0;
        int missed = 0;
        for (ObjectNode row : rows) {
            String wanted = row.path("cameo").asText();
            JsonNode mention = surest.get(row.path("id").asText());
            String had = mention == null ? "" : mention.path("cameo").asText();
            boolean statement = wanted.startsWith(STATEMENT);
            events += statement ? 0 : 1;
            roots += !statement && had.startsWith(wanted.substring(0, 2)) ? 1 : 0;
            codes += !statement && had.equals(wanted) ? 1 : 0;
            silent += statement && had.isEmpty() ? 1 : 0;
            if (!had.equals(statement ? "" : wanted) && missed++ < misses) {
                told.append(String.format(Locale.ROOT, "MISS %s %s | had: %s%n", wanted, row.path("text").asText(), had.isEmpty() ? "nothing" : had));
            }
        }
        return told + String.format(Locale.ROOT, "codebook: root right %d/%d, code right %d/%d; statements not coded %d/%d%n", roots, events, codes, events, silent, rows.size() - events);
    }
}

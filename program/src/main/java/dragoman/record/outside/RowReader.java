package dragoman.record.outside;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.record.outside.OutsideEvent.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads lines, and remembers the head. */
final class RowReader {

    private static final String NOTHING = "None";

    private final OutsideFormat format;
    private final String coder;
    private final Optional<RowFormat> rows;
    private final PloverRows lines;
    private List<String> head = List.of();

    RowReader(OutsideFormat format, OutsideCodes codes, String coder) {
        this.format = format;
        this.coder = coder;
        this.rows = format.rows(codes);
        this.lines = new PloverRows(codes);
    }

    List<OutsideEvent> read(String line, Origin origin) throws BrokenRow {
        if (rows.isEmpty()) {
            return lines.read(line, coder, origin);
        }
        RowFormat known = rows.get();
        List<String> cells = cells(line);
        if (known.isHead(cells.get(0))) {
            head = cells;
            return List.of();
        }
        Map<String, String> row = row(cells, known);
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        row.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                kept.put(column, cell);
            }
        });
        return known.read(row, coder, origin, kept.toString());
    }

    private List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            String bare = cell.strip();
            boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
            String inner = quoted ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"") : bare;
            cells.add(inner.equals(NOTHING) ? "" : inner);
        }
        return cells;
    }

    /** The cells by their columns: by the head where it fits, by the order of the format else; a row with cells too many is mended where it can be. */
    private Map<String, String> row(List<String> cells, RowFormat known) throws BrokenRow {
        if (head.size() == cells.size() && head.containsAll(format.needed())) {
            return named(head, cells);
        }
        Optional<List<String>> columns = known.columns(cells.size());
        if (columns.isPresent()) {
            return named(columns.get(), cells);
        }
        for (int size = cells.size() - 1; size > 0; size--) {
            Optional<List<String>> fewer = known.columns(size);
            if (fewer.isPresent()) {
                return mended(cells, fewer.get(), known);
            }
        }
        throw new BrokenRow("the row has " + cells.size() + " cells; " + format.label() + " has " + format.sizes());
    }

    /** Stray tabs make empty cells: those at the end go, else as many in a run as are too many, where what is left looks right. */
    private Map<String, String> mended(List<String> cells, List<String> columns, RowFormat known) throws BrokenRow {
        int extra = cells.size() - columns.size();
        for (int from = cells.size() - extra; from >= 0; from--) {
            if (cells.subList(from, from + extra).stream().allMatch(String::isEmpty)) {
                List<String> rest = new ArrayList<>(cells.subList(0, from));
                rest.addAll(cells.subList(from + extra, cells.size()));
                Map<String, String> row = named(columns, rest);
                if (known.looksRight(row)) {
                    return row;
                }
            }
        }
        throw new BrokenRow("the row has " + cells.size() + " cells; " + format.label() + " has " + format.sizes() + ", and no stray tab can be told");
    }

    private static Map<String, String> named(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }
}

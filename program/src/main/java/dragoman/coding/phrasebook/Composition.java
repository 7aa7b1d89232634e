package dragoman.coding.phrasebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells which CAMEO code an operator and its inner act make together: threaten (130) to reduce relations (161) is 1313. */
final class Composition {

    private record Row(String outer, String inner, String result) {}

    private final List<Row> rows;

    private Composition(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads {@code OUTER | INNER | RESULT} lines, codes or their beginnings; {@code *} is any. */
    static Composition read(String content) {
        List<Fault> faults = new ArrayList<>();
        Composition table = read(content, faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        return table;
    }

    /** The same, with a fault for each line that is none. */
    static Composition read(String content, List<Fault> faults) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : content.split("\r?\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            if (cells.length != 3 || !cells[2].strip().matches("\\d{2,4}")) {
                faults.add(new Fault("compose.txt", number, "«" + line + "» is no line of compositions", "Write «OUTER | INNER | RESULT», such as «130 | 161 | 1313»."));
                continue;
            }
            rows.add(new Row(prefix(cells[0]), prefix(cells[1]), cells[2].strip()));
        }
        rows.sort(Comparator.comparingInt((Row r) -> -r.outer.length()).thenComparingInt(r -> -r.inner.length()));
        return new Composition(List.copyOf(rows));
    }

    private static String prefix(String cell) {
        String text = cell.strip();
        return text.equals("*") ? "" : text;
    }

    /** The code of the two together; the outer code itself where the table has no row. */
    String compose(String outer, String inner) {
        for (Row row : rows) {
            if (outer.startsWith(row.outer) && inner.startsWith(row.inner)) {
                return row.result;
            }
        }
        return outer;
    }
}

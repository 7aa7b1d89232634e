package dragoman.record.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Writes rows of cells between tabs, which have no way of writing a tab or a line break in a cell.
 *
 * @param columns in their order
 * @param head whether the names of the columns stand above the rows
 * @param raw whether a cell may begin like a formula
 * @param <T> what a row is made of
 */
record TabbedTable<T>(List<Column<T>> columns, boolean head, boolean raw) {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n\\u000b\\f\\u0085\\u2028\\u2029]+");

    TabbedTable {
        columns = List.copyOf(columns);
    }

    void head(Writer out) throws IOException {
        if (head) {
            out.write(String.join("\t", columns.stream().map(Column::name).toList()) + "\n");
        }
    }

    void row(T row, String event, Writer out, Losses losses) throws IOException {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (Column<T> column : columns) {
            String cell = column.value().apply(row);
            String flat = BREAKS.matcher(cell).replaceAll(" ");
            losses.addIf(!flat.equals(cell), column.name() + ": tabs and line breaks became blanks", event);
            String safe = raw ? flat : Formulas.harmless(flat);
            losses.addIf(!safe.equals(flat), column.name() + ": a cell that a spreadsheet would take for a formula begins with an apostrophe", event);
            line.add(safe);
        }
        out.write(line.toString());
    }
}

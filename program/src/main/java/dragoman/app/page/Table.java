package dragoman.app.page;

import dragoman.record.exchange.Column;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What does a table of comma-separated values hold, and how is a row of it written? Each column knows its name, what stands in it, and its cell, so that the
 * document of the formats cannot tell another thing than what is written.
 */
public record Table<T>(List<Column<T>> columns) {

    public Table {
        columns = List.copyOf(columns);
        if (columns.stream().map(Column::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two columns have one name: " + columns.stream().map(Column::name).toList());
        }
    }

    /** The names of the columns as the first line of CSV, without its end. */
    public String head() {
        return columns.stream().map(Column::name).collect(Collectors.joining(","));
    }

    /** A number below zero is a number, and no formula. */
    public String row(T of) {
        return columns.stream().map(column -> column.value().apply(of)).map(cell -> cell.matches("-?\\d+(\\.\\d+)?") ? cell : Cells.cell(cell)).collect(Collectors.joining(","));
    }

    /** The same as it is, though a spreadsheet may take a cell for a formula. */
    String rawRow(T of) {
        return Cells.rawRow(columns.stream().map(column -> column.value().apply(of)).toList());
    }
}

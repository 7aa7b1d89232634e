package dragoman.record.exchange;

import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes events as rows of one actor and one recipient between tabs: the shape that the tables of other data sets share.
 *
 * @param table its columns
 * @param everyStatus whether events that did not happen, or not yet, are written too
 * @param lose tells what the columns cannot say of a row
 */
record RowTable(TabbedTable<Row> table, boolean everyStatus, BiConsumer<Row, Losses> lose) implements EventFormat {

    @Override
    public void write(List<TimelineEntry> entries, Writer out, Losses losses) throws IOException {
        table.head(out);
        for (TimelineEntry entry : entries) {
            for (Row row : Row.of(entry, everyStatus, losses)) {
                lose.accept(row, losses);
                table.row(row, row.event().id(), out, losses);
            }
        }
        out.flush();
    }
}

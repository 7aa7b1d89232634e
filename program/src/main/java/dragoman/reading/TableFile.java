package dragoman.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.day.PublishedField;
import dragoman.reading.encoding.PageCharset;
import dragoman.reading.limits.Limits;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a table of comma-separated values, tabs or semicolons: each row is a report. */
final class TableFile implements Iterator<Reading> {

    private static final String NAME_THEM = "Name the columns: --columns text=Body,title=Headline,published=Date";

    private final Delivery delivery;
    private final Articles articles;
    private final Columns columns;
    private final Iterator<CsvRecord> rows;
    private List<String> header = List.of();
    private Optional<Reading> next = Optional.empty();
    private boolean ended;

    /**
     * A table whose first row names its columns.
     *
     * @param start its first bytes, which tell encoding and separator
     */
    TableFile(Delivery delivery, byte[] start, Limits limits, Columns columns, Articles articles) {
        this.delivery = delivery;
        this.articles = articles;
        this.columns = columns;
        PageCharset charset = PageCharset.of(start, delivery.contentType());
        this.rows = CsvReader.builder().fieldSeparator(separator(charset.decode(start))).maxBufferSize(limits.bytes()).detectBomHeader(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true).ofCsvRecord(new InputStreamReader(delivery.in(), charset.charset())).iterator();
    }

    /** The sign that stands most often in the first line. */
    private static char separator(String start) {
        String first = start.lines().findFirst().orElse("");
        char most = ',';
        for (char sign : new char[] {'\t', ';', '|'}) {
            most = count(first, sign) > count(first, most) ? sign : most;
        }
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            next = advance();
        }
        return next.isPresent();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows in " + delivery.place());
        }
        Reading reading = next.get();
        next = Optional.empty();
        return reading;
    }

    private Optional<Reading> advance() {
        try {
            if (header.isEmpty()) {
                header = rows.hasNext() ? rows.next().getFields().stream().map(name -> name.replace("\uFEFF", "")).toList() : List.of("");
                if (columns.of("text", header).isEmpty()) {
                    return last("is a table without a column for the text; it has " + header, NAME_THEM);
                }
            }
            ended = !rows.hasNext();
            return ended ? Optional.empty() : Optional.of(reading(rows.next()));
        } catch (CsvParseException | UncheckedIOException broken) {
            return last("is no table from here on: " + broken.getMessage(), "Check its quotes; the rows before are read");
        }
    }

    private Optional<Reading> last(String reason, String nextStep) {
        ended = true;
        return Optional.of(Unreadable.at(delivery.origin(), reason, nextStep));
    }

    private Reading reading(CsvRecord row) {
        Origin origin = Origin.of(delivery.place(), row.getStartingLineNumber());
        Optional<String> published = field(row, "published");
        Optional<LocalDate> day = published.flatMap(PublishedField::loosely);
        List<String> warnings = published.isPresent() && day.isEmpty() ? List.of("the day is none and is left out: " + published.get()) : List.of();
        String id = field(row, "id").or(() -> field(row, "url")).orElse(delivery.ids().get(0) + "#" + row.getStartingLineNumber());
        return articles.ofPart(new Article(List.of(Characters.clean(id)), field(row, "text").orElse(""), day, field(row, "title"), field(row, "publisher"), field(row, "author"), field(row, "url"),
                field(row, "language"), warnings), origin);
    }

    private Optional<String> field(CsvRecord row, String name) {
        OptionalInt at = columns.of(name, header);
        return at.isPresent() && at.getAsInt() < row.getFieldCount() ? Optional.of(row.getField(at.getAsInt()).strip()).filter(value -> !value.isEmpty()) : Optional.empty();
    }
}

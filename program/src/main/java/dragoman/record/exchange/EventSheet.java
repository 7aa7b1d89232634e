package dragoman.record.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Context;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an event a row as comma-separated values (RFC 4180), with a head. */
public final class EventSheet implements EventFormat {

    private static final String BETWEEN = "; ";

    private final List<Column<TimelineEntry>> columns;
    private final boolean raw;

    /**
     * @param names names of states and organisations
     * @param raw whether a cell may begin like a formula
     */
    public EventSheet(ActorNames names, boolean raw) {
        this.columns = columns(names);
        this.raw = raw;
    }

    @Override
    public void write(List<TimelineEntry> entries, Writer out, Losses losses) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        for (TimelineEntry entry : entries) {
            losses.row();
            String id = entry.event().id();
            losses.addIf(entry.tellings().size() > 1, "evidence: of several tellings one is quoted", id);
            List<String> cells = new ArrayList<>();
            for (Column<TimelineEntry> column : columns) {
                String cell = column.value().apply(entry);
                String safe = raw ? cell : Formulas.harmless(cell);
                losses.addIf(!safe.equals(cell), column.name() + ": a cell that a spreadsheet would take for a formula begins with an apostrophe", id);
                cells.add(safe);
            }
            csv.writeRecord(cells);
        }
        csv.flush();
        out.flush();
    }

    static List<Column<TimelineEntry>> columns(ActorNames names) {
        return List.of(
                new Column<>("id", "the event's id", entry -> entry.event().id()),
                new Column<>("date", "EDTF (ISO 8601-2), with its precision; empty where nothing tells it", entry -> entry.event().date().map(Edtf::text).orElse("")),
                new Column<>("earliest", "its first day; empty where open or unknown", entry -> day(entry, Edtf::earliest)),
                new Column<>("latest", "its last day; empty where open or unknown", entry -> day(entry, Edtf::latest)),
                new Column<>("basis", "what the date rests on: stated, resolved, tense, unknown", entry -> entry.event().basis().label()),
                new Column<>("type", "PLOVER type", entry -> entry.event().type().name()),
                new Column<>("mode", "PLOVER mode", entry -> entry.event().mode().map(Mode::label).orElse("")),
                new Column<>("about", "PLOVER type of the act that it speaks of", entry -> entry.event().about().map(Enum::name).orElse("")),
                new Column<>("cameo", "CAMEO code", entry -> entry.event().cameo()),
                new Column<>("quad", "PLOVER's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
                        entry -> Integer.toString(Cameo.number(entry.event().type().quadClass()))),
                new Column<>("score", "PLOVER's score of the type, -10 to 10", entry -> Double.toString(entry.event().type().score())),
                new Column<>("contexts", "PLOVER's contexts of all tellings", entry -> list(mentions(entry, telling -> telling.mention().act().contexts().stream()).sorted().map(Context::label))),
                new Column<>("status", "done, ongoing, planned, possible, conditional or denied", entry -> entry.event().status().label()),
                new Column<>("reciprocal", "true where both sides do it to each other", entry -> Boolean.toString(entry.event().reciprocal())),
                new Column<>("actor", "codes of those who did it; `---` without a state", entry -> list(entry.event().actors().stream())),
                new Column<>("actor_name", "their names as the tellings have them, else the states'", entry -> names(entry, entry.event().actors(), true, names)),
                new Column<>("recipient", "codes of those to whom it was done", entry -> list(entry.event().recipients().stream())),
                new Column<>("recipient_name", "their names", entry -> names(entry, entry.event().recipients(), false, names)),
                new Column<>("place", "code of the state where it happened", entry -> entry.event().place().orElse("")),
                new Column<>("reports", "how many reports tell it", entry -> Integer.toString(entry.event().reports())),
                new Column<>("independent", "how many of them do not share their text with another", entry -> Integer.toString(entry.event().independent())),
                new Column<>("outlets", "how many outlets known by name tell it", entry -> Integer.toString(entry.event().outlets())),
                new Column<>("publishers", "their names", entry -> list(mentions(entry, telling -> telling.publisher().stream()))),
                new Column<>("said_by", "on whose word, by all tellings", entry -> list(mentions(entry, telling -> telling.mention().saidBy().stream().map(EventSheet::name)))),
                new Column<>("confidence", "how sure the clearest telling is, 0 to 1",
                        entry -> Double.toString(entry.tellings().stream().mapToDouble(telling -> telling.mention().confidence()).max().orElse(0))),
                new Column<>("first_published", "the day of the first report that has one",
                        entry -> mentions(entry, telling -> telling.published().stream()).min(Comparator.naturalOrder()).map(LocalDate::toString).orElse("")),
                new Column<>("learnt", "when the record first learnt of it, UTC", entry -> new Row(entry, Side.NOBODY, Side.NOBODY).learnt().toString()),
                new Column<>("evidence", "the sentence that `explain` quotes", entry -> Row.best(entry).mention().evidence().text()),
                new Column<>("url", "addresses of the reports", entry -> list(mentions(entry, telling -> telling.url().stream()))),
                new Column<>("mentions", "ids of the mentions", entry -> list(mentions(entry, telling -> Stream.of(telling.mention().id())))));
    }

    private static String day(TimelineEntry entry, Function<Edtf, Optional<LocalDate>> end) {
        return entry.event().date().flatMap(end).map(LocalDate::toString).orElse("");
    }

    private static <T> Stream<T> mentions(TimelineEntry entry, Function<Telling, Stream<T>> of) {
        return entry.tellings().stream().flatMap(of).distinct();
    }

    private static String names(TimelineEntry entry, List<String> codes, boolean actor, ActorNames names) {
        return list(codes.stream().map(code -> Side.of(code, entry, actor).name(names)));
    }

    private static String name(Party party) {
        Actor actor = party.actor();
        return actor.name().orElse(party.passage().text());
    }

    private static String list(Stream<String> values) {
        return values.collect(Collectors.joining(BETWEEN));
    }

}

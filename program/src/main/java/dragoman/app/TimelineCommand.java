package dragoman.app;

import dragoman.app.option.OutputFormat;
import dragoman.app.page.CameOfIt;
import dragoman.app.page.TimelinePage;
import dragoman.app.page.TimelineRows;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.record.Portion;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the record of a pair, or of one actor, by date. */
@Command(
        name = "timeline",
        description = {
            "Shows the dated record of a pair of actors, or of one actor: what was done, who says so, in which words.",
            "~ after a date: it rests on the tense of the sentence alone. ? in its place: nothing tells it."
        },
        footer = {
            "%nExamples:",
            "  dragoman timeline IND PRK",
            "  dragoman timeline India \"North Korea\" --from 2017-01-01 --type SANCTION",
            "  dragoman timeline IND PRK --from 2017-01-01 --limit 20",
            "  dragoman timeline IND PRK --as-known-on 2026-10-31",
            "  dragoman timeline UN --format csv > un.csv"
        })
final class TimelineCommand implements Callable<Integer> {

    private static final int A_PAGE = 200;
    private static final OutputFormat.Lines<TimelineEntry> LINES = new OutputFormat.Lines<>(TimelineRows::json, TimelineRows.CSV_HEAD, TimelineRows::csv);

    private final Terminal terminal;

    @Mixin
    private Question.OfSomebody asked;

    @Mixin
    private OutputFormat format;

    @Option(names = "--limit", paramLabel = "N", description = "The first N events; 0 for all. A terminal gets " + A_PAGE + " unless you say more, files and pipes get all.")
    private Integer limit;

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit != null && limit < 0) {
            throw new Trouble.Failure("--limit " + limit + " is less than none", "Give how many events you want, or 0 for all.");
        }
        EventFilter filter = asked.filter();
        List<String> parties = filter.sides().parties();
        asked.ask(terminal, chronicle -> {
            Portion portion = most() == 0 ? all(chronicle.entries(filter)) : chronicle.first(filter, entry -> !asked.clear(List.of(entry)).isEmpty(), most());
            List<TimelineEntry> shown = portion.entries();
            format.write(terminal, shown, () -> new TimelinePage(terminal, asked.names(), asked.database(), CameOfIt.of(chronicle, shown, parties, filter.days().knownOn()))
                    .show(parties.get(0), parties.stream().skip(1).findFirst(), shown, portion), LINES);
        });
        return 0;
    }

    private int most() {
        return limit != null ? limit : terminal.watched() && format.isText() ? A_PAGE : 0;
    }

    private Portion all(List<TimelineEntry> found) {
        List<TimelineEntry> clear = asked.clear(found);
        return new Portion(clear, found.size() - clear.size(), false);
    }
}

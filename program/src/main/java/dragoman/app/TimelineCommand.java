package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
            "  dragoman timeline IND PRK --as-known-on 2026-10-31",
            "  dragoman timeline UN --format csv > un.csv"
        })
final class TimelineCommand implements Callable<Integer> {

    private static final OutputFormat.Lines<TimelineEntry> LINES = new OutputFormat.Lines<>(TimelineRows::json, TimelineRows.CSV_HEAD, TimelineRows::csv);

    private final Terminal terminal;

    @Mixin
    private Question.OfSomebody asked;

    @Mixin
    private OutputFormat format;

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EventFilter filter = asked.filter();
        List<String> parties = filter.sides().parties();
        asked.ask(terminal, chronicle -> {
            List<TimelineEntry> found = chronicle.entries(filter);
            List<TimelineEntry> shown = asked.clear(found);
            format.write(terminal, shown, () -> new TimelinePage(terminal, asked.names(), asked.database(), CameOfIt.of(chronicle, shown, parties, filter.days().knownOn()))
                    .show(parties.get(0), parties.stream().skip(1).findFirst(), shown, found.size() - shown.size()), LINES);
        });
        return 0;
    }
}

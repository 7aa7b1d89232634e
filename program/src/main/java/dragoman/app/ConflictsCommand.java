package dragoman.app;

import dragoman.app.option.OutputFormat;
import dragoman.app.page.ConflictPage;
import dragoman.app.page.ConflictRows;
import dragoman.app.terminal.Terminal;
import dragoman.record.FindingFilter;
import dragoman.record.conflict.Contradiction;
import dragoman.record.conflict.Contradictions;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows where reports contradict each other, side by side. */
@Command(
        name = "conflicts",
        description = {
            "Shows where reports contradict each other about one happening: whether it happened, who, to whom, when, where, how many, how sure; both passages side by side.",
            "What is coarser contradicts nothing: \"2015\" and \"April 2015\" agree, and so do \"at least 20\" and 23."
        },
        footer = {
            "%nExamples:",
            "  dragoman conflicts",
            "  dragoman conflicts IND PRK --from 2017-01-01",
            "  dragoman conflicts USA --format csv > conflicts.csv"
        })
final class ConflictsCommand implements Callable<Integer> {

    private static final OutputFormat.Lines<Contradiction> LINES = new OutputFormat.Lines<>(ConflictRows::json, ConflictRows.CSV_HEAD, ConflictRows::csv);

    private final Terminal terminal;

    @Mixin
    private Question.OfAnybody asked;

    @Mixin
    private OutputFormat format;

    ConflictsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EventFilter filter = asked.filter();
        asked.ask(terminal, chronicle -> {
            List<TimelineEntry> entries = asked.clear(chronicle.entries(EventFilter.among(filter.sides().parties(), filter.days().knownOn())));
            FindingFilter wanted = new FindingFilter(filter, entries);
            List<Contradiction> found = Contradictions.of(entries).stream().filter(wanted::test).toList();
            format.write(terminal, found, () -> new ConflictPage(terminal, asked.names(), asked.database()).show(found), LINES);
        });
        return 0;
    }
}

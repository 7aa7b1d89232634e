package dragoman.app;

import dragoman.app.option.DatabaseOption;
import dragoman.app.option.OutputFormat;
import dragoman.app.page.CameOfIt;
import dragoman.app.page.OutcomeRows;
import dragoman.app.page.Tellers;
import dragoman.app.page.TimelinePage;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.lists.ActorNames;
import dragoman.record.FindingFilter;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.outcome.Outcomes;
import dragoman.record.outcome.Sequel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what came of threats, promises and plans. */
@Command(
        name = "outcomes",
        description = {
            "Shows what came of threats, promises and plans: the event that carried them out, their calling off,",
            "or that nothing is in the record by the day of the last report."
        },
        footer = {
            "%nExamples:",
            "  dragoman outcomes PRK USA",
            "  dragoman outcomes --actor Turkey --type THREATEN --from 2019-01-01",
            "  dragoman outcomes --format csv > outcomes.csv"
        })
final class OutcomesCommand implements Callable<Integer> {

    private static final OutputFormat.Lines<Sequel> LINES = new OutputFormat.Lines<>(OutcomeRows::json, OutcomeRows.CSV_HEAD, OutcomeRows::csv);

    private final Terminal terminal;

    @Mixin
    private Question.OfAnybody asked;

    @Mixin
    private OutputFormat format;

    OutcomesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EventFilter filter = asked.filter();
        Optional<LocalDate> knownOn = filter.days().knownOn();
        asked.ask(terminal, chronicle -> {
            List<TimelineEntry> entries = asked.clear(chronicle.entries(EventFilter.among(filter.sides().parties(), knownOn)));
            FindingFilter wanted = new FindingFilter(filter, entries);
            List<Sequel> found = Outcomes.of(entries, chronicle.lastPublished(knownOn)).stream().filter(wanted::test).toList();
            format.write(terminal, found, () -> text(found), LINES);
        });
        return 0;
    }

    private void text(List<Sequel> found) {
        ActorNames names = asked.names();
        DatabaseOption database = asked.database();
        if (found.isEmpty()) {
            terminal.line("No such threats, promises or plans in " + database.file() + ".");
            return;
        }
        terminal.line(terminal.ink().strong(Text.count(found.size(), "threat, promise or plan", "threats, promises and plans")));
        for (Sequel sequel : found) {
            terminal.line("");
            new TimelinePage(terminal, names, database).show(sequel.announced());
            Text.indented("→ " + CameOfIt.words(sequel), terminal.width(), TimelinePage.DATE_COLUMN).forEach(terminal::line);
            sequel.event().ifPresent(came -> Text.indented("“" + new Tellers(came, names).quote(terminal.ink()) + "”", terminal.width(), TimelinePage.DATE_COLUMN + 2).forEach(terminal::line));
        }
    }
}

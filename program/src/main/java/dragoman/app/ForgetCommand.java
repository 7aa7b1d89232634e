package dragoman.app;

import dragoman.app.option.DatabaseOption;
import dragoman.app.page.TimelinePage;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.ActorNames;
import dragoman.record.Chronicle;
import dragoman.record.Forgotten;
import dragoman.record.event.TimelineEntry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes reports out of the record. */
@Command(
        name = "forget",
        description = {
            "Takes reports out of the record with all that only they told, and says what that was.",
            "Nothing of them stays, what they told before a correction included; the file is written anew without them. There is no way back but to read them again."
        },
        footer = {
            "%nExamples:",
            "  dragoman forget 2018-05-17-harbour-gazette --dry-run    what would go",
            "  dragoman forget wire-4711 wire-4712 --db asia.db"
        })
final class ForgetCommand implements Callable<Integer> {

    private static final int NOT_ALL = 2;

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "REPORT", description = "The id of a report: what stands before # in the ids of its mentions.")
    private List<String> reports;

    @Option(names = "--dry-run", description = "Only say what would go.")
    private boolean dryRun;

    @Mixin
    private DatabaseOption database;

    ForgetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            Forgotten forgotten = dryRun ? chronicle.lookAtForgetting(reports) : chronicle.forget(reports);
            if (forgotten.reports().isEmpty()) {
                throw new Trouble.Failure("no report of this name is in " + database.file() + ": " + String.join(", ", forgotten.unknown()),
                        "«" + terminal.command() + " explain EVENT" + database.asTyped() + "» shows the ids of the reports that tell an event.");
            }
            show(forgotten);
            return forgotten.unknown().isEmpty() ? 0 : NOT_ALL;
        }
    }

    private void show(Forgotten forgotten) {
        Ink ink = terminal.ink();
        terminal.line((dryRun ? "Would forget " : "Forgot ") + Text.count(forgotten.reports().size(), "report") + " with " + Text.count(forgotten.mentions(), "mention") + ".");
        if (forgotten.claims() > 0) {
            terminal.line(Text.count(forgotten.claims(), "claim") + (dryRun ? " would go" : " went") + " with them.");
        }
        if (forgotten.decisions() > 0) {
            terminal.line(Text.count(forgotten.decisions(), "decision") + " about their words " + (dryRun ? "would go." : "went."));
        }
        events(forgotten.gone(), "that nobody else tells");
        if (!forgotten.measures().isEmpty()) {
            terminal.line("");
            terminal.line(ink.strong(Text.count(forgotten.measures().size(), "measure") + " that nobody else tells"));
            forgotten.measures().forEach(measure -> terminal.line("  " + measure.kind().value().label() + " on " + measure.target().value() + " by "
                    + (measure.imposers().isEmpty() ? "?" : String.join(", ", measure.imposerCodes()))));
        }
        events(forgotten.weaker(), "that others tell too, and go on telling");
        forgotten.unknown().forEach(id -> terminal.note("note: no report «" + id + "» is in " + database.file() + "."));
    }

    private void events(List<TimelineEntry> entries, String which) {
        if (entries.isEmpty()) {
            return;
        }
        terminal.line("");
        terminal.line(terminal.ink().strong(Text.count(entries.size(), "event") + " " + which));
        TimelinePage page = new TimelinePage(terminal, new ActorNames(ActorBook.shipped()), database);
        entries.forEach(entry -> {
            terminal.line("");
            page.show(entry);
        });
    }
}

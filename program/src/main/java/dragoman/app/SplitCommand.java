package dragoman.app;

import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.record.Chronicle;
import dragoman.record.decision.Decision;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a person decide that a mention tells another event than those it is counted with. */
@Command(
        name = "split",
        description = {
            "Decides that a mention tells another event than those it is counted with. The decision is kept by the words of the reports, so that it outlives another reading of them.",
            "«merge --list» shows such decisions, «merge --undo» takes them back."
        },
        footer = {
            "%nExamples:",
            "  dragoman split 2017-04-30-gulf-ledger#2.1 --note \"the second ban, not the first\""
        })
final class SplitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "MENTION", description = "The mention, as «explain» shows it: 2017-04-30-gulf-ledger#2.1.")
    private String mention;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why; «explain» shows it.")
    private String note;

    @Mixin
    private DatabaseOption database;

    SplitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        requireNote(note);
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            if (chronicle.mention(mention).isEmpty()) {
                throw new Trouble.Failure("«" + mention + "» is no mention in " + database.file(),
                        "«" + terminal.command() + " explain EVENT" + database.asTyped() + "» shows the mentions of an event.");
            }
            Decision decision = chronicle.split(mention, note).orElseThrow(() -> new Trouble.Failure("«" + mention + "» is the only mention of its event", "There is nothing to split."));
            String event = chronicle.eventOf(mention).orElseThrow().event().id();
            terminal.line("Split off: now told by event " + terminal.ink().strong(event) + ", by decision " + decision.id() + ".");
            terminal.line("Next: " + terminal.ink().strong(terminal.command() + " explain " + event + database.asTyped()));
        }
        return 0;
    }

    static void requireNote(String note) {
        if (note == null || note.isBlank()) {
            throw new Trouble.Failure("a decision needs a note", "Say why: --note \"one visit, told twice\"");
        }
    }
}

package dragoman.app;

import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.record.Chronicle;
import dragoman.record.decision.Decision;
import dragoman.record.decision.Ruled;
import dragoman.record.decision.ToldWords;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a person decide that two events are one; lists such decisions and takes them back. */
@Command(
        name = "merge",
        description = {
            "Decides that two events are one. The decision is kept by the words of the reports, so that it outlives another reading of them.",
            "A and B are ids of events or of mentions, as «timeline» and «explain» show them."
        },
        footer = {
            "%nExamples:",
            "  dragoman merge 2017-04-28-deccan-courier#1.1 2017-04-30-gulf-ledger#2.1 --note \"one ban, told twice\"",
            "  dragoman merge --list",
            "  dragoman merge --undo D0123abcd"
        })
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "An event or a mention.")
    private String one;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another.")
    private String other;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why; «explain» shows it.")
    private String note;

    @Option(names = "--list", description = "Show what was decided with «merge» and «split».")
    private boolean list;

    @Option(names = "--undo", paramLabel = "ID", description = "Take a decision back, of «merge» or of «split».")
    private String undo;

    @Mixin
    private DatabaseOption database;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean two = one != null && other != null;
        if ((two ? 1 : 0) + (list ? 1 : 0) + (undo != null ? 1 : 0) != 1 || one != null && other == null) {
            throw new Trouble.Failure("merge takes two events, or --list, or --undo ID", "For instance: " + terminal.command() + " merge A B --note \"why\"");
        }
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            if (list) {
                list(chronicle.decisions());
            } else if (undo != null) {
                chronicle.takeBack(undo).orElseThrow(() -> new Trouble.Failure("«" + undo + "» is no decision in " + database.file(),
                        "«" + terminal.command() + " merge --list" + database.asTyped() + "» shows them."));
                terminal.line("Taken back: " + undo + ".");
            } else {
                merge(chronicle);
            }
        }
        return 0;
    }

    private void merge(Chronicle chronicle) {
        SplitCommand.requireNote(note);
        for (String id : List.of(one, other)) {
            if (chronicle.event(id).isEmpty() && chronicle.eventOf(id).isEmpty()) {
                throw new Trouble.Failure("«" + id + "» is no event or mention in " + database.file(),
                        "«" + terminal.command() + " timeline A B" + database.asTyped() + "» shows the ids of events.");
            }
        }
        Decision decision = chronicle.merge(one, other, note).orElseThrow(() -> new Trouble.Failure("«" + one + "» and «" + other + "» are one event already",
                "«" + terminal.command() + " explain " + one + database.asTyped() + "» shows why."));
        String mention = chronicle.decisions().stream().filter(ruled -> ruled.decision().id().equals(decision.id())).findFirst().flatMap(Ruled::one).orElseThrow();
        String event = chronicle.eventOf(mention).orElseThrow().event().id();
        terminal.line("Merged into " + terminal.ink().strong(event) + " by decision " + decision.id() + ".");
        terminal.line("Next: " + terminal.ink().strong(terminal.command() + " explain " + event + database.asTyped()));
    }

    private void list(List<Ruled> all) {
        if (all.isEmpty()) {
            terminal.line("Nothing was decided in " + database.file() + ".");
        }
        for (Ruled ruled : all) {
            Decision decision = ruled.decision();
            boolean merge = decision.kind() == Decision.Kind.MERGE;
            terminal.line(terminal.ink().strong(decision.id()) + "  " + decision.kind().label() + ", " + decision.note());
            words(decision.one(), ruled.one().orElse("no mention has these words any more"));
            terminal.line("    " + (merge ? "is the same as" : "is not the same as"));
            decision.others().forEach(words -> words(words, ""));
            if (!ruled.applies()) {
                terminal.line("    This decision rests: its words are not in the record now. It holds again when they are.");
            }
        }
    }

    private void words(ToldWords words, String now) {
        String shown = "report " + words.report() + ", " + words.type() + " «" + words.trigger() + "»" + (now.isEmpty() ? "" : " (" + now + ")") + ": “" + words.evidence() + "”";
        Text.indented(shown, terminal.width(), 4).forEach(terminal::line);
    }
}

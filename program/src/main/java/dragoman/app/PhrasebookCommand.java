package dragoman.app;

import dragoman.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Groups the commands for those who write phrasebooks. */
@Command(
        name = "phrasebook",
        description = "Checks the lines of a phrasebook, tries a sentence on it, and shows what it lacks and what it does not need on your reports.",
        footer = {
            "%nExamples:",
            "  dragoman phrasebook try \"Iran freed two sailors.\"",
            "  dragoman phrasebook check phrasebook/consult/visit.txt",
            "  dragoman phrasebook check my-lines",
            "  dragoman phrasebook gaps examples/reports",
            "  dragoman phrasebook unused examples/reports"
        })
final class PhrasebookCommand implements Runnable {

    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    PhrasebookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandLine with(Terminal terminal, CoderLoader loader) {
        return new CommandLine(new PhrasebookCommand(terminal))
                .addSubcommand(new PhrasebookCheckCommand(terminal, loader))
                .addSubcommand(new PhrasebookTryCommand(terminal, loader))
                .addSubcommand(new PhrasebookGapsCommand(terminal, loader))
                .addSubcommand(new PhrasebookUnusedCommand(terminal, loader));
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.err());
        throw new ParameterException(spec.commandLine(), "no command given: check, try, gaps or unused");
    }
}

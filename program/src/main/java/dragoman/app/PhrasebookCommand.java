package dragoman.app;

import dragoman.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Groups the commands for those who write phrasebooks. */
@Command(
        name = "phrasebook",
        description = "Checks the lines of a phrasebook, and tries a sentence on it.",
        footer = {
            "%nExamples:",
            "  dragoman phrasebook try \"Iran freed two sailors.\"",
            "  dragoman phrasebook check phrasebook/consult/visit.txt",
            "  dragoman phrasebook check my-lines"
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
                .addSubcommand(new PhrasebookTryCommand(terminal, loader));
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.err());
        throw new ParameterException(spec.commandLine(), "no command given: check or try");
    }
}

package dragoman.app;

import dragoman.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Groups the commands for those who keep lists of actors. */
@Command(
        name = "actors",
        description = "Checks lists of actors, and dictionaries of PETRARCH, before they are used with --actors.",
        footer = {
            "%nExamples:",
            "  dragoman actors check my-names.txt",
            "  dragoman actors check Phoenix.Countries.actors.txt Phoenix.agents.txt"
        })
final class ActorsCommand implements Runnable {

    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    ActorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandLine with(Terminal terminal) {
        return new CommandLine(new ActorsCommand(terminal)).addSubcommand(new ActorsCheckCommand(terminal));
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.err());
        throw new ParameterException(spec.commandLine(), "no command given: check");
    }
}

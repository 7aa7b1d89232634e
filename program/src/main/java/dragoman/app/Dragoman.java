package dragoman.app;

import dragoman.app.option.Version;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program: reads the command line and runs the command. */
@Command(
        name = "dragoman",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads news reports about what states and other political actors do to each other, and keeps the record.",
        footer = {
            "%nExamples:",
            "  dragoman read examples/reports        read the reports and keep what they tell",
            "  dragoman timeline IND PRK             what India and North Korea did to each other",
            "  dragoman explain \"Iran freed a sailor.\"   why a sentence is coded as it is",
            "",
            "Exit codes: 0 all read, 1 usage or failure, 2 done but some reports could not be read."
        })
public final class Dragoman implements Runnable {

    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a failure came from.")
    private boolean debug;

    private Dragoman(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int code = run(terminal, CoderLoader.SHIPPED, args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(code);
    }

    /** Runs one command line; the exit code. */
    static int run(Terminal terminal, CoderLoader loader, String... args) {
        CommandLine line = new CommandLine(new Dragoman(terminal))
                .addSubcommand(new ReadCommand(terminal, loader))
                .addSubcommand(new FollowCommand(terminal, loader))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new TimelineCommand(terminal))
                .addSubcommand(new EventsCommand(terminal))
                .addSubcommand(new RelationCommand(terminal))
                .addSubcommand(new MeasuresCommand(terminal))
                .addSubcommand(new ClaimsCommand(terminal))
                .addSubcommand(new OutcomesCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new CodeCommand(terminal, loader))
                .addSubcommand(new AnnotateCommand(terminal, loader))
                .addSubcommand(new ExplainCommand(terminal, loader))
                .addSubcommand(new ConflictsCommand(terminal))
                .addSubcommand(new MergeCommand(terminal))
                .addSubcommand(new SplitCommand(terminal))
                .addSubcommand(new ForgetCommand(terminal))
                .addSubcommand(PhrasebookCommand.with(terminal, loader))
                .addSubcommand(ActorsCommand.with(terminal));
        line.setOut(new java.io.PrintWriter(terminal.out(), true));
        line.setErr(new java.io.PrintWriter(terminal.err(), true));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(terminal.width());
        line.setColorScheme(Help.defaultColorScheme(terminal.ink() == Ink.COLOURED ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Dragoman::day);
        line.setParameterExceptionHandler((wrong, given) -> usage(terminal, wrong));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            Failures.show(failure, terminal, debugging(command));
            return CommandLine.ExitCode.SOFTWARE;
        });
        int code = line.execute(args);
        terminal.out().flush();
        return code;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            throw new CommandLine.TypeConversionException("«" + typed + "» is no day; write it as 2018-01-31");
        }
    }

    private static boolean debugging(CommandLine command) {
        CommandLine top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return ((Dragoman) top.getCommand()).debug;
    }

    private static int usage(Terminal terminal, ParameterException wrong) {
        Failures.usage(wrong, terminal).show(terminal.err());
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Without a command. */
    @Override
    public void run() {
        spec.commandLine().usage(terminal.err());
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}

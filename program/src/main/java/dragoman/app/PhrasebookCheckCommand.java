package dragoman.app;

import dragoman.app.page.ParseTree;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.Coder;
import dragoman.coding.phrasebook.Fault;
import dragoman.coding.phrasebook.PhrasebookFiles;
import dragoman.coding.phrasebook.TriedLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a phrasebook as the build does. */
@Command(
        name = "check",
        description = {
            "Checks the lines of a phrasebook: that each codes its own example and no other does, that near misses stay what they are. Lists every fault.",
            "Of a file in a whole phrasebook, the other files are taken as they were built, where they are unchanged.",
            "Without a path it checks the shipped phrasebook. A folder without codes.txt is taken for one that lies over the shipped phrasebook."
        },
        footer = {
            "%nExamples:",
            "  dragoman phrasebook check my-lines",
            "  dragoman phrasebook check phrasebook/consult/visit.txt",
            "",
            "Exit codes: 0 no faults, 1 faults or failure."
        })
final class PhrasebookCheckCommand implements Callable<Integer> {

    private static final int TREES = 10;

    private final Terminal terminal;
    private final CoderLoader loader;

    @Parameters(arity = "0..1", paramLabel = "FILE|DIR", description = "A phrasebook, a folder of one type in it, or a file.")
    private Path path;

    @Option(names = "--phrasebook", paramLabel = "DIR", description = "The same as DIR.")
    private Path folder;

    PhrasebookCheckCommand(Terminal terminal, CoderLoader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Optional<BookTarget> target = path != null ? Optional.of(BookTarget.of(path)) : folder != null ? Optional.of(BookTarget.of(folder)) : BookTarget.shipped();
        if (target.isEmpty()) {
            terminal.line("The phrasebook in the program (" + PhrasebookFiles.shippedVersion() + ") was checked when the program was built: it has no faults.");
            return 0;
        }
        return check(target.get());
    }

    private int check(BookTarget target) {
        if (target.isWhole() && target.wanted().isEmpty()) {
            terminal.note("Checking " + target.shown("") + ": every line is parsed; this takes up to a minute …");
        }
        Coder coder = loader.coder(Optional.empty(), List.of());
        PhrasebookFiles.Checked checked = PhrasebookFiles.check(target.folder(), coder.parser()::parseSentence, target.files());
        if (checked.lines() == 0 && checked.nearMisses() == 0 && checked.faults().isEmpty()) {
            throw new Trouble.Failure(target.shown(target.wanted()) + " holds no lines of a phrasebook",
                    "Lines stand in .txt files in folders named after the types, as in phrasebook/consult/visit.txt.");
        }
        List<Fault> faults = checked.faults();
        for (int i = 0; i < faults.size(); i++) {
            show(faults.get(i), target, i < TREES ? Optional.of(coder) : Optional.empty());
        }
        terminal.line(Text.count(checked.lines(), "line") + " and " + Text.count(checked.nearMisses(), "near miss", "near misses") + " checked: "
                + (faults.isEmpty() ? "no faults" : Text.count(faults.size(), "fault")) + ".");
        return faults.isEmpty() ? 0 : 1;
    }

    private void show(Fault fault, BookTarget target, Optional<Coder> coder) {
        Path file = target.folder().resolve(fault.file());
        terminal.line(terminal.ink().strong(target.shown(fault.file()) + (fault.line() > 0 ? ":" + fault.line() : "")));
        Text.indented(fault.problem(), terminal.width(), 4).forEach(terminal::line);
        clause(file, fault.line()).ifPresent(clause -> coder.ifPresent(parser -> {
            terminal.line("    parse:");
            ParseTree.draw(TriedLine.parse(clause, parser.parser()::parseSentence)).forEach(row -> terminal.line("      " + row));
        }));
        Text.indented(fault.nextStep(), terminal.width(), 4).forEach(terminal::line);
        terminal.line("");
    }

    /** The clause in a line of a file, if it is one. */
    private static Optional<String> clause(Path file, int number) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
            return number < 1 || number > lines.size() ? Optional.empty()
                    : Optional.of(lines.get(number - 1)).filter(line -> line.contains("[") && !line.startsWith("not:") && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}

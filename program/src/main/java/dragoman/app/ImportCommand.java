package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.actors.ActorNames;
import dragoman.coding.phrasebook.CodeTable;
import dragoman.record.Chronicle;
import dragoman.record.outside.OutsideCodes;
import dragoman.record.outside.OutsideEvent;
import dragoman.record.outside.OutsideFile;
import dragoman.record.outside.OutsideFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in the events that another coder found. */
@Command(
        name = "import",
        description = {
            "Takes in the events of another coder: files of GDELT, ICEWS or POLECAT, or PLOVER's JSON, plain or packed as .gz or .zip.",
            "They are kept under the coder's name beside your own events, never among them; «compare» sets both side by side. A row that is kept already is replaced."
        },
        footer = {
            "%nExamples:",
            "  dragoman import 20180517.export.CSV.zip --coder gdelt --format gdelt",
            "  dragoman import events.2018.tab --coder icews --format icews",
            "  dragoman compare IND PRK --with icews --from 2018-05-01",
            "",
            "Exit codes: 0 all rows read, 1 usage or failure, 2 some rows could not be read."
        })
final class ImportCommand implements Callable<Integer> {

    private static final int AT_ONCE = 5000;
    private static final int SHOWN = 20;
    private static final int SOME_UNREAD = 2;

    private final Terminal terminal;
    private final List<OutsideEvent> waiting = new ArrayList<>();
    private final List<OutsideFile.Fault> faults = new ArrayList<>();
    private long events;
    private long unread;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of the other coder.")
    private List<Path> files;

    @Option(names = "--coder", required = true, paramLabel = "NAME", description = "The name that the coder's events are kept under.")
    private String coder;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "gdelt, icews, polecat or plover.")
    private OutsideFormat format;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (coder.isBlank()) {
            throw new Trouble.Failure("--coder is empty", "Name the coder, such as --coder gdelt.");
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Trouble.Failure(file + (Files.isDirectory(file) ? " is a directory" : " does not exist"), "Name the files themselves.");
            }
        }
        OutsideFile reader = new OutsideFile(format, new OutsideCodes(new ActorNames(actors.book()), CodeTable.shipped()), coder);
        try (Chronicle chronicle = Chronicle.open(database.file())) {
            for (Path file : files) {
                read(file, reader, chronicle);
            }
            keep(chronicle);
            tell(chronicle.outsideCoders().getOrDefault(coder, 0L));
        }
        return unread == 0 ? 0 : SOME_UNREAD;
    }

    private void read(Path file, OutsideFile reader, Chronicle chronicle) {
        try {
            reader.read(file, event -> {
                waiting.add(event);
                events++;
                if (waiting.size() >= AT_ONCE) {
                    keep(chronicle);
                }
            }, this::remember);
        } catch (IOException trouble) {
            remember(new OutsideFile.Fault(file.toString(), "could not be read to its end: " + trouble.getMessage()));
        }
    }

    private void remember(OutsideFile.Fault fault) {
        unread++;
        if (faults.size() < SHOWN) {
            faults.add(fault);
        }
    }

    private void keep(Chronicle chronicle) {
        chronicle.keepOutside(waiting);
        waiting.clear();
    }

    private void tell(long kept) {
        terminal.line("Took in " + Text.count(events, "event") + " of " + coder + "; the record holds " + Text.count(kept, "event") + " of this coder.");
        if (unread == 0) {
            return;
        }
        terminal.out().flush();
        terminal.note("\nCould not be read: " + Text.count(unread, "row") + ".");
        faults.forEach(fault -> new Trouble(fault.at() + " " + Text.shortened(fault.reason(), Terminal.PAGE), "").list(terminal.err()));
        if (unread > faults.size()) {
            terminal.note("  … and " + Text.count(unread - faults.size(), "more", "more") + ".");
        }
    }
}

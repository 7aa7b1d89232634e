package dragoman.app;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.app.option.ActorLists;
import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.lists.ActorNames;
import dragoman.coding.phrasebook.CodeTable;
import dragoman.record.Chronicle;
import dragoman.record.event.TimelineEntry;
import dragoman.record.exchange.OwnLines;
import dragoman.record.exchange.RecordPieces;
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
            "They are kept under the coder's name beside your own events, never among them; «compare» sets both side by side. A row that is kept already is replaced.",
            "With --format dragoman, what «export» wrote becomes the same record again, in a file of its own; of what «events --format jsonl» wrote, its events do."
        },
        footer = {
            "%nExamples:",
            "  dragoman import 20180517.export.CSV.zip --coder gdelt --format gdelt",
            "  dragoman import events.2018.tab --coder icews --format icews",
            "  dragoman compare IND PRK --with icews --from 2018-05-01",
            "  dragoman import record.jsonl --format dragoman --db again.db",
            "",
            "Exit codes: 0 all rows read, 1 usage or failure, or no row could be read, 2 some rows could not be read."
        })
final class ImportCommand implements Callable<Integer> {

    private static final int AT_ONCE = 5000;
    private static final int SHOWN = 20;
    private static final int NOTHING_READ = 1;
    private static final int SOME_UNREAD = 2;

    private final Terminal terminal;
    private final List<OutsideEvent> waiting = new ArrayList<>();
    private final List<OutsideFile.Fault> faults = new ArrayList<>();
    private long events;
    private long unread;

    /** What is taken in: rows of another coder, or events of Dragoman's own. */
    enum Format {
        GDELT, ICEWS, POLECAT, PLOVER, DRAGOMAN
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of the other coder.")
    private List<Path> files;

    @Option(names = "--coder", paramLabel = "NAME", description = "The name that the coder's events are kept under; all formats but dragoman need it.")
    private String coder;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "gdelt, icews, polecat or plover; or dragoman.")
    private Format format;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Trouble.Failure(file + (Files.isDirectory(file) ? " is a directory" : " does not exist"), "Name the files themselves.");
            }
        }
        return format == Format.DRAGOMAN ? rebuild() : takeIn();
    }

    private int takeIn() {
        if (coder == null || coder.isBlank()) {
            throw new Trouble.Failure(coder == null ? "--coder is missing" : "--coder is empty", "Name the coder, such as --coder gdelt.");
        }
        OutsideFile reader = new OutsideFile(OutsideFormat.valueOf(format.name()), new OutsideCodes(new ActorNames(actors.book()), CodeTable.shipped()), coder);
        try (Chronicle chronicle = Chronicle.open(database.file())) {
            for (Path file : files) {
                read(file, reader, chronicle);
            }
            keep(chronicle);
            terminal.line("Took in " + Text.count(events, "event") + " of " + coder + "; the record holds " + Text.count(chronicle.handover().outsideCoders().getOrDefault(coder, 0L), "event")
                    + " of this coder.");
        }
        return tellFaults();
    }

    private int rebuild() {
        if (coder != null) {
            throw new Trouble.Failure("--format dragoman puts your own events back, and takes no --coder", "Leave --coder away; or keep them beside your own ones as --coder NAME --format plover.");
        }
        try (Chronicle chronicle = Chronicle.open(database.file())) {
            if (chronicle.holdsReports()) {
                throw new Trouble.Failure("the record " + database.file() + " is not empty", "Name one that is not there yet, such as --db again.db.");
            }
            boolean[] whole = {false};
            events = chronicle.handover().rebuild(pieces -> files.forEach(file -> readOwn(file, pieces, whole)));
            terminal.line("Put " + Text.count(events, "event") + " into the record " + database.file() + "." + (whole[0] ? "" : " Of the reports it knows only the words that the events quote."));
        }
        return tellFaults();
    }

    /** @param whole is set where reports come with it as they were read */
    private void readOwn(Path file, RecordPieces pieces, boolean[] whole) {
        RecordPieces looking = new RecordPieces() {
            @Override
            public boolean event(TimelineEntry entry) {
                return pieces.event(entry);
            }

            @Override
            public void row(String kind, JsonNode of) {
                pieces.row(kind, of);
                whole[0] = true;
            }
        };
        try {
            OwnLines.read(file, looking, (at, reason) -> remember(new OutsideFile.Fault(at, reason)));
        } catch (IOException trouble) {
            remember(new OutsideFile.Fault(file.toString(), "could not be read to its end: " + trouble.getMessage()));
        }
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
        chronicle.handover().keepOutside(waiting);
        waiting.clear();
    }

    private int tellFaults() {
        if (unread == 0) {
            return 0;
        }
        terminal.out().flush();
        terminal.note("\nCould not be read: " + Text.count(unread, "row") + ".");
        faults.forEach(fault -> new Trouble(fault.at() + " " + Text.shortened(fault.reason(), Terminal.PAGE), "").list(terminal.err()));
        if (unread > faults.size()) {
            terminal.note("  … and " + Text.count(unread - faults.size(), "more", "more") + ".");
        }
        return events == 0 ? NOTHING_READ : SOME_UNREAD;
    }
}

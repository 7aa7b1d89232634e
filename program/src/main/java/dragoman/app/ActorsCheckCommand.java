package dragoman.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.DataFault;
import dragoman.coding.lists.DataFaultsException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is wrong with lists of actors, and which lines of dictionaries are not understood. */
@Command(
        name = "check",
        description = {
            "Reads lists of actors as --actors does, and lists every line that is wrong or not understood: its place, the cause, and what to write instead.",
            "A list in Dragoman's own form must have no faults, or it is not used. Of a dictionary of PETRARCH, lines that are not understood are passed over."
        },
        footer = {
            "%nExamples:",
            "  dragoman actors check my-names.txt",
            "  dragoman actors check Phoenix.Countries.actors.txt --format jsonl > not-understood.jsonl",
            "",
            "Exit codes: 0 all understood, 1 faults or failure, 2 some lines of dictionaries not understood."
        })
final class ActorsCheckCommand implements Callable<Integer> {

    /** How faults are written. */
    enum Format { TEXT, JSONL }

    private static final JsonFactory JSON = new JsonFactory();
    private static final int FAULTS = 1;
    private static final int SOME_NOT_UNDERSTOOD = 2;

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Lists of actors, the later ones laid over the earlier.")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl (default: ${DEFAULT-VALUE}).")
    private Format format;

    ActorsCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new Trouble.Failure(path + " does not exist", "Name a list of actors; relative paths start at " + Path.of("").toAbsolutePath() + ".");
            }
        }
        try {
            ActorBook book = ActorBook.shippedWith(paths.toArray(Path[]::new));
            show(book.notUnderstood());
            total(Text.count(book.ownNames(), "name") + (book.discards().size() > 0 ? " and " + Text.count(book.discards().size(), "phrase") + " to discard" : "") + " read: "
                    + (book.notUnderstood().isEmpty() ? "all understood." : Text.count(book.notUnderstood().size(), "line") + " not understood."));
            return book.notUnderstood().isEmpty() ? 0 : SOME_NOT_UNDERSTOOD;
        } catch (DataFaultsException faulty) {
            show(faulty.faults());
            total(Text.count(faulty.faults().size(), "fault") + ": these lists cannot be used.");
            return FAULTS;
        }
    }

    private void total(String line) {
        if (format == Format.TEXT) {
            terminal.line(line);
        }
    }

    private void show(List<DataFault> faults) {
        for (DataFault fault : faults) {
            if (format == Format.JSONL) {
                terminal.line(json(fault));
                continue;
            }
            terminal.line(terminal.ink().strong(fault.at().toString()));
            Text.indented("«" + fault.value() + "» " + fault.cause(), terminal.width(), 4).forEach(terminal::line);
            Text.indented(fault.nextStep(), terminal.width(), 4).forEach(terminal::line);
            terminal.line("");
        }
    }

    private static String json(DataFault fault) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("file", fault.at().file());
            json.writeNumberField("line", fault.at().line());
            json.writeStringField("text", fault.value());
            json.writeStringField("cause", fault.cause());
            json.writeStringField("instead", fault.nextStep());
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }
}

package dragoman.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.Coder;
import dragoman.coding.phrasebook.BookLine;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which lines of the phrasebook gave no mention on a corpus. */
@Command(
        name = "unused",
        description = {
            "Lists the lines of the phrasebook that gave no mention on your reports, by file.",
            "Such a line is not wrong: your reports may not tell of such acts, or in other words. Look at it twice if your reports do tell of them."
        },
        footer = {
            "%nExamples:",
            "  dragoman phrasebook unused examples/reports",
            "  dragoman phrasebook unused news.jsonl --phrasebook my-lines --format jsonl > unused.jsonl",
            "",
            "Exit codes: 0 all read, 1 usage or failure, 2 done but some reports could not be read."
        })
final class PhrasebookUnusedCommand implements Callable<Integer> {

    /** How lines are written. */
    enum Format { TABLE, JSONL }

    private static final JsonFactory JSON = new JsonFactory();

    private final Terminal terminal;
    private final CoderLoader loader;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Reports: files, directories, or - for JSON Lines from standard input.")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or jsonl (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private Knowledge knowledge;

    PhrasebookUnusedCommand(Terminal terminal, CoderLoader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        Set<BookLine> used = new HashSet<>();
        Corpus<Set<BookLine>> corpus = new Corpus<>(terminal, knowledge, loader);
        corpus.ask(paths, Coder::linesUsed, (report, origin, lines) -> used.addAll(lines));
        if (corpus.reports() > 0) {
            show(knowledge.coder(loader).phrasebook().lines(), used, corpus.reports());
        }
        return corpus.close();
    }

    private void show(List<BookLine> all, Set<BookLine> used, int reports) {
        if (format == Format.JSONL) {
            all.stream().filter(line -> !used.contains(line)).forEach(line -> terminal.line(json(line)));
            return;
        }
        Map<String, List<BookLine>> files = all.stream().collect(Collectors.groupingBy(BookLine::file, TreeMap::new, Collectors.toList()));
        files.forEach((file, lines) -> {
            List<BookLine> idle = lines.stream().filter(line -> !used.contains(line)).toList();
            terminal.line(terminal.ink().strong(file) + ": " + (idle.isEmpty() ? "all " + Text.count(lines.size(), "line") + " gave mentions"
                    : idle.size() + " of " + Text.count(lines.size(), "line") + " gave none"));
            idle.forEach(line -> terminal.line(String.format("%7d  ", line.number()) + line.text()));
        });
        terminal.line("");
        terminal.line(Text.count(all.stream().filter(used::contains).count(), "line") + " of " + String.format("%,d", all.size()) + " gave mentions on "
                + Text.count(reports, "report") + "; " + Text.count(all.stream().filter(line -> !used.contains(line)).count(), "line") + " did not.");
        terminal.line("A line that gave none is not wrong: these reports may not tell of such acts, or in other words.");
    }

    private static String json(BookLine line) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("file", line.file());
            json.writeNumberField("line", line.number());
            json.writeStringField("code", line.code());
            json.writeStringField("clause", line.text());
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }
}

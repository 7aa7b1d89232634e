package dragoman.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.Coder;
import dragoman.coding.Gap;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which words of a corpus join political actors and are read by no line of the phrasebook. */
@Command(
        name = "gaps",
        description = {
            "Counts the verbs and nouns of your reports that join two political actors where no line of the phrasebook found an act: lines that you may want to write.",
            "Many of them tell no event (\"resemble\", \"border\") and need no line. \"…\" stands for an object that is no actor."
        },
        footer = {
            "%nExamples:",
            "  dragoman phrasebook gaps examples/reports",
            "  dragoman phrasebook gaps news.jsonl --top 200 --format jsonl > gaps.jsonl",
            "",
            "Exit codes: 0 all read, 1 usage or failure, 2 done but some reports could not be read."
        })
final class PhrasebookGapsCommand implements Callable<Integer> {

    /** How gaps are written. */
    enum Format { TABLE, JSONL }

    private static final JsonFactory JSON = new JsonFactory();
    private static final int INDENT = 9;
    private static final int FEW_LINES = 3;

    private final Terminal terminal;
    private final CoderLoader loader;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Reports: files, directories, or - for JSON Lines from standard input.")
    private List<String> paths;

    @Option(names = "--top", paramLabel = "N", defaultValue = "30", description = "As many rows at most (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or jsonl (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private Knowledge knowledge;

    @Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    PhrasebookGapsCommand(Terminal terminal, CoderLoader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top takes a number from 1, got " + top);
        }
        GapTally tally = new GapTally();
        Corpus<List<Gap>> corpus = new Corpus<>(terminal, knowledge, loader);
        corpus.ask(paths, Coder::gaps, (report, origin, gaps) -> gaps.forEach(gap -> tally.add(origin, report.id(), gap)));
        if (format == Format.JSONL) {
            tally.top(top).forEach(row -> terminal.line(json(row)));
        } else if (corpus.reports() > 0) {
            table(tally, corpus.reports());
        }
        return corpus.close();
    }

    private void table(GapTally tally, int reports) {
        List<GapTally.Row> rows = tally.top(top);
        for (GapTally.Row row : rows) {
            terminal.line(String.format("%7d  ", row.count()) + terminal.ink().strong(row.frame()) + "  " + terminal.ink().faint(row.kind().label()));
            row.examples().forEach(this::example);
        }
        terminal.line((rows.isEmpty() ? "" : "\n") + Text.count(tally.passages(), "passage") + " with " + Text.count(tally.frames(), "frame") + " in " + Text.count(reports, "report")
                + (rows.size() < tally.frames() ? "; shown are the " + rows.size() + " most frequent" : "") + ".");
    }

    private void example(GapTally.Example example) {
        terminal.line(" ".repeat(INDENT) + terminal.ink().faint(example.origin() + ", sentence " + example.gap().sentence()));
        String text = Text.shortened(example.gap().evidence().text(), FEW_LINES * (terminal.width() - INDENT - 2));
        Text.indented(text, terminal.width(), INDENT + 2).forEach(terminal::line);
    }

    private static String json(GapTally.Row row) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("count", row.count());
            json.writeStringField("kind", row.kind().label());
            json.writeStringField("word", row.word());
            json.writeStringField("frame", row.frame());
            json.writeArrayFieldStart("examples");
            for (GapTally.Example example : row.examples()) {
                json.writeStartObject();
                json.writeStringField("file", example.origin().file());
                if (example.origin().line().isPresent()) {
                    json.writeNumberField("line", example.origin().line().getAsLong());
                }
                json.writeStringField("report", example.report());
                json.writeNumberField("sentence", example.gap().sentence());
                json.writeNumberField("start", example.gap().trigger().start());
                json.writeNumberField("end", example.gap().trigger().end());
                json.writeStringField("text", example.gap().evidence().text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }
}

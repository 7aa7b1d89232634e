package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.coding.CodedReport;
import picocli.CommandLine.Command;

/** Codes reports in a pipe, with the layers below the mentions. */
@Command(
        name = "annotate",
        description = "Does what «code» does, and adds what the mentions rest on: sentences, actors, dates, speech.",
        footer = {
            "%nExamples:",
            "  dragoman annotate < examples/reports/wire.jsonl > layers.jsonl",
            "  dragoman annotate < examples/reports/wire.jsonl | jq -c '.actors[] | [.text, .code]'"
        })
final class AnnotateCommand extends StreamCommand {

    AnnotateCommand(Terminal terminal, CoderLoader loader) {
        super(terminal, loader);
    }

    @Override
    String line(CodedReport coded) {
        return ReportJson.layers(coded);
    }
}

package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.coding.CodedReport;
import picocli.CommandLine.Command;

/** Codes reports in a pipe. */
@Command(
        name = "code",
        description = {
            "Codes reports in a pipe and keeps nothing: JSON Lines in, JSON Lines out, in the same order.",
            "A report in: {\"id\",\"text\",\"published\"?,\"title\"?,\"publisher\"?,\"url\"?,\"language\"?}. What comes out is told in docs/formats.md."
        },
        footer = {
            "%nExamples:",
            "  dragoman code < examples/reports/wire.jsonl > coded.jsonl",
            "  dragoman code --actors my-names.txt < examples/reports/wire.jsonl > coded.jsonl",
            "  dragoman code < examples/reports/wire.jsonl | jq -c '.mentions[] | [.date.value, .type, .status]'"
        })
final class CodeCommand extends StreamCommand {

    CodeCommand(Terminal terminal, CoderLoader loader) {
        super(terminal, loader);
    }

    @Override
    String line(CodedReport coded) {
        return ReportJson.mentions(coded);
    }
}

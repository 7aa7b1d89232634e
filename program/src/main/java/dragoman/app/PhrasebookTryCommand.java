package dragoman.app;

import dragoman.app.page.SentencePage;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.coding.Coder;
import dragoman.coding.phrasebook.TriedLine;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.reading.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows which lines say a sentence, and which nearly do. */
@Command(
        name = "try",
        description = {
            "Shows which lines of the phrasebook say a sentence, which nearly do, and what they miss.",
            "A sentence with brackets is taken for a line that you are about to write."
        },
        footer = {
            "%nExamples:",
            "  dragoman phrasebook try \"Iran freed two sailors.\"",
            "  dragoman phrasebook try \"[actor] tears up [recipient]'s visa\""
        })
final class PhrasebookTryCommand implements Callable<Integer> {

    private static final int LOOKED_AT = 200;

    private final Terminal terminal;
    private final CoderLoader loader;

    @Parameters(paramLabel = "SENTENCE", description = "The sentence, in quotes.")
    private String text;

    @Mixin
    private Knowledge knowledge;

    PhrasebookTryCommand(Terminal terminal, CoderLoader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Coder coder = knowledge.coder(loader);
        SentencePage page = new SentencePage(terminal, coder);
        terminal.line(terminal.ink().strong(text.strip()));
        if (text.contains("[")) {
            TriedLine tried = TriedLine.of(coder.phrasebook(), text, coder.parser()::parseSentence, LOOKED_AT);
            page.parse(tried.sentence());
            page.lines(tried.near(), true);
            return 0;
        }
        ParsedReport parsed = coder.parser().parse(Report.of("sentence", text, null));
        if (parsed.sentences().isEmpty()) {
            throw new Trouble.Failure("«" + text + "» has no words", "Give a sentence in quotes.");
        }
        for (Sentence sentence : parsed.sentences()) {
            page.parse(sentence);
            page.lines(coder.nearestLines(parsed, sentence, LOOKED_AT), true);
        }
        knowledge.noteNotUnderstood(terminal);
        return 0;
    }
}

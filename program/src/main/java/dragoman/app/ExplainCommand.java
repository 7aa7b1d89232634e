package dragoman.app;

import dragoman.app.option.DatabaseOption;
import dragoman.app.option.Unsettled;
import dragoman.app.page.CameOfIt;
import dragoman.app.page.EventPage;
import dragoman.app.page.MentionPage;
import dragoman.app.page.PastPage;
import dragoman.app.page.SentencePage;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.coding.CodedReport;
import dragoman.coding.Coder;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.ActorNames;
import dragoman.language.Sentence;
import dragoman.reading.Report;
import dragoman.record.Chronicle;
import dragoman.record.event.PastTelling;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why the record says what it says, or what the coder makes of a sentence. */
@Command(
        name = "explain",
        description = {
            "Tells why: the words, the parse, the line of the phrasebook, every decision.",
            "Takes the id of a mention (2018-05-17-harbour-gazette#2.1), the id of an event (E and sixteen digits), or a sentence in quotes."
        },
        footer = {
            "%nExamples:",
            "  dragoman explain \"Iran freed two American sailors on Monday.\" --published 2019-03-07",
            "  dragoman explain \"The Lions of the River left Mosul.\" --actors my-names.txt",
            "  dragoman explain 2017-04-28-deccan-courier#1.1"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int NEAR_MISSES = 3;
    private static final String EVENT = "E[0-9a-f]{16}";

    private final Terminal terminal;
    private final CoderLoader loader;

    @Parameters(paramLabel = "ID|SENTENCE", description = "What to explain.")
    private String what;

    @Option(names = "--published", paramLabel = "DAY", description = "For a sentence: the day of its report, as 2019-03-07.")
    private LocalDate published;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private Knowledge knowledge;

    ExplainCommand(Terminal terminal, CoderLoader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        if (what.isBlank()) {
            throw new Trouble.Failure("there is nothing to explain", "Give the id of a mention or an event, or a sentence in quotes.");
        }
        if (what.strip().matches(".*\\s.*")) {
            sentence();
        } else {
            try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
                kept(chronicle);
                Unsettled.note(terminal, chronicle);
            }
        }
        knowledge.noteNotUnderstood(terminal);
        return 0;
    }

    private void sentence() {
        Coder coder = knowledge.coder(loader);
        CodedReport coded = coder.code(Report.of("sentence", what, published));
        if (coded.parsed().sentences().isEmpty()) {
            throw new Trouble.Failure("«" + what + "» has no words", "Give a sentence in quotes.");
        }
        for (Sentence sentence : coded.parsed().sentences()) {
            terminal.line(terminal.ink().strong(coded.parsed().text(sentence.start(), sentence.end())));
            new SentencePage(terminal, coder).show(coded, sentence);
        }
    }

    private void kept(Chronicle chronicle) {
        ActorNames names = new ActorNames(ActorBook.shipped());
        if (what.matches(EVENT)) {
            TimelineEntry entry = chronicle.event(what).orElseThrow(() -> unknown("event"));
            new EventPage(terminal, names, database).show(entry, CameOfIt.of(chronicle, entry), chronicle.nearMisses(entry, NEAR_MISSES));
            return;
        }
        List<PastTelling> past = chronicle.past(what);
        Optional<Telling> told = chronicle.mention(what);
        if (told.isEmpty() && !past.isEmpty()) {
            new PastPage(terminal).onlyThen(past);
            return;
        }
        Telling telling = told.orElseThrow(() -> unknown(what.contains("#") ? "mention" : "mention or event"));
        Report report = chronicle.report(telling.report()).orElseThrow();
        Optional<TimelineEntry> event = chronicle.eventOf(what);
        Coder coder = knowledge.coder(loader);
        new MentionPage(terminal, coder, database).show(telling, coder.code(report), event, past, knowledge.version(loader));
    }

    private Trouble.Failure unknown(String kind) {
        return new Trouble.Failure("«" + what + "» is no " + kind + " in " + database.file(),
                "«" + terminal.command() + " timeline A B" + database.asTyped() + "» shows the ids of events; a sentence to explain needs quotes around it.");
    }
}

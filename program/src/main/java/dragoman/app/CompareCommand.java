package dragoman.app;

import dragoman.app.option.OutputFormat;
import dragoman.app.page.ComparisonPage;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.outside.Comparison;
import dragoman.record.outside.Deeds;
import dragoman.record.outside.OutsideEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets our events of a pair beside those of another coder. */
@Command(
        name = "compare",
        description = {
            "Shows where another coder and Dragoman agree about a pair: counts by month and type, which type met which, and what only one of them has.",
            "Two deeds match that have the same direction and days no further apart than --tolerance; each has at most one counterpart.",
            "Filters go by what was matched: a match is shown where either of its halves is as asked."
        },
        footer = {
            "%nExamples:",
            "  dragoman compare IND PRK --with gdelt --from 2018-01-01 --to 2018-12-31",
            "  dragoman compare IND PRK --with icews --format csv > matches.csv"
        })
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question.OfPair asked;

    @Mixin
    private OutputFormat format;

    @Option(names = "--with", required = true, paramLabel = "CODER", description = "The name that «import» kept the other coder's events under.")
    private String coder;

    @Option(names = "--tolerance", paramLabel = "DAYS", defaultValue = "1", description = "How many days may lie between two dates of one deed (default: ${DEFAULT-VALUE}).")
    private int tolerance;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (tolerance < 0) {
            throw new Trouble.Failure("--tolerance " + tolerance + " is less than no day", "Give 0 for the same day, 1 for neighbours.");
        }
        EventFilter filter = asked.filter();
        List<String> parties = filter.sides().parties();
        asked.ask(terminal, chronicle -> {
            requireCoder(chronicle.handover().outsideCoders());
            EventFilter around = EventFilter.among(parties, filter.days().knownOn());
            List<TimelineEntry> ours = asked.clear(chronicle.entries(around));
            List<OutsideEvent> theirs = chronicle.handover().outside(coder, around);
            Comparison comparison = Comparison.of(Deeds.ours(ours, parties.get(0), parties.get(1)), Deeds.theirs(theirs), tolerance)
                    .where(Deeds.asked(filter, ours), Deeds.askedOfOthers(filter, theirs));
            ComparisonPage page = new ComparisonPage(terminal, asked.names(), coder, comparison);
            switch (format.kind()) {
                case TEXT -> page.show(filter, tolerance);
                case JSONL -> page.json();
                case CSV -> page.csv();
            }
            noteWhatOthersLack(filter);
        });
        return 0;
    }

    private void noteWhatOthersLack(EventFilter filter) {
        EventFilter.Told told = filter.told();
        if (!filter.acts().statuses().isEmpty() || told.text().isPresent() || told.independent() > 0 || told.confidence() > 0) {
            terminal.out().flush();
            terminal.note("note: rows of other coders have no status, words, tellings or confidence; what was asked of these narrows Dragoman's events alone.");
        }
    }

    private void requireCoder(Map<String, Long> coders) {
        if (!coders.containsKey(coder)) {
            String known = coders.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw new Trouble.Failure("the record holds no events of a coder «" + coder + "»",
                    known.isEmpty() ? "Take them in first: dragoman import FILE --coder " + coder + " --format gdelt" : "It holds those of " + known + ".");
        }
    }
}

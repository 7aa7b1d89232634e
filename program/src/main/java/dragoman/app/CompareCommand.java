package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.coding.actors.ActorNames;
import dragoman.record.Chronicle;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.outside.Comparison;
import dragoman.record.outside.Deeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets our events of a pair beside those of another coder. */
@Command(
        name = "compare",
        description = {
            "Shows where another coder and Dragoman agree about a pair: counts by month and type, which type met which, and what only one of them has.",
            "Two deeds match that have the same direction and days no further apart than --tolerance; each has at most one counterpart."
        },
        footer = {
            "%nExamples:",
            "  dragoman compare IND PRK --with gdelt --from 2018-01-01 --to 2018-12-31",
            "  dragoman compare IND PRK --with icews --format csv > matches.csv"
        })
final class CompareCommand implements Callable<Integer> {

    /** How a comparison is written. */
    enum Format { TEXT, JSONL, CSV }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "A state or organisation, by code or name.")
    private String one;

    @Parameters(index = "1", paramLabel = "B", description = "The other side.")
    private String other;

    @Option(names = "--with", required = true, paramLabel = "CODER", description = "The name that «import» kept the other coder's events under.")
    private String coder;

    @Option(names = "--from", paramLabel = "DAY", description = "The first day, as 2017-01-31.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day.")
    private LocalDate to;

    @Option(names = "--tolerance", paramLabel = "DAYS", defaultValue = "1", description = "How many days may lie between two dates of one deed (default: ${DEFAULT-VALUE}).")
    private int tolerance;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, jsonl or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--all", description = "Compare uncertain events too: those that nobody tells clearly.")
    private boolean all;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Trouble.Failure("--from " + from + " lies after --to " + to, "Give the earlier day with --from.");
        }
        if (tolerance < 0) {
            throw new Trouble.Failure("--tolerance " + tolerance + " is less than no day", "Give 0 for the same day, 1 for neighbours.");
        }
        ActorNames names = new ActorNames(actors.book());
        EventFilter filter = filter(TypedActor.code(one, names), TypedActor.code(other, names));
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            requireCoder(chronicle.outsideCoders());
            List<TimelineEntry> entries = chronicle.entries(filter).stream().filter(entry -> all || Certainty.isCertain(entry)).toList();
            Comparison comparison = Comparison.of(Deeds.ours(entries, filter.parties().get(0), filter.parties().get(1)), Deeds.theirs(chronicle.outside(coder, filter)), tolerance);
            ComparisonPage page = new ComparisonPage(terminal, names, coder, comparison);
            switch (format) {
                case TEXT -> page.show(filter, tolerance);
                case JSONL -> page.json();
                case CSV -> page.csv();
            }
        }
        return 0;
    }

    private EventFilter filter(String a, String b) {
        EventFilter.Asked asked = EventFilter.asked().between(a, b);
        if (from != null) {
            asked.from(from);
        }
        if (to != null) {
            asked.to(to);
        }
        return asked.filter();
    }

    private void requireCoder(Map<String, Long> coders) {
        if (!coders.containsKey(coder)) {
            String known = coders.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw new Trouble.Failure("the record holds no events of a coder «" + coder + "»",
                    known.isEmpty() ? "Take them in first: dragoman import FILE --coder " + coder + " --format gdelt" : "It holds those of " + known + ".");
        }
    }
}

package dragoman.app;

import dragoman.app.option.OutputFormat;
import dragoman.app.page.ClaimPage;
import dragoman.app.page.ClaimRows;
import dragoman.app.terminal.Terminal;
import dragoman.record.FindingFilter;
import dragoman.record.claim.ClaimEntry;
import dragoman.record.claim.ClaimRegister;
import dragoman.record.claim.ClaimTold;
import dragoman.record.event.EventFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what reports claim about the record itself, and what the record says to it. */
@Command(
        name = "claims",
        description = {
            "Shows what reports claim about the record itself: the first visit in so many years, ties that always or never were, denials.",
            "A claim to be the first is checked against the record: supported as far as it reaches, or contradicted by an event.",
            "All events are asked, uncertain ones too, so that --all changes nothing here."
        },
        footer = {
            "%nExamples:",
            "  dragoman claims IND PRK",
            "  dragoman claims India --outlet courier --format jsonl"
        })
final class ClaimsCommand implements Callable<Integer> {

    private static final OutputFormat.Lines<ClaimEntry> LINES = new OutputFormat.Lines<>(ClaimRows::json, ClaimRows.CSV_HEAD, ClaimRows::csv);

    private final Terminal terminal;

    @Mixin
    private Question.OfAnybody asked;

    @Mixin
    private OutputFormat format;

    ClaimsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EventFilter filter = asked.filter();
        Optional<LocalDate> knownOn = filter.days().knownOn();
        asked.ask(terminal, chronicle -> {
            ClaimRegister register = ClaimRegister.asking(concerning(chronicle.claims(knownOn), filter), asking -> chronicle.entries(knownOn.map(asking::knownOn).orElse(asking)));
            FindingFilter wanted = new FindingFilter(filter, register.events());
            List<ClaimEntry> found = register.claims().stream().filter(wanted::test).toList();
            format.write(terminal, found, () -> new ClaimPage(terminal, asked.names(), asked.database()).show(found), LINES);
        });
        return 0;
    }

    /** Those that may be told with what is asked for: about one of the sides. */
    private static List<ClaimTold> concerning(List<ClaimTold> told, EventFilter filter) {
        Set<String> codes = new TreeSet<>(filter.sides().parties());
        filter.sides().actor().ifPresent(codes::add);
        filter.sides().recipient().ifPresent(codes::add);
        return codes.isEmpty() ? told : told.stream().filter(one -> Stream.concat(one.claim().scope().actors().stream(), one.claim().scope().recipients().stream()).anyMatch(codes::contains)).toList();
    }
}

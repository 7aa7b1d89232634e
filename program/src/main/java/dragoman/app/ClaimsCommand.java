package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.record.FindingFilter;
import dragoman.record.claim.ClaimEntry;
import dragoman.record.claim.ClaimRegister;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            List<TimelineEntry> entries = chronicle.entries(EventFilter.among(List.of(), knownOn));
            FindingFilter wanted = new FindingFilter(filter, entries);
            List<ClaimEntry> found = ClaimRegister.of(chronicle.claims(knownOn), entries).stream().filter(wanted::test).toList();
            format.write(terminal, found, () -> new ClaimPage(terminal, asked.names(), asked.database()).show(found), LINES);
        });
        return 0;
    }
}

package dragoman.app;

import dragoman.app.option.ColumnsOption;
import dragoman.app.option.FetchOptions;
import dragoman.app.option.LimitOptions;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.reading.Reading;
import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.Report;
import dragoman.reading.ReportReader;
import dragoman.reading.follow.Fetcher;
import dragoman.reading.follow.Pace;
import dragoman.reading.limits.Limits;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what would be read, and what is wrong with the rest. Nothing is coded or kept. */
@Command(
        name = "check",
        description = {
            "Says what «read» would read from these paths, and what is wrong, with its place. Nothing is coded or kept.",
            "With --format jsonl it prints each report as it is read: file, title, published, publisher, author, language, dateline, url and text."
        },
        footer = {
            "%nExamples:",
            "  dragoman check saved-pages",
            "  dragoman check --format jsonl page.html",
            "",
            "Exit codes: 0 all can be read, 1 nothing can, 2 some cannot."
        })
final class CheckCommand implements Callable<Integer> {

    /** How the readings are shown. */
    enum Format { TEXT, JSONL }

    private static final int ALL_READ = 0;
    private static final int NOTHING_READ = 1;
    private static final int SOME_UNREAD = 2;

    private final Terminal terminal;
    private final List<Unreadable> unread = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private int readable;
    private int passedOver;

    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "Files, directories, addresses on the web, or - for JSON Lines from standard input.")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private ColumnsOption columns;

    @Mixin
    private FetchOptions fetching;

    @Mixin
    private LimitOptions limits;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Stream<Reading> readings = reader().read(paths, terminal.in())) {
            for (Iterator<Reading> each = readings.iterator(); each.hasNext() && !terminal.isDeserted(); ) {
                Reading reading = each.next();
                count(reading);
                if (format == Format.JSONL) {
                    ReadingJson.line(reading).ifPresent(terminal::line);
                } else {
                    show(reading);
                }
            }
        }
        if (format == Format.TEXT) {
            summary();
        }
        return unread.isEmpty() ? ALL_READ : readable + setAside.size() == 0 ? NOTHING_READ : SOME_UNREAD;
    }

    private ReportReader reader() {
        Limits most = limits.limits();
        return new ReportReader(most, columns.columns(), Optional.of(new Fetcher(fetching.manners(most), Pace.real(() -> false))));
    }

    private void count(Reading reading) {
        if (reading instanceof Readable) {
            readable++;
        } else if (reading instanceof SetAside aside) {
            setAside.add(aside);
        } else if (reading instanceof Unreadable one) {
            unread.add(one);
        } else {
            passedOver++;
        }
    }

    private void show(Reading reading) {
        if (reading instanceof Readable found) {
            terminal.line(terminal.ink().strong(found.origin().toString()));
            terminal.line("  " + about(found.report()));
            found.warnings().forEach(warning -> Text.indented("note: " + warning, terminal.width(), 2).forEach(terminal::line));
        } else if (reading instanceof SetAside aside) {
            terminal.line(terminal.ink().strong(aside.origin().toString()));
            terminal.line("  set aside: it " + aside.reason());
        } else if (reading instanceof Unreadable one) {
            terminal.line(terminal.ink().strong(one.origin().toString()));
            Text.indented("error: " + one.reason(), terminal.width(), 2).forEach(terminal::line);
            Text.indented(one.nextStep(), terminal.width(), 4).forEach(terminal::line);
        }
    }

    /** «Title · outlet · day · 2,345 characters». */
    private String about(Report report) {
        String length = Text.count(report.text().codePointCount(0, report.text().length()), "character");
        String known = Stream.of(report.publisher(), report.author(), report.published().map(Object::toString).or(() -> Optional.of("no day")))
                .flatMap(Optional::stream).map(one -> Text.shortened(one, 40)).collect(Collectors.joining(" · "));
        int room = Math.max(20, terminal.width() - Text.width(known) - length.length() - 8);
        return report.title().map(title -> "«" + Text.shortened(title, room) + "» · ").orElse("") + known + " · " + length;
    }

    private void summary() {
        List<String> parts = new ArrayList<>(List.of(Text.count(readable, "report") + " can be read"));
        if (!setAside.isEmpty()) {
            parts.add(setAside.size() + " would be set aside");
        }
        if (!unread.isEmpty()) {
            parts.add(Text.count(unread.size(), "place") + " cannot be read");
        }
        if (passedOver > 0) {
            parts.add(Text.count(passedOver, "other file") + " would be passed over");
        }
        terminal.line((readable + setAside.size() + unread.size() > 0 ? "\n" : "") + Text.list(parts) + ".");
    }
}

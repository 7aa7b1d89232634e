package dragoman.app;

import dragoman.app.option.ColumnsOption;
import dragoman.app.option.DatabaseOption;
import dragoman.app.option.FetchOptions;
import dragoman.app.option.LimitOptions;
import dragoman.app.terminal.Terminal;
import dragoman.reading.Reading;
import dragoman.reading.ReportReader;
import dragoman.reading.follow.Fetcher;
import dragoman.reading.follow.Pace;
import dragoman.reading.limits.Limits;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads reports and keeps what they tell. */
@Command(
        name = "read",
        description = {
            "Reads reports, codes them and keeps what they tell in the record.",
            "A report is a saved web page (.html), an entry of a feed (.xml), a page in a web archive (.warc), an agency's item, a row of a table (.csv), a mail (.eml), a text file (.txt) or a line of a "
                + "JSON Lines file (.jsonl), packed or not. What is kept already is not read again, so a run that was broken "
                + "off goes on where it stopped. «dragoman check» says what would be read."
        },
        footer = {
            "%nExamples:",
            "  dragoman read examples/reports             all reports below a directory",
            "  dragoman read saved-pages                  pages as a browser saves them",
            "  dragoman read https://post.example/world/42    a page, fetched as «follow» fetches",
            "  dragoman read --db asia.db news.jsonl      another record than dragoman.db",
            "  cat news.jsonl | dragoman read -           JSON Lines from standard input",
            "  dragoman read --actors my-names.txt --actors Phoenix.agents.txt news.jsonl"
        })
final class ReadCommand implements Callable<Integer> {

    private static final int ALL_READ = 0;
    private static final int NOTHING_READ = 1;
    private static final int SOME_UNREAD = 2;

    private final Terminal terminal;
    private final CoderLoader loader;

    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "Files, directories, addresses on the web, or - for JSON Lines from standard input.")
    private List<String> paths;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private Knowledge knowledge;

    @Mixin
    private ColumnsOption columns;

    @Mixin
    private FetchOptions fetching;

    @Mixin
    private LimitOptions limits;

    ReadCommand(Terminal terminal, CoderLoader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        knowledge.requireFolders();
        try (Interruption interruption = new Interruption();
                ReadRun run = new ReadRun(database.file(), knowledge, loader, interruption::isAsked);
                Stream<Reading> readings = reader(interruption).read(paths, terminal.in())) {
            try (Progress progress = Progress.on(terminal, paths)) {
                run.read(readings.iterator(), progress);
            }
            return report(run, interruption);
        }
    }

    private ReportReader reader(Interruption interruption) {
        Limits most = limits.limits();
        return new ReportReader(most, columns.columns(), Optional.of(new Fetcher(fetching.manners(most), Pace.real(interruption::isAsked))));
    }

    private int report(ReadRun run, Interruption interruption) {
        run.warnings().forEach(warning -> terminal.note("note: " + warning));
        DigestPage page = new DigestPage(terminal, database);
        run.digest().ifPresent(digest -> page.show(run.counts(), digest));
        page.showSetAside(run.setAside());
        terminal.out().flush();
        DigestPage.showUnread(terminal, run.unread());
        knowledge.noteNotUnderstood(terminal);
        if (interruption.isAsked()) {
            terminal.note("Interrupted. What was read is kept; the same command goes on from here.");
        }
        boolean nothing = run.counts().read() == 0;
        return run.unread().isEmpty() ? ALL_READ : nothing ? NOTHING_READ : SOME_UNREAD;
    }
}

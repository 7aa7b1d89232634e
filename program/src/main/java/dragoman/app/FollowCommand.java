package dragoman.app;

import dragoman.app.option.DatabaseOption;
import dragoman.app.option.FetchOptions;
import dragoman.app.option.LimitOptions;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.reading.FeedRound;
import dragoman.reading.FollowedFeeds;
import dragoman.reading.follow.Fetcher;
import dragoman.reading.follow.Pace;
import dragoman.reading.follow.SeenFile;
import dragoman.reading.limits.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows feeds: reads what is new in them, round after round. */
@Command(
        name = "follow",
        description = {
            "Asks feeds for what is new, fetches the pages of new and changed entries, codes them and keeps what they tell in the record.",
            "It asks politely: one request at a time, a pause between two requests to a host, nothing that robots.txt forbids, nothing twice that has not changed, and not before the time that a busy "
                + "server names. What was seen is remembered beside the record, so that the same command goes on where it was broken off."
        },
        footer = {
            "%nExamples:",
            "  dragoman follow https://post.example/world.xml           every 15 minutes, until Ctrl-C",
            "  dragoman follow --every 1h --contact desk@desk.example @feeds.txt",
            "                                                           the feeds that a file lists",
            "  dragoman follow --once --db asia.db @feeds.txt           one round, for cron"
        })
final class FollowCommand implements Callable<Integer> {

    private static final int ALL_READ = 0;
    private static final int NOTHING_READ = 1;
    private static final int SOME_UNREAD = 2;
    /** After so many readings what was seen is written down. */
    private static final int AT_ONCE = 50;
    private static final Pattern TIME = Pattern.compile("(\\d{1,4})([smhd])");
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Terminal terminal;
    private final CoderLoader loader;

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "Addresses of feeds (RSS, Atom, JSON Feed), or @FILE for a file with one on each line.")
    private List<String> feeds;

    @Option(names = "--once", description = "Ask once and end, for cron and its like.")
    private boolean once;

    @Option(names = "--every", paramLabel = "TIME", defaultValue = "15m", description = "How often to ask: 15m, 2h, 1d (default: ${DEFAULT-VALUE}).")
    private String every;

    @Option(names = "--seen", paramLabel = "FILE", description = "Where to remember what was seen (default: the record's name and .follow.json).")
    private Path seenFile;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private Knowledge knowledge;

    @Mixin
    private FetchOptions fetching;

    @Mixin
    private LimitOptions limits;

    FollowCommand(Terminal terminal, CoderLoader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        Duration pause = time(every);
        knowledge.requireFolders();
        Limits most = limits.limits();
        Path remembered = seenFile == null ? database.beside(".follow.json") : seenFile;
        try (Interruption interruption = new Interruption();
                SeenFile seen = SeenFile.open(remembered)) {
            Pace pace = Pace.real(interruption::isAsked);
            FollowedFeeds followed = new FollowedFeeds(feeds, new Fetcher(fetching.manners(most), pace, seen), seen, most);
            DigestPage.showUnread(terminal, followed.wrong());
            int code = followed.wrong().isEmpty() ? ALL_READ : followed.wrong().size() == feeds.size() ? NOTHING_READ : SOME_UNREAD;
            while (code != NOTHING_READ && !pace.isOver()) {
                Instant next = pace.now().plus(pause);
                code = Math.max(code, round(followed.round()));
                if (once) {
                    break;
                }
                code = ALL_READ;
                Instant soonest = pace.now().plus(SHORTEST);
                pace.pause(Duration.between(pace.now(), next.isAfter(soonest) ? next : soonest));
            }
            if (interruption.isAsked()) {
                terminal.note("Interrupted. What was read is kept; the same command goes on from here.");
            }
            return code;
        }
    }

    private int round(FeedRound round) throws InterruptedException, ExecutionException {
        try (ReadRun run = new ReadRun(database.file(), knowledge, loader, () -> false)) {
            // A round ends by itself when the user wants to end; what was fetched until then is coded and kept.
            while (round.hasNext()) {
                run.read(round.some(AT_ONCE), Progress.none(terminal));
                round.keep();
            }
            round.keep();
            return report(run, round.counts());
        }
    }

    private int report(ReadRun run, FeedRound.Counts counts) {
        run.warnings().forEach(warning -> terminal.note("note: " + warning));
        DigestPage page = new DigestPage(terminal, database);
        page.showRound(counts);
        if (run.counts().read() > 0) {
            run.digest().ifPresent(digest -> page.show(run.counts(), digest));
        }
        page.showSetAside(run.setAside());
        terminal.out().flush();
        DigestPage.showUnread(terminal, run.unread());
        knowledge.noteNotUnderstood(terminal);
        return run.unread().isEmpty() ? ALL_READ : run.counts().read() == 0 && counts.failed() == counts.asked() ? NOTHING_READ : SOME_UNREAD;
    }

    private static Duration time(String given) {
        Matcher time = TIME.matcher(given.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            throw new Trouble.Failure("--every " + given + " is no time", "Write a number and s, m, h or d, as in --every 15m.");
        }
        long number = Long.parseLong(time.group(1));
        Duration every = switch (time.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        if (every.compareTo(SHORTEST) < 0) {
            throw new Trouble.Failure("--every " + given + " is too often for a server", "Ask once a minute at most; newsrooms change their feeds a few times an hour.");
        }
        return every;
    }
}

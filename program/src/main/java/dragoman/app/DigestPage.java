package dragoman.app;

import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.ActorNames;
import dragoman.reading.FeedRound;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.record.Digest;
import dragoman.record.Digest.BusyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run of reading did, what the record holds now, and which command to try next. */
final class DigestPage {

    private static final int PAIRS = 5;

    private final Terminal terminal;
    private final Ink ink;
    private final DatabaseOption database;

    DigestPage(Terminal terminal, DatabaseOption database) {
        this.terminal = terminal;
        this.ink = terminal.ink();
        this.database = database;
    }

    void show(ReadRun.Counts counts, Digest digest) {
        terminal.line(ink.strong("Read " + Text.count(counts.read(), "report")) + details(counts) + ".");
        terminal.line("The record " + database.file() + " holds " + Text.count(digest.reports(), "report") + ", " + Text.count(digest.mentions(), "mention") + " and "
                + ink.strong(Text.count(digest.events(), "event")) + ".");
        if (digest.busiest().isEmpty()) {
            return;
        }
        ActorNames names = new ActorNames(ActorBook.shipped());
        terminal.line("");
        terminal.line(ink.strong("Busiest pairs"));
        List<BusyPair> pairs = digest.busiest().subList(0, Math.min(PAIRS, digest.busiest().size()));
        int width = pairs.stream().mapToInt(pair -> Text.width(title(pair, names))).max().orElse(0);
        for (BusyPair pair : pairs) {
            terminal.line("  " + pair.one() + " " + pair.other() + "  " + Text.pad(title(pair, names), width) + "  " + Text.count(pair.events(), "event"));
        }
        terminal.line("");
        terminal.line("Next: " + ink.strong(terminal.command() + " timeline " + pairs.get(0).one() + " " + pairs.get(0).other() + database.asTyped()));
    }

    /** What came of asking feeds. */
    void showRound(FeedRound.Counts counts) {
        List<String> parts = new ArrayList<>(List.of(Text.count(counts.fresh(), "new or changed entry", "new or changed entries")));
        if (counts.putOff() > 0) {
            parts.add(counts.putOff() + " put off, since the page could not be had now");
        }
        if (counts.failed() > 0) {
            parts.add(Text.count(counts.failed(), "feed") + " not to be had");
        }
        if (counts.resting() > 0) {
            parts.add(Text.count(counts.resting(), "feed") + " left alone for a while");
        }
        terminal.line(ink.strong("Asked " + Text.count(counts.asked(), "feed")) + ": " + String.join(", ", parts) + ".");
    }

    private static String title(BusyPair pair, ActorNames names) {
        return names.nameOf(pair.one()) + " and " + names.nameOf(pair.other());
    }

    private static String details(ReadRun.Counts counts) {
        List<String> details = new ArrayList<>();
        if (counts.known() > 0) {
            details.add(counts.known() == counts.read() ? "all kept already" : counts.known() + " kept already");
        }
        if (counts.replaced() > 0) {
            details.add(counts.replaced() + " read again in another form");
        }
        if (counts.passedOver() > 0) {
            details.add(Text.count(counts.passedOver(), "other file") + " passed over");
        }
        return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    }

    /** How many of each kind: one sentence for a whole archive in other languages. */
    void showSetAside(List<SetAside> setAside) {
        if (setAside.isEmpty()) {
            return;
        }
        Map<String, Long> kinds = new TreeMap<>(setAside.stream().collect(Collectors.groupingBy(DigestPage::kind, Collectors.counting())));
        List<String> parts = kinds.entrySet().stream().map(kind -> kind.getValue() + " " + kind.getKey()).toList();
        terminal.line("Set aside: " + Text.list(parts) + ".");
    }

    private static String kind(SetAside aside) {
        return switch (aside.why()) {
            case LANGUAGE -> "in " + aside.what();
            case WORDLESS -> "without words";
            case LIST -> "as a mere list of teasers";
            case REPEATED -> "read before in this run";
            case EMBARGO -> "under embargo";
            case WITHHELD -> "withheld";
            case WITHDRAWN -> "cancelled, and what they told withdrawn";
        };
    }

    /** On standard error, each with its place, what is wrong, and what to do. */
    static void showUnread(Terminal terminal, List<Unreadable> unread) {
        if (unread.isEmpty()) {
            return;
        }
        terminal.note("\nCould not be read: " + Text.count(unread.size(), "place") + ".");
        unread.forEach(one -> Failures.of(one).list(terminal.err()));
    }
}

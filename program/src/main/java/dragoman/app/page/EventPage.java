package dragoman.app.page;

import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Mention;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.merging.NearMiss;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why an event stands in the record: every telling of it, with its words, its line, and why it was counted to it. */
public final class EventPage {

    private final Terminal terminal;
    private final Ink ink;
    private final ActorNames names;
    private final DatabaseOption database;

    /** @param database is named in what is proposed to run next */
    public EventPage(Terminal terminal, ActorNames names, DatabaseOption database) {
        this.terminal = terminal;
        this.ink = terminal.ink();
        this.names = names;
        this.database = database;
    }

    /**
     * Shows an event.
     *
     * @param cameOfIt what came of it, where it threatens, promises or plans
     * @param misses events that look like it and are not it
     */
    public void show(TimelineEntry entry, CameOfIt cameOfIt, List<NearMiss> misses) {
        new TimelinePage(terminal, names, database, cameOfIt).show(entry);
        terminal.line("");
        terminal.line(ink.strong("Told by " + Text.count(entry.tellings().size(), "mention")));
        entry.tellings().forEach(this::telling);
        misses(misses);
        terminal.line("");
        terminal.line("Next: " + ink.strong(terminal.command() + " explain " + entry.tellings().get(0).mention().id() + database.asTyped()));
    }

    private void telling(Telling telling) {
        Mention mention = telling.mention();
        terminal.line("");
        terminal.line("  " + ink.strong(mention.id()));
        line(MentionPage.source(telling));
        line("“" + Tellers.quote(mention.evidence(), mention.trigger(), ink) + "”");
        line((mention.why().nearest() ? "nearest lesson: " : "line: ") + mention.why().clause() + "  (" + mention.why().file() + ":" + mention.why().line() + ")");
        line("date: " + date(mention.date()) + "; status: " + mention.status().label());
        if (!mention.why().filled().isEmpty()) {
            line("likely meant, and not what the words by themselves say: " + mention.why().filled().stream().map(FilledPart::label).collect(Collectors.joining(", ")));
        }
        line("counted: " + (telling.reason().isEmpty() ? "not yet" : telling.reason()));
    }

    /** What looks like it and was kept apart. */
    private void misses(List<NearMiss> misses) {
        if (misses.isEmpty()) {
            return;
        }
        terminal.line("");
        terminal.line(ink.strong("Not merged with"));
        for (NearMiss miss : misses) {
            Mention nearest = miss.nearest().mention();
            terminal.line("");
            terminal.line("  " + ink.strong(miss.other().event().id()) + "  " + miss.other().event().date().map(Edtf::text).orElse("?") + ", told in " + nearest.id());
            line("“" + Tellers.quote(nearest.evidence(), nearest.trigger(), ink) + "”");
            line("because: " + miss.reason());
        }
    }

    private static String date(EventDate date) {
        Optional<String> words = date.passage().map(passage -> " «" + Text.squeezed(passage.text()) + "»");
        return date.value().orElse("?") + ", " + date.basis().label() + words.orElse("");
    }

    private void line(String text) {
        Text.indented(text, terminal.width(), 4).forEach(terminal::line);
    }
}

package dragoman.app.page;

import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.lists.ActorNames;
import dragoman.record.conflict.Contradiction;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import java.util.List;
import java.util.Locale;

/** Contradictions for a reader: what is disputed, and both passages with who says so, where and when. */
public final class ConflictPage {

    private final Terminal terminal;
    private final Ink ink;
    private final ActorNames names;
    private final DatabaseOption database;

    /** @param database is named in what is proposed to run next */
    public ConflictPage(Terminal terminal, ActorNames names, DatabaseOption database) {
        this.terminal = terminal;
        this.ink = terminal.ink();
        this.names = names;
        this.database = database;
    }

    /** Prints each contradiction with both passages. */
    public void show(List<Contradiction> found) {
        if (found.isEmpty()) {
            terminal.line("No reports in " + database.file() + " contradict each other about what was asked.");
            return;
        }
        terminal.line(ink.strong(Text.count(found.size(), "contradiction")));
        found.forEach(this::show);
        terminal.line("");
        terminal.line("Next: " + ink.strong(terminal.command() + " explain " + found.get(0).event().id() + database.asTyped()));
    }

    private void show(Contradiction contradiction) {
        Event event = contradiction.event();
        terminal.line("");
        String sides = side(event.actors()) + (event.recipients().isEmpty() ? "" : " → " + side(event.recipients()));
        terminal.line(ink.strong(contradiction.about().question().substring(0, 1).toUpperCase(Locale.ROOT) + contradiction.about().question().substring(1) + "?") + "  "
                + sides + ", " + event.type() + event.mode().map(mode -> " " + mode.label()).orElse(""));
        telling(contradiction.one(), contradiction.said(), event);
        telling(contradiction.other(), contradiction.otherSaid(), contradiction.otherEvent());
        line("known as one happening by: " + String.join("; ", contradiction.common()), 2);
    }

    private String side(List<String> codes) {
        return codes.isEmpty() ? "somebody" : Text.list(codes.stream().map(code -> code.equals("---") ? "somebody" : names.nameOf(code)).toList());
    }

    private void telling(Telling telling, String said, Event event) {
        Mention mention = telling.mention();
        line(ink.strong(said), 2);
        line("“" + Tellers.quote(mention.evidence(), mention.trigger(), ink) + "”", 4);
        List<String> speakers = mention.saidBy().stream().map(party -> speaker(party)).distinct().toList();
        line(telling.publisher().map(Text::squeezed).orElse("An outlet that is not named") + ", " + telling.published().map(Object::toString).orElse("no day given")
                + (speakers.isEmpty() ? "" : "; says " + Text.list(speakers)) + "; " + mention.id() + ", " + event.id(), 4);
    }

    private static String speaker(Party party) {
        return Text.squeezed(party.actor().name().orElse(party.passage().text()));
    }

    private void line(String text, int indent) {
        Text.indented(text, terminal.width(), indent).forEach(terminal::line);
    }
}

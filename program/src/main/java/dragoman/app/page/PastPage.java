package dragoman.app.page;

import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.record.event.PastTelling;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the record said before, and until when. */
public final class PastPage {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Terminal terminal;
    private final Ink ink;

    /** Prints to the terminal. */
    public PastPage(Terminal terminal) {
        this.terminal = terminal;
        this.ink = terminal.ink();
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** For a mention that is told still. */
    void before(List<PastTelling> past) {
        if (!past.isEmpty()) {
            terminal.line("");
            terminal.line(ink.strong("Before"));
            past.forEach(this::form);
        }
    }

    /** For a mention that is told no more. */
    public void onlyThen(List<PastTelling> past) {
        PastTelling last = past.get(past.size() - 1);
        Text.wrap(ink.strong(MentionPage.source(last.telling())), terminal.width()).forEach(terminal::line);
        line("Not in the record any more: " + why(last) + ".", 2);
        past.forEach(this::form);
    }

    private void form(PastTelling past) {
        Mention mention = past.telling().mention();
        terminal.line("");
        line(ink.strong(moment(past.since()) + " to " + moment(past.superseded())) + ": then " + why(past), 2);
        line(mention.act().type() + mention.act().mode().map(Mode::label).map(mode -> " " + mode).orElse("") + " · " + mention.status().label() + " · "
                + names(mention.actors()) + (mention.reciprocal() ? " ↔ " : " → ") + names(mention.recipients()) + " · "
                + mention.date().value().orElse("?") + " (" + mention.date().basis().label() + ")", 4);
        line("“" + Tellers.quote(mention.evidence(), mention.trigger(), ink) + "”", 4);
    }

    private static String why(PastTelling past) {
        return switch (past.why()) {
            case CORRECTED -> "the report was corrected";
            case PHRASEBOOK -> "another phrasebook read the report";
            case WITHDRAWN -> "the outlet withdrew the report";
            case MOVED -> "it moved: the same is told elsewhere in the report, or what is known of the report changed";
        };
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty() ? "?" : parties.stream().map(party -> party.actor().code()).distinct().collect(Collectors.joining(", "));
    }

    private void line(String text, int indent) {
        Text.indented(text, terminal.width(), indent).forEach(terminal::line);
    }
}

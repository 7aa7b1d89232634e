package dragoman.app.page;

import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.CodedReport;
import dragoman.coding.Coder;
import dragoman.coding.event.Mention;
import dragoman.language.Sentence;
import dragoman.record.event.PastTelling;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a mention stands in the record. */
public final class MentionPage {

    private final Terminal terminal;
    private final Ink ink;
    private final SentencePage page;
    private final DatabaseOption database;

    /** @param database is named in what is proposed to run next */
    public MentionPage(Terminal terminal, Coder coder, DatabaseOption database) {
        this.terminal = terminal;
        this.ink = terminal.ink();
        this.page = new SentencePage(terminal, coder);
        this.database = database;
    }

    /**
     * @param coded the report, read again by this program
     * @param past what the record said under this id before
     * @param version what reads it now
     */
    public void show(Telling telling, CodedReport coded, Optional<TimelineEntry> event, List<PastTelling> past, String version) {
        Mention mention = telling.mention();
        Text.wrap(ink.strong(source(telling)), terminal.width()).forEach(terminal::line);
        Text.indented("“" + Tellers.quote(mention.evidence(), mention.trigger(), ink) + "”", terminal.width(), 2).forEach(terminal::line);
        page.mention(mention, coded);
        if (!telling.phrasebook().equals(version)) {
            terminal.line("  (read by phrasebook " + telling.phrasebook() + "; how actors were found and the parse below are by " + version + ")");
        }
        page.entry("known", "since " + PastPage.moment(telling.learnt()));
        new PastPage(terminal).before(past);
        sentence(mention, coded).ifPresent(page::parse);
        event.ifPresent(entry -> {
            page.heading("Event " + entry.event().id(), "told by " + Text.count(entry.tellings().size(), "mention"));
            page.entry("counted", telling.reason());
            terminal.line("");
            terminal.line("Next: " + ink.strong(terminal.command() + " explain " + entry.event().id() + database.asTyped()));
        });
    }

    private static Optional<Sentence> sentence(Mention mention, CodedReport coded) {
        return coded.parsed().sentences().stream().filter(s -> s.start() <= mention.trigger().start() && mention.trigger().start() < s.end()).findFirst();
    }

    static String source(Telling telling) {
        List<String> parts = new ArrayList<>();
        parts.add(telling.publisher().orElse("An outlet that is not named"));
        parts.add(telling.published().map(day -> day.toString()).orElse("no day given"));
        telling.title().ifPresent(title -> parts.add("«" + Text.squeezed(title) + "»"));
        parts.add("report " + telling.report());
        telling.url().ifPresent(parts::add);
        return String.join(", ", parts);
    }
}

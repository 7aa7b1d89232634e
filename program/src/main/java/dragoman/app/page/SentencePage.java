package dragoman.app.page;

import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.CodedReport;
import dragoman.coding.Coder;
import dragoman.coding.Doubted;
import dragoman.coding.SecondView;
import dragoman.coding.actors.ActorMention;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Speech;
import dragoman.coding.lessons.NearAct;
import dragoman.coding.phrasebook.BookLine;
import dragoman.coding.phrasebook.NearestLines.Near;
import dragoman.language.Sentence;
import java.util.List;
import java.util.Locale;

/** What the coder sees in a sentence: how it parses it, whom and which days it finds, which lines say it, and what it takes down. */
public final class SentencePage {

    private static final int LINES = 5;
    private static final int LOOKED_AT = 200;
    private static final int LABEL = 12;

    private final Terminal terminal;
    private final Ink ink;
    private final Coder coder;

    /** Prints to the terminal what this coder makes of sentences. */
    public SentencePage(Terminal terminal, Coder coder) {
        this.terminal = terminal;
        this.ink = terminal.ink();
        this.coder = coder;
    }

    /** Prints the parse of a sentence, the actors and dates in it, and the lines that match. */
    public void show(CodedReport coded, Sentence sentence) {
        parse(sentence);
        List<ActorMention> actors = coded.actors().stream().filter(actor -> within(actor.passage(), sentence)).toList();
        heading("Actors", actors.isEmpty() ? "none that the lists know" : "");
        actors.forEach(actor -> entry("«" + Text.squeezed(actor.passage().text()) + "»", who(actor) + ": " + actor.why()));
        List<DateExpression> dates = coded.dates().stream().filter(date -> within(date.passage(), sentence)).toList();
        heading("Dates", dates.isEmpty() ? "none" : "");
        dates.forEach(date -> entry("«" + date.passage().text() + "»", date.value().map(value -> value + ", " + date.basis().label()).orElse(unresolved(date, coded))));
        List<Speech> speech = coded.speech().stream().filter(said -> within(said.cue(), sentence)).toList();
        if (!speech.isEmpty()) {
            heading("Speech", "");
            speech.forEach(said -> entry("«" + Text.squeezed(said.speaker().passage().text()) + "»", said.cue().text() + ": " + Text.squeezed(said.content().text())));
        }
        List<Mention> mentions = coded.mentions().stream().filter(mention -> within(mention.trigger(), sentence)).toList();
        lines(coder.nearestLines(coded.parsed(), sentence, LOOKED_AT), mentions.isEmpty());
        SecondView view = coder.secondView(coded.parsed(), sentence);
        view.doubted().forEach(doubted -> doubted(doubted, sentence));
        if (mentions.stream().anyMatch(mention -> mention.why().nearest())) {
            view.near().forEach(near -> neighbours(near, sentence));
        }
        mentions.forEach(mention -> mention(mention, coded));
        if (mentions.isEmpty()) {
            heading("Mentions", "nothing is coded");
        }
    }

    private static String unresolved(DateExpression date, CodedReport coded) {
        if (date.kind() == DateExpression.Kind.DURATION) {
            return "a duration, no date";
        }
        return coded.report().published().isPresent() ? "no day that it tells" : "no day to count from: give the day of the report with --published";
    }

    /** The words as the parser saw them, and how they hang together. */
    public void parse(Sentence sentence) {
        heading("Parse", sentence.headline() ? "read as a headline" : "");
        ParseTree.draw(sentence).forEach(line -> terminal.line("  " + line));
    }

    /** The lines that say the sentence, and where nothing is coded those that nearly do. */
    public void lines(List<Near> found, boolean nearlyToo) {
        List<Near> matching = found.stream().filter(near -> near.missing().isEmpty()).toList();
        heading("Lines of the phrasebook that match", matching.isEmpty() ? "none" : "");
        matching.forEach(near -> line(near.line(), "at «" + near.root() + "»"));
        List<Near> near = found.stream().filter(line -> !line.missing().isEmpty()).limit(LINES).toList();
        if (nearlyToo && !near.isEmpty()) {
            heading("The nearest lines, and what they miss", "");
            near.forEach(line -> line(line.line(), "at «" + line.root() + "» misses " + Text.list(line.missing())));
        }
    }

    /** A line that says something here and is left out. */
    private void doubted(Doubted doubted, Sentence sentence) {
        heading("Not believed at «" + sentence.token(doubted.word()).form() + "»", String.format(Locale.ROOT, "the second reader holds %s here for likely by %.2f", doubted.act().type(), doubted.likely()));
        line(doubted.line(), "left out");
    }

    /** The lessons nearest to an act that no line says. */
    private void neighbours(NearAct near, Sentence sentence) {
        heading("No line that is believed says what stands at «" + sentence.token(near.act().trigger()).form() + "»", "the nearest are");
        near.nearest().stream().limit(LINES).forEach(neighbour -> line(neighbour.line(), "near by " + Math.round(100 * neighbour.nearness()) + " %"));
    }

    private void line(BookLine line, String how) {
        terminal.line("  " + line.text() + "  " + ink.faint("(" + line.file() + ":" + line.number() + ", " + (line.keepsInnerAct() ? "keeps the act" : "code " + line.code()) + ")"));
        Text.indented(how, terminal.width(), 4).forEach(terminal::line);
    }

    void mention(Mention mention, CodedReport coded) {
        heading("Mention " + mention.id(), "");
        new Decisions(mention, coded).all().forEach(decision -> entry(decision.question(), decision.answer()));
    }

    void heading(String title, String remark) {
        terminal.line("");
        terminal.line(ink.strong(title) + (remark.isEmpty() ? "" : ": " + remark));
    }

    /** A label on the left, its text on the right. */
    void entry(String label, String text) {
        int indent = LABEL + 2;
        List<String> lines = Text.wrap(text, terminal.width() - indent);
        boolean fits = Text.width(label) < LABEL;
        if (!fits) {
            terminal.line("  " + label);
        }
        for (int i = 0; i < lines.size(); i++) {
            terminal.line((i == 0 && fits ? "  " + Text.pad(label, LABEL) : " ".repeat(indent)) + lines.get(i));
        }
    }

    private static String who(ActorMention actor) {
        return actor.party().actor().code() + String.join("", actor.party().actor().sectors().stream().map(sector -> " " + sector).toList());
    }

    private static boolean within(Passage passage, Sentence sentence) {
        return passage.start() >= sentence.start() && passage.start() < sentence.end();
    }
}

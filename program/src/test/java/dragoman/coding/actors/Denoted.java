package dragoman.coding.actors;

import dragoman.coding.event.Party;
import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.stream.Collectors;

/** Whom does a word of a parse written by hand denote? */
final class Denoted {

    static final ActorFinder FINDER = SmallFinder.finder();

    private Denoted() {
    }

    /** "IND GOV «VK Singh» VK Singh": code, sectors, passage, name of those whom the word denotes. */
    static String at(String word, String lines) {
        ParsedReport report = HandParse.report(lines);
        ReportActors actors = FINDER.find(report);
        ReportInvariants.check(report, actors);
        Sentence sentence = lastWith(word, report);
        return show(actors.at(sentence, index(word, sentence)));
    }

    /** The same in one of several sentences, counted from 1. */
    static String in(int sentence, String word, String lines) {
        ParsedReport report = HandParse.report(lines);
        ReportActors actors = FINDER.find(report);
        ReportInvariants.check(report, actors);
        Sentence parsed = report.sentences().get(sentence - 1);
        return show(actors.at(parsed, index(word, parsed)));
    }

    static String owner(String word, String lines) {
        ParsedReport report = HandParse.report(lines);
        Sentence sentence = lastWith(word, report);
        return show(FINDER.find(report).owner(sentence, index(word, sentence)));
    }

    private static Sentence lastWith(String word, ParsedReport report) {
        return report.sentences().stream().filter(s -> index(word, s) >= 0).reduce((a, b) -> b).orElseThrow();
    }

    private static int index(String word, Sentence sentence) {
        return sentence.tokens().stream().filter(t -> t.form().equals(word)).mapToInt(Token::index).reduce(-1, (a, b) -> b);
    }

    static String show(List<Party> parties) {
        return parties.stream().map(p -> p.actor().code() + p.actor().sectors().stream().map(s -> " " + s).collect(Collectors.joining())
                + " «" + p.passage().text() + "»" + p.actor().name().map(n -> " " + n).orElse("")).collect(Collectors.joining(", "));
    }
}

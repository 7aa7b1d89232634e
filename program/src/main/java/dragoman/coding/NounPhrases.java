package dragoman.coding;

import dragoman.coding.event.Passage;
import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;

/** Tells the words of a noun phrase: the noun with what stands before it, without its article. */
final class NounPhrases {

    private final ParsedReport report;
    private final Sentence sentence;

    NounPhrases(ParsedReport report, Sentence sentence) {
        this.report = report;
        this.sentence = sentence;
    }

    Passage passage(int head) {
        int first = head;
        for (Token child : sentence.children(head)) {
            boolean part = child.dependency() == Dependency.COMPOUND || child.dependency() == Dependency.MODIFIER || child.dependency() == Dependency.NUMBER;
            if (part && child.index() < first) {
                first = child.index();
            }
        }
        int start = sentence.token(first).start();
        int end = sentence.token(head).end();
        return new Passage(report.text(start, end), start, end);
    }
}

package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Passage;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes down what else a clause names: goods, exemptions, instruments, numbers, each with its whole noun phrase. */
final class Details {

    private static final Map<Bracket, Detail.Kind> KINDS = Map.of(
            Bracket.ITEM, Detail.Kind.ITEM,
            Bracket.EXEMPT, Detail.Kind.EXEMPT,
            Bracket.INSTRUMENT, Detail.Kind.INSTRUMENT,
            Bracket.NUMBER, Detail.Kind.NUMBER);

    private final ParsedReport report;
    private final ClauseGraph graph;

    Details(ParsedReport report, ClauseGraph graph) {
        this.report = report;
        this.graph = graph;
    }

    List<Detail> of(FoundAct act) {
        List<Detail> found = new ArrayList<>();
        for (Bracket bracket : Bracket.values()) {
            if (KINDS.containsKey(bracket)) {
                act.match().at(bracket).ifPresent(token -> add(KINDS.get(bracket), token, found));
            }
        }
        return found;
    }

    private void add(Detail.Kind kind, int token, List<Detail> found) {
        found.add(new Detail(kind, nounPhrase(token)));
        for (int other : graph.conjuncts(token)) {
            found.add(new Detail(kind, nounPhrase(other)));
        }
    }

    /** The noun with what stands before it. */
    private Passage nounPhrase(int head) {
        Sentence sentence = graph.sentence();
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

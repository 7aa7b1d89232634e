package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Passage;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.ParsedReport;
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

    private final ClauseGraph graph;
    private final List<DateExpression> dates;
    private final NounPhrases phrases;

    Details(ParsedReport report, ClauseGraph graph, List<DateExpression> dates) {
        this.graph = graph;
        this.dates = dates;
        this.phrases = new NounPhrases(report, graph.sentence());
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
        addOne(kind, token, found);
        for (int other : graph.conjuncts(token)) {
            addOne(kind, other, found);
        }
    }

    /** "talks on Monday" are not about Monday. */
    private void addOne(Detail.Kind kind, int token, List<Detail> found) {
        Passage words = phrases.passage(token);
        if (dates.stream().noneMatch(d -> d.passage().overlaps(words))) {
            found.add(new Detail(kind, words));
        }
    }
}

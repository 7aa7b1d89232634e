package dragoman.coding.terms;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.Passage;
import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the words of the noun phrases of one sentence, and which of them stand side by side. */
final class Phrases {

    private static final Set<Dependency> BEFORE = Set.of(Dependency.COMPOUND, Dependency.MODIFIER, Dependency.NUMBER, Dependency.POSSESSOR, Dependency.CASE);

    private final ParsedReport report;
    private final ClauseGraph graph;
    private final Sentence sentence;
    private final List<DateExpression> dates;

    Phrases(ParsedReport report, ClauseGraph graph, List<DateExpression> dates) {
        this.report = report;
        this.graph = graph;
        this.sentence = graph.sentence();
        this.dates = dates;
    }

    ClauseGraph graph() {
        return graph;
    }

    Sentence sentence() {
        return sentence;
    }

    ParsedReport report() {
        return report;
    }

    /** The noun with what stands before it, without article and pronoun, and with a number behind it: "resolution 2270". */
    Passage passage(int head) {
        int first = head;
        int last = head;
        for (Token child : sentence.children(head)) {
            if (BEFORE.contains(child.dependency()) && !child.isPronoun() && !child.tag().equals("PRP$") && child.index() < first) {
                first = first(child.index());
            }
            if (child.index() == last + 1 && child.tag().equals("CD")) {
                last = child.index();
            }
        }
        int start = sentence.token(first).start();
        int end = sentence.token(last).end();
        return new Passage(report.text(start, end), start, end);
    }

    /** The first word of what stands before a noun: "the United Nations' sanctions", "North Korean exports". */
    private int first(int word) {
        return sentence.children(word).stream().filter(child -> BEFORE.contains(child.dependency()) && child.index() < word).mapToInt(child -> first(child.index())).min()
                .orElse(word);
    }

    /** The nouns that a phrase comes to: the side-by-side ones, and for "goods such as food and medicines" food and medicines. */
    List<Integer> members(int head) {
        List<Integer> found = new ArrayList<>();
        List<Integer> all = new ArrayList<>(List.of(head));
        all.addAll(graph.conjuncts(head));
        for (int each : all) {
            List<Integer> examples = examples(each);
            found.addAll(examples.isEmpty() ? List.of(each) : examples);
        }
        return found.stream().filter(each -> sentence.token(each).isNoun()).toList();
    }

    private List<Integer> examples(int head) {
        List<Integer> found = new ArrayList<>();
        for (Token preposition : sentence.children(head)) {
            boolean listing = preposition.index() > head && (preposition.lemma().equals("as") && sentence.token(preposition.index() - 1).lemma().equals("such")
                    || preposition.form().equalsIgnoreCase("including"));
            if (listing) {
                for (Token object : sentence.children(preposition.index(), Dependency.PREPOSITION_OBJECT)) {
                    found.add(object.index());
                    found.addAll(graph.conjuncts(object.index()));
                }
            }
        }
        return found;
    }

    /** The heads of what a word has after one of these prepositions. */
    List<Integer> after(int word, Set<String> prepositions) {
        return graph.arguments(word, Role.PREPOSITION).stream().filter(a -> prepositions.contains(a.word()) && a.token() != Argument.NO_TOKEN)
                .map(Argument::token).toList();
    }

    List<Integer> objects(int verb) {
        return withConjuncts(graph.arguments(verb, Role.OBJECT).stream().map(Argument::token).filter(token -> token != Argument.NO_TOKEN).toList());
    }

    List<Integer> withConjuncts(List<Integer> heads) {
        List<Integer> found = new ArrayList<>();
        for (int head : heads) {
            found.add(head);
            found.addAll(graph.conjuncts(head));
        }
        return found.stream().distinct().toList();
    }

    boolean isTime(Passage words) {
        return dates.stream().anyMatch(date -> date.passage().overlaps(words));
    }
}

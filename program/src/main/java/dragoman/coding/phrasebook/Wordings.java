package dragoman.coding.phrasebook;

import dragoman.coding.phrasebook.PatternNode.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Spells out what a pattern stands for: one wording for each choice of words. */
final class Wordings {

    /** A pattern with more wordings than this is compared as a whole. */
    private static final int MOST = 2000;

    private Wordings() {}

    /** The pattern's text once for each choice among its words. */
    static List<String> of(Pattern pattern) {
        List<PatternNode> single = singles(pattern.root());
        return single.stream().map(n -> PatternText.write(new Pattern(n, pattern.negated(), pattern.nominal(), pattern.line(), pattern.example()))).toList();
    }

    private static List<PatternNode> singles(PatternNode node) {
        List<List<Edge>> edges = new ArrayList<>();
        edges.add(List.of());
        for (Edge edge : node.edges()) {
            List<Optional<PatternNode>> below = edge.node().map(n -> singles(n).stream().map(Optional::of).toList()).orElse(List.of(Optional.empty()));
            List<List<Edge>> longer = new ArrayList<>();
            for (List<Edge> before : edges) {
                for (Optional<PatternNode> choice : below) {
                    List<Edge> next = new ArrayList<>(before);
                    next.add(new Edge(edge.link(), edge.word(), choice));
                    longer.add(next);
                }
            }
            if (longer.size() > MOST) {
                return List.of(node);
            }
            edges = longer;
        }
        List<PatternNode> found = new ArrayList<>();
        for (List<Edge> choice : edges) {
            if (node.lemmas().isEmpty()) {
                found.add(node.withEdges(choice));
            }
            for (String lemma : node.lemmas()) {
                found.add(node.withLemmas(new TreeSet<>(List.of(lemma))).withEdges(choice));
            }
        }
        return found;
    }
}

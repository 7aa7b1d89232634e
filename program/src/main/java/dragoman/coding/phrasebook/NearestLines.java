package dragoman.coding.phrasebook;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.phrasebook.PatternNode.Edge;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells which lines come nearest to a sentence, and what each of them misses. */
public final class NearestLines {

    /**
     * A line that might have matched.
     *
     * @param line the line
     * @param root the word of the sentence that could carry it
     * @param missing what it asks for and does not find; empty where it matches
     */
    public record Near(BookLine line, String root, List<String> missing) {

        public Near {
            missing = List.copyOf(missing);
        }
    }

    private final ClauseGraph graph;
    private final Sentence sentence;
    private final Matcher matcher;

    private NearestLines(Phrasebook book, ClauseGraph graph, Politics politics) {
        this.graph = graph;
        this.sentence = graph.sentence();
        this.matcher = new Matcher(graph, politics, book.lightVerbs());
    }

    /** The nearest lines, those that match first, then those that miss least. */
    public static List<Near> of(Phrasebook book, ClauseGraph graph, Politics politics, int most) {
        NearestLines search = new NearestLines(book, graph, politics);
        List<Near> found = new ArrayList<>();
        Set<BookLine> seen = new HashSet<>();
        for (Pattern pattern : book.patterns()) {
            search.near(pattern).ifPresent(near -> {
                if (near.missing().isEmpty() || seen.add(near.line())) {
                    found.add(near);
                }
            });
        }
        found.sort(Comparator.comparingInt((Near n) -> n.missing().size()).thenComparing(n -> n.line().file()).thenComparingInt(n -> n.line().number()));
        return found.stream().distinct().limit(most).toList();
    }

    private Optional<Near> near(Pattern pattern) {
        return sentence.tokens().stream()
                .filter(token -> Matcher.isWord(pattern.root(), token))
                .map(token -> new Near(pattern.line(), token.form(), missing(pattern, token.index())))
                .min(Comparator.comparingInt(near -> near.missing().size()));
    }

    private List<String> missing(Pattern pattern, int token) {
        List<String> missing = new ArrayList<>();
        if (matcher.match(pattern, token).isEmpty()) {
            missing(pattern.root(), token, missing);
            if (missing.isEmpty()) {
                missing.add(pattern.negated() ? "a negation" : "a political actor in a bracket");
            }
        }
        return missing;
    }

    private void missing(PatternNode node, int token, List<String> missing) {
        for (Edge edge : node.edges()) {
            Optional<Integer> found = matcher.candidate(edge, token);
            if (found.isPresent() && edge.node().isPresent()) {
                missing(edge.node().get(), found.get(), missing);
            } else if (found.isEmpty()) {
                missing.add(describe(edge));
            }
        }
    }

    private static String describe(Edge edge) {
        String what = edge.node().map(n -> n.bracket().map(b -> "[" + b.label() + "]").orElse("«" + String.join("|", n.lemmas()) + "»")).orElse("");
        String how = edge.word().isEmpty() ? edge.link().name().toLowerCase(Locale.ROOT) : "«" + edge.word() + "»";
        return what.isEmpty() ? how : what + " as " + how;
    }
}

package dragoman.coding.phrasebook;

import dragoman.coding.phrasebook.PatternNode.Edge;
import dragoman.coding.phrasebook.PatternNode.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Patterns as text, for the compiled book in the jar and for people who ask how a line was understood:
 * {@code (impose/V SUBJECT=[actor] OBJECT=(embargo|sanction/N) PREPOSITION:on=[recipient])}.
 */
final class PatternText {

    private static final SortedSet<String> NO_WORDS = PatternNode.words(List.of());

    /** What patterns that are read together share, by how it is written: most wordings of a line differ at one place, and all lines have the same sides. */
    static final class Shared {
        private final Map<String, SortedSet<String>> words = new HashMap<>();
        private final Map<String, Optional<PatternNode>> sides = new HashMap<>();
        private final Map<String, String> prepositions = new HashMap<>();
    }

    private final String text;
    private final Shared shared;
    private int at;

    private PatternText(String text, Shared shared) {
        this.text = text;
        this.shared = shared;
    }

    static String write(Pattern pattern) {
        return (pattern.negated() ? "not " : "") + (pattern.nominal() ? "noun " : "") + write(pattern.root());
    }

    static String write(PatternNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(PatternNode node, StringBuilder out) {
        if (node.bracket().isPresent() && node.edges().isEmpty() && node.wordClass() == WordClass.X) {
            out.append('[').append(node.bracket().get().label()).append(']');
            return;
        }
        out.append('(');
        if (node.bracket().isPresent()) {
            out.append('[').append(node.bracket().get().label()).append(']').append(node.wordClass() == WordClass.X ? "" : "/" + node.wordClass());
        } else {
            out.append(String.join("|", node.lemmas())).append('/').append(node.wordClass());
        }
        for (Edge edge : node.edges()) {
            out.append(' ').append(edge.link());
            if (!edge.word().isEmpty()) {
                out.append(':').append(edge.word());
            }
            edge.node().ifPresent(below -> write(below, out.append('=')));
        }
        out.append(')');
    }

    /** Reads what {@link #write(Pattern)} wrote. */
    static Pattern read(String written, BookLine line) {
        return read(written, line, new Shared());
    }

    /** The same for many patterns. */
    static Pattern read(String written, BookLine line, Shared shared) {
        boolean negated = written.startsWith("not ");
        String rest = negated ? written.substring(4) : written;
        boolean nominal = rest.startsWith("noun ");
        PatternText reader = new PatternText(nominal ? rest.substring(5) : rest, shared);
        return new Pattern(reader.node(), negated, nominal, line, line.text());
    }

    private PatternNode node() {
        expect('(');
        if (text.charAt(at) == '[') {
            Bracket bracket = bracket();
            String kind = until(" )");
            WordClass wordClass = kind.isEmpty() ? WordClass.X : WordClass.valueOf(kind.substring(1));
            return new PatternNode(Optional.of(bracket), NO_WORDS, wordClass, edges());
        }
        String head = until(" )");
        int slash = head.lastIndexOf('/');
        SortedSet<String> lemmas = shared.words.computeIfAbsent(head.substring(0, slash), words -> PatternNode.words(Arrays.asList(words.split("\\|"))));
        return new PatternNode(Optional.empty(), lemmas, WordClass.valueOf(head.substring(slash + 1)), edges());
    }

    private List<Edge> edges() {
        List<Edge> found = new ArrayList<>();
        while (text.charAt(at) == ' ') {
            at++;
            String label = until("= )");
            int colon = label.indexOf(':');
            Link link = Link.valueOf(colon < 0 ? label : label.substring(0, colon));
            String word = colon < 0 ? "" : shared.prepositions.computeIfAbsent(label.substring(colon + 1), same -> same);
            Optional<PatternNode> node = Optional.empty();
            if (text.charAt(at) == '=') {
                at++;
                node = text.charAt(at) == '[' ? side() : Optional.of(node());
            }
            found.add(new Edge(link, word, node));
        }
        expect(')');
        return found;
    }

    /** A bracket with nothing below it. */
    private Optional<PatternNode> side() {
        String written = text.substring(at, text.indexOf(']', at) + 1);
        Optional<PatternNode> known = shared.sides.get(written);
        if (known == null) {
            known = Optional.of(new PatternNode(Optional.of(bracket()), NO_WORDS, WordClass.X, List.of()));
            shared.sides.put(written, known);
        } else {
            at += written.length();
        }
        return known;
    }

    private Bracket bracket() {
        expect('[');
        String label = until("]");
        expect(']');
        return Bracket.of(label).orElseThrow(() -> new IllegalArgumentException("no bracket [" + label + "] in «" + text + "»"));
    }

    private String until(String ends) {
        int start = at;
        while (ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void expect(char wanted) {
        if (text.charAt(at) != wanted) {
            throw new IllegalArgumentException("expected «" + wanted + "» at " + at + " of «" + text + "»");
        }
        at++;
    }
}

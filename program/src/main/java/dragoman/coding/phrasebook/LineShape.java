package dragoman.coding.phrasebook;

import dragoman.coding.phrasebook.PatternNode.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a line shows, for those who compare it with clauses that it does not say.
 *
 * @param line the line
 * @param nominal whether a noun carries its act
 * @param reciprocal whether both sides do it to each other
 * @param elements its words and brackets, the word that carries the act first
 */
public record LineShape(BookLine line, boolean nominal, boolean reciprocal, List<Element> elements) {

    /**
     * A word or bracket of a line.
     *
     * @param path how it hangs on the word that carries the act: {@code OBJECT}, {@code OBJECT/PREPOSITION:on}; empty for that word itself
     * @param bracket the bracket, or empty for a word
     * @param words base forms that may stand there, in order; of a bare particle its word
     * @param kind {@code V}, {@code N}, {@code J} or {@code X} for another kind of word
     */
    public record Element(String path, Optional<Bracket> bracket, List<String> words, char kind) {

        public Element {
            words = List.copyOf(words);
        }
    }

    public LineShape {
        elements = List.copyOf(elements);
    }

    /** @param known the elements of other lines, which are added to: most elements stand in many lines */
    static LineShape of(Pattern pattern, Map<Element, Element> known) {
        List<Element> elements = new ArrayList<>();
        collect(pattern.root(), "", elements);
        elements.replaceAll(element -> known.computeIfAbsent(element, same -> same));
        return new LineShape(pattern.line(), pattern.nominal(), pattern.isReciprocal(), elements);
    }

    private static void collect(PatternNode node, String path, List<Element> elements) {
        elements.add(new Element(path, node.bracket(), List.copyOf(node.lemmas()), node.wordClass().name().charAt(0)));
        for (Edge edge : node.edges()) {
            String step = edge.link() + (edge.word().isEmpty() ? "" : ":" + edge.word());
            String below = path.isEmpty() ? step : path + "/" + step;
            if (edge.node().isPresent()) {
                collect(edge.node().get(), below, elements);
            } else {
                elements.add(new Element(below, Optional.empty(), List.of(edge.word()), 'X'));
            }
        }
    }

    public Element head() {
        return elements.get(0);
    }

    /** The words but the one that carries the act. */
    public List<Element> words() {
        List<Element> words = new ArrayList<>(elements.size());
        for (Element element : elements.subList(1, elements.size())) {
            if (element.bracket().isEmpty()) {
                words.add(element);
            }
        }
        return words;
    }

    /** Where a bracket stands; empty where the line has none. */
    public Optional<String> path(Bracket bracket) {
        for (Element element : elements) {
            if (element.bracket().isPresent() && element.bracket().get() == bracket) {
                return Optional.of(element.path());
            }
        }
        return Optional.empty();
    }
}

package dragoman.coding.nearest;

import dragoman.coding.phrasebook.LineShape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells how alike two words are, from 0 to 1, as the phrasebook itself has it: the same word, words of one family, or words that a line
 * offers as alternatives. So the book is its own thesaurus.
 */
final class Likeness {

    static final double SAME = 1;
    static final double FAMILY = 0.85;
    static final double ALTERNATIVE = 0.75;

    private final Map<String, Set<String>> alternatives = new HashMap<>();

    Likeness(List<LineShape> shapes) {
        for (LineShape shape : shapes) {
            for (LineShape.Element element : shape.elements()) {
                boolean interchangeable = element.words().size() > 1 && (!element.path().isEmpty() || shape.words().isEmpty());
                for (String word : interchangeable ? element.words() : List.<String>of()) {
                    alternatives.computeIfAbsent(key(word, element.kind()), k -> new HashSet<>()).addAll(element.words());
                }
            }
        }
    }

    /** How alike a word is to another, each with its kind. */
    double of(String word, char kind, String other, char otherKind) {
        if (word.equals(other) && kind == otherKind) {
            return SAME;
        }
        if (Family.of(word).equals(Family.of(other))) {
            return FAMILY;
        }
        return kind == otherKind && alternatives(word, kind).contains(other) ? ALTERNATIVE : 0;
    }

    /** How alike a word of a clause is to the word that stands at a place of a line: to the likest of those that may stand there. */
    double of(OpenClause.Word word, LineShape.Element element) {
        return element.words().stream().mapToDouble(other -> of(word.lemma(), word.kind(), other, element.kind())).max().orElse(0);
    }

    /** The words that lines offer beside a word. */
    Set<String> alternatives(String word, char kind) {
        return alternatives.getOrDefault(key(word, kind), Set.of());
    }

    private static String key(String word, char kind) {
        return word + "/" + kind;
    }
}

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

    /** Words between which a line lets choose; many lines offer the same. */
    private record Choice(List<String> words, char kind) {}

    /** By the kind of the word, then by the word. */
    private final Map<Character, Map<String, Set<String>>> alternatives = new HashMap<>();
    /** Of the words of the book; those of a clause are worked out. */
    private final Map<String, String> families = new HashMap<>();

    Likeness(List<LineShape> shapes) {
        Set<Choice> seen = new HashSet<>();
        for (LineShape shape : shapes) {
            for (LineShape.Element element : shape.elements()) {
                element.words().forEach(word -> families.computeIfAbsent(word, Family::of));
                boolean interchangeable = element.words().size() > 1 && (!element.path().isEmpty() || shape.words().isEmpty());
                if (interchangeable && seen.add(new Choice(element.words(), element.kind()))) {
                    Map<String, Set<String>> ofKind = alternatives.computeIfAbsent(element.kind(), k -> new HashMap<>());
                    element.words().forEach(word -> ofKind.computeIfAbsent(word, w -> new HashSet<>()).addAll(element.words()));
                }
            }
        }
    }

    /** How alike a word is to another, each with its kind. */
    double of(String word, char kind, String other, char otherKind) {
        if (word.equals(other) && kind == otherKind) {
            return SAME;
        }
        if (areFamily(word, other)) {
            return FAMILY;
        }
        return kind == otherKind && alternatives(word, kind).contains(other) ? ALTERNATIVE : 0;
    }

    /** Families are asked for again and again; most words differ in their first letter. */
    private boolean areFamily(String word, String other) {
        return word.charAt(0) == other.charAt(0) && family(word).equals(family(other));
    }

    private String family(String word) {
        String known = families.get(word);
        return known == null ? Family.of(word) : known;
    }

    /** How alike a word of a clause is to the word that stands at a place of a line: to the likest of those that may stand there. */
    double of(OpenClause.Word word, LineShape.Element element) {
        double likest = 0;
        for (String other : element.words()) {
            likest = Math.max(likest, of(word.lemma(), word.kind(), other, element.kind()));
        }
        return likest;
    }

    /** The words that lines offer beside a word. */
    Set<String> alternatives(String word, char kind) {
        return alternatives.getOrDefault(kind, Map.of()).getOrDefault(word, Set.of());
    }
}

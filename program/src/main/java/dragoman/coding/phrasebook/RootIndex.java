package dragoman.coding.phrasebook;

import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides which patterns a word may carry, given the other words of its sentence: most patterns ask for a second word, and most sentences do not hold it. */
final class RootIndex {

    /** The patterns of one root word, as indices: those that ask for no other word, and the others by one that they ask for. */
    private static final class Roots {
        private final List<Integer> alone = new ArrayList<>();
        private final Map<String, List<Integer>> bySecond = new HashMap<>();
    }

    private final List<Pattern> patterns;
    private final Map<String, Roots> byRoot = new HashMap<>();

    RootIndex(List<Pattern> patterns) {
        this.patterns = patterns;
        for (int index = 0; index < patterns.size(); index++) {
            Optional<Set<String>> second = patterns.get(index).root().wordBelow();
            for (String lemma : patterns.get(index).root().lemmas()) {
                add(byRoot.computeIfAbsent(lemma, l -> new Roots()), index, second);
            }
        }
    }

    private static void add(Roots roots, int index, Optional<Set<String>> second) {
        if (second.isEmpty()) {
            roots.alone.add(index);
            return;
        }
        second.get().forEach(word -> roots.bySecond.computeIfAbsent(word, w -> new ArrayList<>()).add(index));
    }

    /** Whether any pattern has the word as its root. */
    boolean holds(Token token) {
        return byRoot.containsKey(token.lemma()) || byRoot.containsKey(token.form().toLowerCase(Locale.ROOT));
    }

    /**
     * The patterns of a root, in the book's order.
     *
     * @param words lemmas and lower-case forms of the sentence's words
     */
    List<Pattern> at(Token token, Set<String> words) {
        TreeSet<Integer> found = new TreeSet<>();
        String form = token.form().toLowerCase(Locale.ROOT);
        collect(token.lemma(), words, found);
        if (!form.equals(token.lemma())) {
            collect(form, words, found);
        }
        return found.stream().map(patterns::get).toList();
    }

    private void collect(String root, Set<String> words, Set<Integer> found) {
        Roots roots = byRoot.get(root);
        if (roots == null) {
            return;
        }
        found.addAll(roots.alone);
        Set<String> seconds = roots.bySecond.keySet();
        boolean fewer = seconds.size() < words.size();
        Set<String> others = fewer ? words : seconds;
        for (String word : fewer ? seconds : words) {
            if (others.contains(word)) {
                found.addAll(roots.bySecond.get(word));
            }
        }
    }
}

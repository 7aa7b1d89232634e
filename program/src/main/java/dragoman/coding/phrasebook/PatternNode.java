package dragoman.coding.phrasebook;

import dragoman.coding.clause.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A word of a compiled line with what must hang on it.
 *
 * @param bracket the bracket that stands here, or empty for a word
 * @param lemmas the words that may stand here, empty for a bracket
 * @param wordClass the kind of word
 * @param edges what belongs to it
 */
record PatternNode(Optional<Bracket> bracket, SortedSet<String> lemmas, WordClass wordClass, List<Edge> edges) {

    /**
     * What belongs to a word.
     *
     * @param role its role
     * @param word the preposition, empty with other roles
     * @param node what stands there, or empty for a bare particle
     */
    record Edge(Link link, String word, Optional<PatternNode> node) {}

    /** A role of the clause, or the second member of "[actor] and [recipient]". */
    enum Link {
        SUBJECT, OBJECT, PREPOSITION, COMPLEMENT, ATTRIBUTE, POSSESSOR, MODIFIER, GOVERNED, CONJUNCT,
        /** A modal before the act: "must", "should". */
        MODAL;

        static Link of(Role role) {
            return valueOf(role.name());
        }
    }

    private static final Class<?> LASTING = Collections.unmodifiableSortedSet(new TreeSet<>()).getClass();

    PatternNode {
        lemmas = lemmas.getClass() == LASTING ? lemmas : words(lemmas);
        edges = List.copyOf(edges);
        if (bracket.isPresent() != lemmas.isEmpty()) {
            throw new IllegalArgumentException("a place holds a bracket or words, got " + bracket + " " + lemmas);
        }
    }

    /** Words that nobody changes any more, so that all nodes with the same words can share them. */
    static SortedSet<String> words(Collection<String> words) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    PatternNode withLemmas(SortedSet<String> wider) {
        return new PatternNode(bracket, wider, wordClass, edges);
    }

    PatternNode withEdges(List<Edge> others) {
        return new PatternNode(bracket, lemmas, wordClass, others);
    }

    /** Whether a bracket stands here or somewhere below. */
    boolean holds(Bracket wanted) {
        return bracket.equals(Optional.of(wanted)) || edges.stream().anyMatch(e -> e.node().isPresent() && e.node().get().holds(wanted));
    }

    /** Whether every word that it asks for, here and below, is among these: what fails this cannot match. */
    boolean mayBeSaidWith(Set<String> words) {
        if (!lemmas.isEmpty() && Collections.disjoint(lemmas, words)) {
            return false;
        }
        for (Edge edge : edges) {
            if (edge.node().isPresent() && !edge.node().get().mayBeSaidWith(words)) {
                return false;
            }
        }
        return true;
    }

    /** The first word that it asks for below itself, in all its options; empty if it asks for none. */
    Optional<Set<String>> wordBelow() {
        for (Edge edge : edges) {
            Optional<Set<String>> below = edge.node().flatMap(node -> node.lemmas().isEmpty() ? node.wordBelow() : Optional.of(node.lemmas()));
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** Number of words that it asks for. */
    int words() {
        int own = lemmas.isEmpty() ? 0 : 1;
        return own + edges.stream().mapToInt(e -> e.node().map(PatternNode::words).orElse(1)).sum();
    }
}

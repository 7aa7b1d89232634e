package dragoman.coding.phrasebook;

import java.util.Objects;

/**
 * A compiled line: the shape of clause that it recognises.
 *
 * @param root the word that carries the act
 * @param negated whether the clause must be negated ("will not …")
 * @param nominal whether the act is told by a noun
 * @param line the line that it comes from
 * @param example the wording that was parsed; the whole line in a book read back from its compiled form
 */
record Pattern(PatternNode root, boolean negated, boolean nominal, BookLine line, String example) {

    Pattern {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(line, "line");
    }

    boolean isOperator() {
        return root.holds(Bracket.ACT);
    }

    /** Both sides do it to each other: "[actor] and [recipient] meet", "talks between [actor] and [recipient]". */
    boolean isReciprocal() {
        return pairs(root);
    }

    private static boolean pairs(PatternNode node) {
        for (PatternNode.Edge edge : node.edges()) {
            if (edge.link() == PatternNode.Link.CONJUNCT || edge.node().isPresent() && pairs(edge.node().get())) {
                return true;
            }
        }
        return false;
    }
}

package dragoman.coding.nearest;

import java.util.List;
import java.util.stream.Stream;

/**
 * A clause between two political actors that no line says.
 *
 * @param head the index of the verb that carries it
 * @param actor the head word of who acts
 * @param actorPath how it hangs on the verb, as in a line's shape: {@code SUBJECT}
 * @param recipient the head word of whom it is done to
 * @param recipientPath how it hangs on the verb: {@code OBJECT}, {@code OBJECT/PREPOSITION:on}
 * @param words its own words, the verb first
 */
record OpenClause(int head, int actor, String actorPath, int recipient, String recipientPath, List<Word> words) {

    /**
     * A word of the clause.
     *
     * @param path how it hangs on the verb; empty for the verb itself
     * @param lemma its base form
     * @param kind {@code V}, {@code N}, {@code J} or {@code X}, as in a line's shape
     */
    record Word(String path, String lemma, char kind) {

        /** The last step of the path: what the word is to the word above it. */
        String place() {
            return OpenClause.place(path);
        }
    }

    OpenClause {
        words = List.copyOf(words);
        if (words.isEmpty() || !words.get(0).path().isEmpty()) {
            throw new IllegalArgumentException("a clause begins with the word that carries it, got " + words);
        }
    }

    /** The verb. */
    Word verb() {
        return words.get(0);
    }

    /** The words but the verb. */
    Stream<Word> others() {
        return words.stream().skip(1);
    }

    /** Whether a preposition or particle stands in the clause. */
    boolean has(String particle) {
        String step = "PREPOSITION:" + particle;
        return recipientPath.contains(step) || words.stream().anyMatch(w -> w.path().endsWith(step));
    }

    /** The last step of a path. */
    static String place(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

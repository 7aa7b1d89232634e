package dragoman.coding.clause;

import java.util.Objects;

/**
 * A part of a predicate.
 *
 * @param role what it is to the predicate
 * @param word the preposition or particle in lower case, empty with other roles
 * @param token the head word of the part, or {@link #NO_TOKEN} for a bare particle
 */
public record Argument(Role role, String word, int token) {

    /** A particle stands for itself. */
    public static final int NO_TOKEN = -1;

    public Argument {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(word, "word");
        if (word.isEmpty() == (role == Role.PREPOSITION)) {
            throw new IllegalArgumentException("a preposition, and nothing else, has a word: " + role + " «" + word + "»");
        }
    }

    static Argument of(Role role, int token) {
        return new Argument(role, "", token);
    }

    static Argument preposition(String word, int token) {
        return new Argument(Role.PREPOSITION, word, token);
    }
}

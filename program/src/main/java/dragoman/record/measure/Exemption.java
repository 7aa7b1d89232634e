package dragoman.record.measure;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that a measure leaves out, and why.
 *
 * @param condition on what it depends; empty where nobody says
 * @param until when it ends; empty where nobody says
 */
public record Exemption(String words, Ground ground, Optional<Sourced<Condition>> condition, Optional<Sourced<When>> until) {

    public Exemption {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(until, "until");
        if (words.isBlank()) {
            throw new IllegalArgumentException("what is exempt has words");
        }
    }
}

package dragoman.record.measure;

import java.util.Objects;

/** Something that a measure leaves out, and why. */
public record Exemption(String words, Ground ground) {

    public Exemption {
        Objects.requireNonNull(ground, "ground");
        if (words.isBlank()) {
            throw new IllegalArgumentException("what is exempt has words");
        }
    }
}

package dragoman.record.measure;

import java.util.List;
import java.util.Objects;

/** A value with the words that it rests on; there is always some evidence. */
public record Sourced<T>(T value, List<Evidence> evidence) {

    public Sourced {
        Objects.requireNonNull(value, "value");
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("«" + value + "» rests on no words");
        }
    }
}

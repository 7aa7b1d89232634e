package dragoman.coding.event;

import java.util.Objects;
import java.util.Optional;

/** Where something happened: the words, and the state where it lies if it is known. */
public record Place(Passage passage, Optional<String> code) {

    public Place {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(code, "code");
    }
}

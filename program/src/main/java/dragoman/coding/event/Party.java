package dragoman.coding.event;

import java.util.Objects;

/** Somebody who takes part in an event, or speaks, with the words that name them. */
public record Party(Passage passage, Actor actor) {

    public Party {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(actor, "actor");
    }
}

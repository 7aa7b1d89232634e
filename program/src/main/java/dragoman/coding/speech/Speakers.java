package dragoman.coding.speech;

import dragoman.coding.event.Party;
import dragoman.language.Sentence;
import java.util.Optional;

/** Which known actor is named at a word? Where none is, the speaker stands with his words alone. */
@FunctionalInterface
public interface Speakers {

    /** Knows nobody. */
    Speakers NONE = (sentence, token) -> Optional.empty();

    /**
     * The actor whom the noun phrase around a word names.
     *
     * @param token index of the phrase's head
     */
    Optional<Party> at(Sentence sentence, int token);
}

package dragoman.coding.phrasebook;

import dragoman.coding.event.Actor;
import java.util.List;

/** What the matcher asks of whoever knows the actors of a sentence. */
public interface Politics {

    /** How surely a noun phrase is a political actor: 2 it is one, 1 it belongs to one, 0 neither. */
    int grade(int token);

    /** The political actors that a noun phrase is or belongs to; nobody where they are not known one by one. */
    default List<Actor> actors(int token) {
        return List.of();
    }

    /** Whether a noun phrase stands for somebody whom words before it name: "he", "the minister". */
    default boolean isStandIn(int token) {
        return false;
    }

    /** How fully a person of whom nothing is known but the name is named: 2 by several words, 1 by one, 0 the word names nobody such. */
    default int nameOfStranger(int token) {
        return 0;
    }

    /** Whether the word stands for two sides at once ("the two leaders"). */
    boolean isCompound(int token);

    /** Whether the sentence or the quotation around it tells who says what stands at the word. */
    boolean isSaid(int token);
}

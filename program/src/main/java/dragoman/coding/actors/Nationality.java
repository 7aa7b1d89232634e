package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import java.util.List;

/**
 * To whom somebody belongs: a state, or a body with a state and sectors of its own.
 *
 * @param code state or organisation
 * @param sectors of the body; empty for a state as such
 * @param organisation whether it is of many states
 * @param start first code point of the words that say so
 * @param end code point after the last; equal to {@code start} where no words of the noun phrase say so
 * @param why how it was decided
 */
record Nationality(String code, List<Sector> sectors, boolean organisation, int start, int end, String why) {

    Nationality {
        sectors = List.copyOf(sectors);
    }

    /** Known from elsewhere than the noun phrase. */
    static Nationality fromContext(String code, String why) {
        return new Nationality(code, List.of(), false, 0, 0, why);
    }

    boolean hasWords() {
        return end > start;
    }

    boolean isKnown() {
        return !code.equals(Actor.NO_STATE);
    }
}

package dragoman.coding.lessons;

import dragoman.coding.event.QuadClass;
import dragoman.coding.phrasebook.BookLine;
import dragoman.coding.phrasebook.FoundAct;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An act that no line tells and that the second reader holds for likely.
 *
 * @param act the act, with the nearest lesson as its line
 * @param nearest the lessons nearest to it, the nearest first
 * @param likely how likely its type is, from 0 to 1
 * @param actor the code of who acts, where somebody likely does
 * @param recipient the code of whom it is done to
 */
public record NearAct(FoundAct act, List<Neighbour> nearest, double likely, Optional<String> actor, Optional<String> recipient) {

    /** So likely must words be that are said to nobody. */
    private static final double TO_NOBODY = 0.8;

    /**
     * A lesson that comes near a clause.
     *
     * @param line the lesson, as if it were a line
     * @param nearness how near it is, from 0 to 1
     */
    public record Neighbour(BookLine line, double nearness) {}

    public NearAct {
        Objects.requireNonNull(act, "act");
        nearest = List.copyOf(nearest);
        if (nearest.isEmpty() || !(likely > 0 && likely <= 1)) {
            throw new IllegalArgumentException("an act has a line and a likelihood above 0, got " + nearest.size() + " lines and " + likely);
        }
    }

    /** Whether it counts only if it is done to somebody: words to nobody but one's own are seldom an event, so more must speak for them. */
    public boolean needsSomebody() {
        QuadClass kind = act.act().type().quadClass();
        return (kind == QuadClass.VERBAL_COOPERATION || kind == QuadClass.VERBAL_CONFLICT) && likely < TO_NOBODY;
    }
}

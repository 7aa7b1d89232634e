package dragoman.coding.nearest;

import dragoman.coding.phrasebook.BookLine;
import dragoman.coding.phrasebook.FoundAct;
import java.util.List;
import java.util.Objects;

/**
 * An act that no line tells and that the lines nearest to its clause agree on.
 *
 * @param act the act, read by the nearest line
 * @param nearest the lines that spoke for it, the nearest first
 * @param agreement the share of the nearest lines that spoke for it, from 0 to 1
 */
public record NearAct(FoundAct act, List<Neighbour> nearest, double agreement) {

    /**
     * A line that comes near a clause.
     *
     * @param line the line
     * @param shares what it has in common with the clause, in words for people
     */
    public record Neighbour(BookLine line, List<String> shares) {

        public Neighbour {
            shares = List.copyOf(shares);
        }
    }

    public NearAct {
        Objects.requireNonNull(act, "act");
        nearest = List.copyOf(nearest);
        if (nearest.isEmpty() || !(agreement > 0 && agreement <= 1)) {
            throw new IllegalArgumentException("an act has a line and an agreement above 0, got " + nearest.size() + " lines and " + agreement);
        }
    }
}

package dragoman.record;

import dragoman.coding.event.Mention;
import dragoman.record.event.Pair;
import dragoman.record.merging.Merging;
import java.util.Comparator;
import java.util.Objects;

/**
 * What is merged together: the mentions of a pair that tell of one kind of act. Where several pairs are merged as one, so are their cells of that kind.
 *
 * @param pair who stand opposite each other
 * @param kind of act, as {@link Merging#kind} has it
 */
record Cell(String pair, String kind) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::pair).thenComparing(Cell::kind);

    Cell {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(kind, "kind");
    }

    static Cell of(Mention mention) {
        return new Cell(Pair.of(mention).key(), Merging.kind(mention));
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}

package dragoman.bench;

import java.util.Objects;

/**
 * Which number of which set is meant?
 *
 * @param set the set's name
 * @param name the figure's name within the set
 * @param kind what kind of number it is
 */
record Figure(String set, String name, Kind kind) {

    Figure {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String toString() {
        return set + " " + name;
    }
}

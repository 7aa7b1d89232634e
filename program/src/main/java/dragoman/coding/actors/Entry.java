package dragoman.coding.actors;

import dragoman.coding.event.Sector;
import java.util.List;
import java.util.Objects;

/**
 * What one name in the data files stands for.
 *
 * @param name the name as written in the file
 * @param kind what it is the name of
 * @param mainName the first name of its entry: the one by which the actor is known
 * @param code state, organisation or {@code ---}
 * @param sectors the main one first
 * @param tenures for a leader, the offices held
 * @param at where it was read
 */
record Entry(String name, EntryKind kind, String mainName, String code, List<Sector> sectors, List<Tenure> tenures, Origin at) {

    Entry {
        Objects.requireNonNull(kind, "kind");
        sectors = List.copyOf(sectors);
        tenures = List.copyOf(tenures);
    }

    Entry named(String other) {
        return new Entry(other, kind, mainName, code, sectors, tenures, at);
    }

    String describe() {
        return kind.label() + " «" + name + "» (" + at + ")";
    }
}

package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one name in the data files stands for.
 *
 * @param name the name as written in the file
 * @param kind what it is the name of
 * @param mainName the first name of its entry: the one by which the actor is known
 * @param code state, organisation or {@code ---}
 * @param sectors the main one first
 * @param tenures for a leader, the offices held
 * @param codes what it stands for at different times, where a dictionary says so; else empty
 * @param at where it was read
 */
public record Entry(String name, EntryKind kind, String mainName, String code, List<Sector> sectors, List<Tenure> tenures, List<DatedCode> codes, Origin at) {

    public Entry {
        Objects.requireNonNull(kind, "kind");
        sectors = List.copyOf(sectors);
        tenures = List.copyOf(tenures);
        codes = List.copyOf(codes);
    }

    Entry(String name, EntryKind kind, String mainName, String code, List<Sector> sectors, List<Tenure> tenures, Origin at) {
        this(name, kind, mainName, code, sectors, tenures, List.of(), at);
    }

    Entry named(String other) {
        return new Entry(other, kind, mainName, code, sectors, tenures, codes, at);
    }

    /** What it stands for on the day of a report; empty if it stands for nobody then. */
    public Optional<Entry> on(Optional<LocalDate> day) {
        if (codes.isEmpty()) {
            return Optional.of(this);
        }
        return DatedCode.on(codes, day).filter(dated -> dated.code().isPresent())
                .map(dated -> new Entry(name, kind, mainName, dated.code().get(), dated.sectors(), tenures, at));
    }

    /** Its kind, its name and where it stands, for explanations. */
    public String describe() {
        return kind.label() + " «" + name + "» (" + at + ")";
    }
}

package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a name stands for during some time, where a dictionary says that this changes.
 *
 * @param from the first day, {@link LocalDate#MIN} if it is not restricted
 * @param to the last day, {@link LocalDate#MAX} if it is not restricted
 * @param code state, organisation or {@code ---}; empty where the name stands for nobody then
 * @param sectors the main one first
 */
record DatedCode(LocalDate from, LocalDate to, Optional<String> code, List<Sector> sectors) {

    DatedCode {
        sectors = List.copyOf(sectors);
    }

    static DatedCode always(Optional<String> code, List<Sector> sectors) {
        return new DatedCode(LocalDate.MIN, LocalDate.MAX, code, sectors);
    }

    boolean isRestricted() {
        return !from.equals(LocalDate.MIN) || !to.equals(LocalDate.MAX);
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * What holds on a day: the first restriction that covers it, else what is not restricted, else nothing. Without a day: what is not
     * restricted, else what lasted until last.
     */
    static Optional<DatedCode> on(List<DatedCode> codes, Optional<LocalDate> day) {
        Optional<DatedCode> covering = day.flatMap(d -> codes.stream().filter(c -> c.isRestricted() && c.covers(d)).findFirst());
        Optional<DatedCode> otherwise = codes.stream().filter(c -> !c.isRestricted()).findFirst();
        Optional<DatedCode> last = day.isPresent() ? Optional.empty() : codes.stream().reduce((a, b) -> b.to().isAfter(a.to()) ? b : a);
        return covering.or(() -> otherwise).or(() -> last);
    }
}

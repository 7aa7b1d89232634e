package dragoman.record.conflict;

import dragoman.record.counting.Count;
import dragoman.record.event.Telling;
import java.util.List;
import java.util.Optional;

/**
 * Do two tellings of one happening tell different numbers of the same thing?
 *
 * @param said what the one says
 * @param otherSaid what the other says against it
 * @param toll whether people are counted of whom it is told what became of them
 */
record Numbers(String said, String otherSaid, boolean toll) {

    /** Empty where one number of the one agrees with what the other tells, or has only grown by the day of the later report. */
    static Optional<Numbers> between(Telling one, Telling other) {
        List<Count> counts = Count.of(one.mention());
        List<Count> others = counts.isEmpty() ? List.of() : Count.of(other.mention());
        for (Count count : counts) {
            boolean agreed = others.stream().anyMatch(against -> against.isOfSame(count) && !against.contradicts(count));
            Optional<Count> against = others.stream().filter(count::contradicts).findFirst();
            if (against.isPresent() && !agreed && !hasGrown(one, count, other, against.get()) && !hasGrown(other, against.get(), one, count)) {
                return Optional.of(new Numbers(count.text(), against.get().text(), count.fate().isPresent()));
            }
        }
        return Optional.empty();
    }

    private static boolean hasGrown(Telling later, Count count, Telling earlier, Count before) {
        return later.published().flatMap(day -> earlier.published().map(day::isAfter)).orElse(false) && count.mayHaveGrownFrom(before);
    }
}

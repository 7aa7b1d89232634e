package dragoman.record.merging;

import dragoman.coding.event.Edtf;
import dragoman.record.merging.Candidate.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds, among the events of one kind, those that a mention could belong to, without asking all of them: busy pairs have thousands.
 *
 * <p>An event lies in each month that its first date touches. That is enough, since a mention must agree with the first date as with every other.
 */
final class EventsOfKind {

    /** What spans more months is looked at for every mention, and is compared with every event. */
    private static final int MOST_MONTHS = 4;

    private final List<SameEvent> all = new ArrayList<>();
    private final List<SameEvent> wide = new ArrayList<>();
    private final Map<YearMonth, List<SameEvent>> byMonth = new HashMap<>();

    /** Adds a mention to an event, which may be a new one. */
    void add(Candidate candidate, SameEvent event, String reason) {
        boolean isNew = event.isNew();
        event.add(candidate, reason);
        if (isNew) {
            all.add(event);
            candidate.date().ifPresent(date -> place(date, event));
        }
    }

    int count() {
        return all.size();
    }

    /** In the order in which they were founded. */
    List<SameEvent> all() {
        return List.copyOf(all);
    }

    private void place(Date date, SameEvent event) {
        List<YearMonth> months = months(date.day(), Merging.TENSE_SLACK);
        if (months.isEmpty()) {
            wide.add(event);
        }
        months.forEach(month -> byMonth.computeIfAbsent(month, found -> new ArrayList<>()).add(event));
    }

    /** Those that may agree with a mention's date; one of several months may come twice. */
    List<SameEvent> near(Candidate candidate) {
        List<YearMonth> months = candidate.date().map(date -> months(date.day(), 0)).orElse(List.of());
        if (months.isEmpty()) {
            return all;
        }
        List<SameEvent> found = new ArrayList<>(wide);
        months.forEach(month -> found.addAll(byMonth.getOrDefault(month, List.of())));
        return found;
    }

    /** Empty for too many and for open ends. */
    private static List<YearMonth> months(Edtf day, int slack) {
        Optional<YearMonth> first = day.earliest().map(from -> YearMonth.from(from.minusDays(slack)));
        Optional<YearMonth> last = day.latest().map(to -> YearMonth.from(to.plusDays(slack)));
        List<YearMonth> months = new ArrayList<>();
        if (first.isPresent() && last.isPresent() && first.get().plusMonths(MOST_MONTHS).isAfter(last.get())) {
            for (YearMonth month = first.get(); !month.isAfter(last.get()); month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months;
    }
}

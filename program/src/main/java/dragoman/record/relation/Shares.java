package dragoman.record.relation;

import dragoman.coding.event.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which periods does an event count, and how much in each?
 *
 * <p>An event that may lie in several periods, or goes on over them, is spread over them by days. One that is dated to a year or longer says nothing about a
 * month: it is left aside; by year it counts where a single calendar year holds it. Of a date with an open end only its start is known, and there the event
 * counts; a date with an open start, and no date, are left aside.
 */
final class Shares {

    /** The shortest year. */
    private static final int YEAR = 365;

    private Shares() {
    }

    /** In the order of time; empty for what is left aside. */
    static List<Share> of(Edtf date, Grain grain) {
        Optional<Edtf> span = span(date);
        if (span.isEmpty()) {
            return List.of();
        }
        LocalDate from = span.get().earliest().orElseThrow();
        LocalDate to = span.get().latest().orElseThrow();
        Period first = Period.of(grain, from);
        long days = span.get().days();
        if (!first.last().isBefore(to)) {
            return List.of(new Share(first, 1));
        }
        if (days >= YEAR) {
            return List.of();
        }
        List<Share> shares = new ArrayList<>();
        for (Period period : first.to(Period.of(grain, to))) {
            LocalDate start = period.first().isBefore(from) ? from : period.first();
            LocalDate end = period.last().isAfter(to) ? to : period.last();
            shares.add(new Share(period, (ChronoUnit.DAYS.between(start, end) + 1) / (double) days));
        }
        return shares;
    }

    /** The days that it lies in, both ends known. */
    private static Optional<Edtf> span(Edtf date) {
        if (date.earliest().isEmpty()) {
            return Optional.empty();
        }
        if (date.latest().isPresent()) {
            return Optional.of(date);
        }
        int slash = date.text().indexOf('/');
        return Edtf.find(slash < 0 ? date.text() : date.text().substring(0, slash)).filter(start -> start.latest().isPresent());
    }
}

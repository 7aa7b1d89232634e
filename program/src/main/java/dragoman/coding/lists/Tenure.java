package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * When somebody held an office.
 *
 * @param office what it is called
 * @param sectors where it is, if that is not the sector of the whole entry: the head of an agency who was president later
 * @param from the first day, {@link LocalDate#MIN} if it is not known
 * @param to the last day, {@link LocalDate#MAX} if it has not ended
 */
public record Tenure(String office, List<Sector> sectors, LocalDate from, LocalDate to) {

    public Tenure {
        sectors = List.copyOf(sectors);
    }

    /** Whether the office was held on this day, first and last day included. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Reads {@code 2009-01-20/2017-01-20}; either side may be a month, a year, {@code ..} or empty. */
    static Tenure parse(String office, List<Sector> sectors, String interval) {
        int slash = interval.indexOf('/');
        if (slash < 0) {
            throw new DateTimeParseException("no interval", interval, 0);
        }
        Tenure tenure = new Tenure(office, sectors, first(interval.substring(0, slash).strip()), last(interval.substring(slash + 1).strip()));
        if (tenure.to.isBefore(tenure.from)) {
            throw new DateTimeParseException("ends before it begins", interval, slash);
        }
        return tenure;
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 0, 2 -> LocalDate.MIN;
            case 4 -> LocalDate.of(year(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 0, 2 -> LocalDate.MAX;
            case 4 -> LocalDate.of(year(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    private static int year(String date) {
        if (!date.matches("\\d{4}")) {
            throw new DateTimeParseException("no year", date, 0);
        }
        return Integer.parseInt(date);
    }
}

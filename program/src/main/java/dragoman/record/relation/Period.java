package dragoman.record.relation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week, month, quarter or year.
 *
 * @param first its first day
 */
public record Period(Grain grain, LocalDate first) implements Comparable<Period> {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|W(\\d{2})|Q([1-4])))?");

    public Period {
        Objects.requireNonNull(grain, "grain");
        if (!grain.start(first).equals(first)) {
            throw new IllegalArgumentException("no " + grain.label() + " starts on " + first);
        }
    }

    /** The one that a day lies in. */
    public static Period of(Grain grain, LocalDate day) {
        return new Period(grain, grain.start(day));
    }

    /** Reads {@code 2018}, {@code 2018-Q2}, {@code 2018-05} or {@code 2018-W20}. */
    public static Period parse(String label) {
        Period read = read(label);
        // Not every year has a week 53.
        if (!read.label().equals(label)) {
            throw new IllegalArgumentException("«" + label + "» is no period: the calendar has no such " + read.grain.label());
        }
        return read;
    }

    private static Period read(String label) {
        Matcher parts = LABEL.matcher(label);
        if (!parts.matches()) {
            throw new IllegalArgumentException("«" + label + "» is no period; write 2018, 2018-Q2, 2018-05 or 2018-W20");
        }
        int year = Integer.parseInt(parts.group(1));
        try {
            if (parts.group(2) != null) {
                return of(Grain.MONTH, LocalDate.of(year, Integer.parseInt(parts.group(2)), 1));
            }
            if (parts.group(3) != null) {
                // The fourth of January lies in the first week of every year.
                LocalDate inYear = LocalDate.of(year, 1, 4);
                return of(Grain.WEEK, inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(parts.group(3))));
            }
            return parts.group(4) != null ? of(Grain.QUARTER, LocalDate.of(year, 3 * Integer.parseInt(parts.group(4)), 1)) : of(Grain.YEAR, LocalDate.of(year, 1, 1));
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("«" + label + "» is no period: " + none.getMessage(), none);
        }
    }

    /** All from this one to another, both among them. */
    public List<Period> to(Period last) {
        List<Period> all = new ArrayList<>();
        for (Period period = this; period.compareTo(last) <= 0; period = period.next()) {
            all.add(period);
        }
        return all;
    }

    public Period next() {
        return new Period(grain, grain.next(first));
    }

    public Period previous() {
        return new Period(grain, grain.move(first, -1));
    }

    /** Its last day. */
    public LocalDate last() {
        return grain.next(first).minusDays(1);
    }

    /** As in commands and output: {@code 2018-05}. */
    public String label() {
        return switch (grain) {
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }

    @Override
    public int compareTo(Period other) {
        return first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return label();
    }
}

package dragoman.coding.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that an EDTF date (ISO 8601-2) stands for: a day, month, season, year, decade, century, or an interval of them.
 *
 * <p>The marks {@code ~} and {@code ?} are read and change nothing about the days: nobody says how far "about" reaches.
 *
 * @param text the date as written
 * @param earliest its first day; empty where its start is open
 * @param latest its last day; empty where its end is open
 */
public record Edtf(String text, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    private static final Pattern POINT = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");
    private static final Pattern UNSPECIFIED = Pattern.compile("(\\d{2}XX|\\d{3}X)[~?%]?");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    public Edtf {
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("«" + text + "» ends before it starts");
        }
    }

    /** Reads a date, or says what is wrong with it. */
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        try {
            if (slash < 0) {
                return point(text, text);
            }
            String from = text.substring(0, slash);
            String to = text.substring(slash + 1);
            if (isOpen(from) && isOpen(to)) {
                throw new IllegalArgumentException("«" + text + "» is open at both ends and says nothing");
            }
            return new Edtf(text, isOpen(from) ? Optional.empty() : point(from, text).earliest, isOpen(to) ? Optional.empty() : point(to, text).latest);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("«" + text + "» is no date: " + noDay.getMessage(), noDay);
        }
    }

    /** Reads a date where it is one. */
    public static Optional<Edtf> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    /** Whether every day of the other date is one of this. */
    public boolean contains(Edtf other) {
        boolean starts = earliest.isEmpty() || other.earliest.isPresent() && !other.earliest.get().isBefore(earliest.get());
        boolean ends = latest.isEmpty() || other.latest.isPresent() && !other.latest.get().isAfter(latest.get());
        return starts && ends;
    }

    /** Whether both dates can be true of one happening: they share a day. */
    public boolean agrees(Edtf other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /** Whether this date is over before the other starts. */
    public boolean isBefore(Edtf other) {
        return latest.isPresent() && other.earliest.isPresent() && latest.get().isBefore(other.earliest.get());
    }

    /** How many days it stands for: the fewer, the more precise. An open end counts as very many. */
    public long days() {
        return earliest.isPresent() && latest.isPresent() ? ChronoUnit.DAYS.between(earliest.get(), latest.get()) + 1 : Long.MAX_VALUE;
    }

    /** Days between this date and the other: 0 where they share one, 1 for neighbours. */
    public long daysApart(Edtf other) {
        if (isBefore(other)) {
            return ChronoUnit.DAYS.between(latest.orElseThrow(), other.earliest.orElseThrow());
        }
        return other.isBefore(this) ? other.daysApart(this) : 0;
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Edtf point(String text, String whole) {
        Matcher unspecified = UNSPECIFIED.matcher(text);
        if (unspecified.matches()) {
            int first = Integer.parseInt(unspecified.group(1).replace('X', '0'));
            int last = Integer.parseInt(unspecified.group(1).replace('X', '9'));
            return span(text, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            throw new IllegalArgumentException("«" + whole + "» is no EDTF date; write 2018-05-15, 2018-05, 2018 or 2018-05-15/2018-05-16");
        }
        int year = Integer.parseInt(point.group(1));
        if (point.group(2) == null) {
            return span(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = Integer.parseInt(point.group(2));
        if (point.group(3) != null) {
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(point.group(3)));
            return span(text, day, day);
        }
        if (month >= SPRING && month <= WINTER) {
            YearMonth start = YearMonth.of(year, 3 * (month - SPRING + 1));
            return span(text, start.atDay(1), start.plusMonths(2).atEndOfMonth());
        }
        return span(text, LocalDate.of(year, month, 1), YearMonth.of(year, month).atEndOfMonth());
    }

    private static Edtf span(String text, LocalDate first, LocalDate last) {
        return new Edtf(text, Optional.of(first), Optional.of(last));
    }
}

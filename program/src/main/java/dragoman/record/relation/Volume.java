package dragoman.record.relation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a record holds in all, whoever it is about.
 *
 * @param events how many events that happened have a date, by who stands opposite whom (any word for a pair), then by date (EDTF)
 * @param reports how many reports were published on a day, families of copies counted once, on the first day that one of them appeared
 */
public record Volume(SortedMap<String, SortedMap<String, Long>> events, SortedMap<LocalDate, Long> reports) {

    public Volume {
        SortedMap<String, SortedMap<String, Long>> copy = new TreeMap<>();
        events.forEach((pair, dates) -> copy.put(pair, Collections.unmodifiableSortedMap(new TreeMap<>(dates))));
        events = Collections.unmodifiableSortedMap(copy);
        reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
    }
}

package dragoman.record.relation;

import dragoman.coding.event.Edtf;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How much was reported of each period? */
public final class Coverage {

    private final Grain grain;
    private final NavigableMap<Period, Double> events = new TreeMap<>();
    private final NavigableMap<Period, Double> reports = new TreeMap<>();

    private Coverage(Grain grain) {
        this.grain = grain;
    }

    /** Events are spread as those of a pair are, and those that a pair would leave aside are left aside. */
    public static Coverage of(Volume volume, Grain grain) {
        Coverage coverage = new Coverage(grain);
        volume.events().forEach((date, count) -> Shares.of(Edtf.parse(date), grain)
                .forEach(share -> coverage.events.merge(share.period(), share.part() * count, Double::sum)));
        volume.reports().forEach((day, count) -> coverage.reports.merge(Period.of(grain, day), (double) count, Double::sum));
        return coverage;
    }

    public Grain grain() {
        return grain;
    }

    /** 0 where nothing is known of a period. */
    public double at(Period period, Per per) {
        return amounts(per).getOrDefault(period, 0.0);
    }

    /** The first period in which reports were published: since then the record has watched. */
    Optional<Period> watchedFrom() {
        return Optional.ofNullable(reports.firstEntry()).map(Map.Entry::getKey);
    }

    Optional<Period> watchedUntil() {
        return Optional.ofNullable(reports.lastEntry()).map(Map.Entry::getKey);
    }

    private NavigableMap<Period, Double> amounts(Per per) {
        return per == Per.EVENTS ? events : reports;
    }
}

package dragoman.record.relation;

import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How did two actors stand to each other, period by period, and when did that change?
 *
 * <p>Counted are events that happened, once each however often they were told, with the strength that PLOVER gives them. The model is described in
 * {@code docs/relation.md}.
 *
 * @param points all periods from the first to the last
 * @param turningPoints in the order of time
 */
public record Relation(String one, String other, Direction direction, Frame frame, List<Point> points, List<TurningPoint> turningPoints, LeftAside leftAside) {

    public Relation {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(frame, "frame");
        points = List.copyOf(points);
        turningPoints = List.copyOf(turningPoints);
    }

    /**
     * Works it out.
     *
     * @param events in any order; those of other pairs are passed over
     * @param coverage of the whole record, of the same grain as the frame
     */
    public static Relation of(List<Event> events, String one, String other, Direction direction, Frame frame, Coverage coverage) {
        if (coverage.grain() != frame.grain()) {
            throw new IllegalArgumentException("a relation by " + frame.grain().label() + " needs the coverage by " + frame.grain().label() + ", got it by " + coverage.grain().label());
        }
        List<Event> own = events.stream().filter(event -> direction.holds(event, one, other)).sorted(Comparator.comparing(Event::id)).toList();
        Map<Period, List<Contribution>> told = new TreeMap<>();
        List<Event> undated = new ArrayList<>();
        for (Event event : own.stream().filter(Relation::happened).toList()) {
            List<Share> shares = event.date().map(date -> Shares.of(date, frame.grain())).orElse(List.of());
            if (shares.isEmpty()) {
                undated.add(event);
            }
            shares.forEach(share -> told.computeIfAbsent(share.period(), period -> new ArrayList<>()).add(new Contribution(event, share.part())));
        }
        List<Point> bare = span(frame, coverage, told).stream().map(period -> new Point(period, told.getOrDefault(period, List.of()),
                coverage.at(period, Per.EVENTS), coverage.at(period, Per.REPORTS), Map.of())).toList();
        List<Point> known = bare.stream().filter(point -> point.coverage(frame.per()) > 0).toList();
        Map<Tone, Rates> rates = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            rates.put(tone, Rates.of(known, tone, frame.per()));
        }
        List<TurningPoint> turningPoints = TurningPoints.of(known, rates);
        return new Relation(one, other, direction, frame, levelled(bare, known, rates, turningPoints), turningPoints,
                new LeftAside(undated, with(own, Status.PLANNED, Status.POSSIBLE, Status.CONDITIONAL), with(own, Status.DENIED)));
    }

    /** The point of a period, where it lies in the relation's time. */
    public Optional<Point> at(Period period) {
        return points.stream().filter(point -> point.period().equals(period)).findFirst();
    }

    /** How many events stand in its points; one that lies in several counts once. */
    public int events() {
        return (int) points.stream().flatMap(point -> point.contributions().stream()).map(one -> one.event().id()).distinct().count();
    }

    /** Whether it is an event that has come to pass. Verbal acts such as threats are what they are: acts done. */
    static boolean happened(Event event) {
        return event.status() == Status.DONE || event.status() == Status.ONGOING;
    }

    private static List<Event> with(List<Event> events, Status... statuses) {
        return events.stream().filter(event -> List.of(statuses).contains(event.status())).toList();
    }

    /** As long as the record has watched, and as far as the pair's own events reach beyond it. */
    private static List<Period> span(Frame frame, Coverage coverage, Map<Period, List<Contribution>> told) {
        Optional<Period> first = frame.from().map(day -> Period.of(frame.grain(), day))
                .or(() -> Stream.concat(coverage.watchedFrom().stream(), told.keySet().stream()).min(Comparator.naturalOrder()));
        Optional<Period> last = frame.to().map(day -> Period.of(frame.grain(), day))
                .or(() -> Stream.concat(coverage.watchedUntil().stream(), told.keySet().stream()).max(Comparator.naturalOrder()));
        return first.isPresent() && last.isPresent() ? first.get().to(last.get()) : List.of();
    }

    private static List<Point> levelled(List<Point> bare, List<Point> known, Map<Tone, Rates> rates, List<TurningPoint> turningPoints) {
        List<Period> periods = known.stream().map(Point::period).toList();
        List<Integer> starts = turningPoints.stream().map(turn -> periods.indexOf(turn.when())).toList();
        List<Level> cooperation = rates.get(Tone.COOPERATION).levels(starts);
        List<Level> conflict = rates.get(Tone.CONFLICT).levels(starts);
        Map<Period, Point> levelled = new TreeMap<>();
        for (int i = 0; i < known.size(); i++) {
            levelled.put(known.get(i).period(), known.get(i).at(cooperation.get(i), conflict.get(i)));
        }
        return bare.stream().map(point -> levelled.getOrDefault(point.period(), point)).toList();
    }
}

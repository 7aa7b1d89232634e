package dragoman.record.merging;

import dragoman.coding.event.Act;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which mentions of a pair tell the same event: those of the same act in the same direction and state of things whose dates agree.
 *
 * <p>A mention joins an event only if it agrees with every mention in it: so "2015" may join a visit of April 2015 or one of September, but never ties the
 * two together. The most precise mentions come first and found the events; the order in which they were read plays no part. A mention without a date joins
 * an event of its own report, and only where there is just one that it can mean.
 */
public final class Merging {

    /** A day that rests on the tense alone may be off by as many days. */
    static final int TENSE_SLACK = 7;

    /** Mentions that can be one event at all are looked for among those of the same kind only. */
    private record Kind(PloverType type, Optional<PloverType> about, int standing) {

        static Kind of(Mention mention) {
            return new Kind(mention.act().type(), mention.about().map(Act::type), Merging.standing(mention.status()));
        }
    }

    private Merging() {
    }

    /** The mentions of one pair, put together. Each group is in the order in which its mentions joined, each with the reason in it. */
    public static List<List<Telling>> groups(List<Telling> tellings) {
        List<Candidate> sorted = tellings.stream().map(Candidate::of).sorted(Candidate.PRECISE_FIRST).toList();
        Map<Kind, EventsOfKind> byKind = new HashMap<>();
        List<SameEvent> inOrder = new ArrayList<>();
        for (Candidate candidate : sorted) {
            EventsOfKind events = byKind.computeIfAbsent(Kind.of(candidate.telling().mention()), kind -> new EventsOfKind());
            Optional<SameEvent> home = candidate.date().flatMap(date -> byDate(candidate, events.near(date)));
            if (candidate.date().isEmpty()) {
                home = byReport(candidate, events);
            }
            if (home.isEmpty()) {
                SameEvent founded = new SameEvent(inOrder.size());
                inOrder.add(founded);
                home = Optional.of(founded);
            }
            events.add(candidate, home.get());
        }
        return inOrder.stream().map(SameEvent::members).toList();
    }

    /** The nearest of the events that agree: same date before same mode before few days apart. */
    private static Optional<SameEvent> byDate(Candidate candidate, List<SameEvent> events) {
        return events.stream().filter(event -> event.agrees(candidate))
                .min(Comparator.comparingLong((SameEvent event) -> event.distance(candidate)).thenComparing(SameEvent::number));
    }

    private static Optional<SameEvent> byReport(Candidate candidate, EventsOfKind events) {
        List<SameEvent> possible = events.of(candidate.telling().report()).stream().filter(event -> event.sameAct(candidate)).toList();
        List<SameEvent> dated = possible.stream().filter(SameEvent::isDated).toList();
        if (dated.size() == 1) {
            return Optional.of(dated.get(0));
        }
        return possible.stream().filter(event -> !event.isDated()).findFirst();
    }

    /** What happened, what may come, and what is denied are never one event here. */
    static int standing(Status status) {
        return switch (status) {
            case DONE, ONGOING -> 0;
            case PLANNED, POSSIBLE, CONDITIONAL -> 1;
            case DENIED -> 2;
        };
    }

    static boolean isTense(Telling telling) {
        return telling.mention().date().basis() == Basis.TENSE;
    }

    /** The date as days; empty where nothing tells it, or where it is a day that no calendar has. */
    static Optional<Edtf> day(Telling telling) {
        return telling.mention().date().value().flatMap(Edtf::find);
    }
}

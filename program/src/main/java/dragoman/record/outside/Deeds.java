package dragoman.record.outside;

import dragoman.coding.event.Edtf;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.outside.Comparison.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes what two sides do to each other comparable: our events and those of another coder. */
public final class Deeds {

    private static final Set<Status> HAPPENED = Set.of(Status.DONE, Status.ONGOING);

    private Deeds() {
    }

    /** What our events say that happened; what both do to each other is a deed in each direction, as other coders have it. */
    public static List<Deed> ours(List<TimelineEntry> entries, String one, String other) {
        List<Deed> deeds = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            Event event = entry.event();
            boolean there = does(event, one, other);
            boolean back = does(event, other, one);
            if (HAPPENED.contains(event.status()) && (there || back && event.reciprocal())) {
                deeds.add(new Deed(event.id(), event.date(), Optional.of(event.type()), one, other));
            }
            if (HAPPENED.contains(event.status()) && (back || there && event.reciprocal())) {
                deeds.add(new Deed(event.id(), event.date(), Optional.of(event.type()), other, one));
            }
        }
        return deeds;
    }

    private static boolean does(Event event, String doer, String receiver) {
        return event.actors().contains(doer) && event.recipients().contains(receiver);
    }

    public static List<Deed> theirs(List<OutsideEvent> events) {
        return events.stream().map(event -> new Deed(event.key(), event.day().map(day -> Edtf.parse(day.toString())), event.type(), event.actor().code(), event.recipient().code()))
                .toList();
    }

    /** Which deeds of ours a filter asks for: those of the events that it lets through, in the direction that it names. */
    public static Predicate<Deed> asked(EventFilter filter, List<TimelineEntry> entries) {
        Set<String> wanted = entries.stream().filter(filter::test).map(entry -> entry.event().id()).collect(Collectors.toSet());
        return deed -> wanted.contains(deed.id()) && isDirected(filter, deed);
    }

    /** Which of theirs: by what a row of another coder tells. It has neither status nor words, nor does it say how sure or by how many it is told. */
    public static Predicate<Deed> askedOfOthers(EventFilter filter, List<OutsideEvent> events) {
        Set<String> wanted = events.stream().filter(event -> filter.acts().test(event.type(), event.mode(), event.cameo().orElse("")))
                .filter(event -> filter.told().isBy(event.source())).map(OutsideEvent::key).collect(Collectors.toSet());
        return deed -> wanted.contains(deed.id()) && filter.days().test(deed.date()) && isDirected(filter, deed);
    }

    private static boolean isDirected(EventFilter filter, Deed deed) {
        return filter.sides().test(List.of(deed.actor()), List.of(deed.recipient()), false);
    }
}

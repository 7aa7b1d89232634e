package dragoman.record.outside;

import dragoman.coding.event.Edtf;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.TimelineEntry;
import dragoman.record.outside.Comparison.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
}

package dragoman.record;

import dragoman.record.event.Event;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.merging.EventMaking;
import dragoman.record.merging.Merging;
import dragoman.record.merging.Rulings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cells that are worked out together: what is in them, and what stood there before. Works without the database, so that nobody waits meanwhile.
 *
 * @param cells all of them, whether anything is in them or not
 * @param marks of those that wait
 * @param kin the mentions, those of one pair and those that are merged with it together
 * @param stood the events that the record has of these cells
 */
record Cluster(SortedSet<Cell> cells, Map<Cell, Long> marks, Collection<List<Placed>> kin, Collection<Stood> stood, Rulings rulings) {

    /**
     * A mention with its place in the record.
     *
     * @param event the event that it is counted to; empty where there is none yet
     * @param position its place in that
     */
    record Placed(Telling telling, String event, int position) {
    }

    /** An event as the record has it, with the ids of its mentions. */
    record Stood(Event event, String pair, Set<String> mentions) {
    }

    /**
     * What is to be changed.
     *
     * @param removed ids of events that are no longer, or that come back changed
     * @param strangers mentions of other cells that those had
     * @param detached mentions that stand in events of other cells
     * @param added events, new or changed
     */
    record Change(Cluster of, List<String> removed, List<String> strangers, List<String> detached, List<TimelineEntry> added) {
    }

    Cluster {
        cells = new TreeSet<>(cells);
        marks = Map.copyOf(marks);
    }

    /** Merges, and compares with what stood there. */
    Change workOut() {
        List<List<Telling>> groups = new ArrayList<>();
        kin.forEach(some -> groups.addAll(Merging.groups(some.stream().map(Placed::telling).toList(), rulings)));
        List<TimelineEntry> entries = (kin.size() > 1 ? rulings.join(groups) : groups).stream().map(Cluster::entry).toList();
        return change(entries);
    }

    /** The pair of an event is that of its first mention. */
    static String pair(List<Telling> group) {
        return Pair.of(group.get(0).mention()).key();
    }

    private static TimelineEntry entry(List<Telling> group) {
        return new TimelineEntry(EventMaking.event(pair(group), group), group);
    }

    private Change change(List<TimelineEntry> entries) {
        Map<String, Placed> places = new HashMap<>();
        kin.forEach(some -> some.forEach(placed -> places.put(placed.telling().mention().id(), placed)));
        Map<String, Stood> before = new HashMap<>();
        stood.forEach(one -> before.put(one.event().id(), one));
        List<TimelineEntry> added = new ArrayList<>();
        Set<String> staying = new HashSet<>();
        for (TimelineEntry entry : entries) {
            if (stands(entry, before.get(entry.event().id()), places)) {
                staying.add(entry.event().id());
            } else {
                added.add(entry);
            }
        }
        List<String> removed = before.keySet().stream().filter(id -> !staying.contains(id)).sorted().toList();
        List<String> strangers = removed.stream().flatMap(id -> before.get(id).mentions().stream()).filter(mention -> !places.containsKey(mention)).sorted().toList();
        List<String> detached = places.values().stream().filter(placed -> !placed.event().isEmpty() && !before.containsKey(placed.event()))
                .map(placed -> placed.telling().mention().id()).sorted().toList();
        return new Change(this, removed, strangers, detached, added);
    }

    /** Whether the record has it just so. */
    private static boolean stands(TimelineEntry entry, Stood before, Map<String, Placed> places) {
        if (before == null || !before.event().equals(entry.event()) || !before.pair().equals(pair(entry.tellings())) || before.mentions().size() != entry.tellings().size()) {
            return false;
        }
        for (int i = 0; i < entry.tellings().size(); i++) {
            Telling telling = entry.tellings().get(i);
            Placed placed = places.get(telling.mention().id());
            if (!placed.event().equals(entry.event().id()) || placed.position() != i || !placed.telling().reason().equals(telling.reason())) {
                return false;
            }
        }
        return true;
    }
}

package dragoman.record;

import dragoman.record.Cluster.Placed;
import dragoman.record.Cluster.Stood;
import dragoman.record.decision.Ruled;
import dragoman.record.event.Event;
import dragoman.record.merging.Rulings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Which cells are worked out together, and what is in them? Works within a transaction of its caller. */
final class Gathering {

    private static final String EVENTS = "select e.* from wanted cross join events e where e.pair = wanted.pair and e.kind = wanted.kind";
    private static final String MEMBERS = """
            select em.event_id, em.mention_id from wanted cross join events e cross join event_mentions em
            where e.pair = wanted.pair and e.kind = wanted.kind and em.event_id = e.id""";

    private final Handle handle;
    private final PairTable parties;
    private final Tellings tellings;
    private final DecisionTable decisions;
    private final DueTable due;

    Gathering(Handle handle) {
        this.handle = handle;
        this.parties = new PairTable(handle);
        this.tellings = new Tellings(handle);
        this.decisions = new DecisionTable(handle);
        this.due = new DueTable(handle);
    }

    /** Those of some cells that still wait, each with all that is worked out with it; no cell is in two clusters. */
    List<Cluster> of(List<Cell> some) {
        Map<Cell, Long> waiting = due.marks(some);
        List<Ruled> ruled = decisions.ruled();
        List<SortedSet<Cell>> clusters = clusters(some.stream().filter(cell -> waiting.getOrDefault(cell, 0L) > 0).toList(), ruled);
        Set<Cell> all = clusters.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Cell, Long> marks = due.marks(all);
        Map<Cell, List<Placed>> placed = tellings.ofCells(all);
        Map<Cell, List<Stood>> stood = stood(all);
        Rulings rulings = new Rulings(ruled);
        Map<String, String> names = new HashMap<>();
        return clusters.stream().filter(cells -> cells.stream().noneMatch(cell -> marks.getOrDefault(cell, 0L) < 0)).map(cells -> {
            Map<Cell, Long> own = new TreeMap<>();
            Map<String, List<Placed>> kin = new TreeMap<>();
            List<Stood> before = new ArrayList<>();
            for (Cell cell : cells) {
                if (marks.containsKey(cell)) {
                    own.put(cell, marks.get(cell));
                }
                kin.computeIfAbsent(names.computeIfAbsent(cell.pair(), parties::kin), any -> new ArrayList<>()).addAll(placed.getOrDefault(cell, List.of()));
                before.addAll(stood.getOrDefault(cell, List.of()));
            }
            return new Cluster(cells, own, kin.values(), before, rulings);
        }).toList();
    }

    private List<SortedSet<Cell>> clusters(Collection<Cell> waiting, List<Ruled> ruled) {
        Set<String> decided = ruled.stream().filter(Ruled::applies).flatMap(one -> Stream.concat(one.one().stream(), one.others().stream()))
                .map(decisions::pairOf).collect(Collectors.toSet());
        Map<String, Set<String>> linked = new HashMap<>();
        Set<Cell> covered = new HashSet<>();
        List<SortedSet<Cell>> clusters = new ArrayList<>();
        for (Cell cell : waiting) {
            if (!covered.contains(cell)) {
                Set<String> pairs = linked.computeIfAbsent(cell.pair(), pair -> linked(pair, ruled));
                SortedSet<Cell> cells = new TreeSet<>();
                if (pairs.stream().anyMatch(decided::contains)) {
                    pairs.forEach(pair -> cells.addAll(all(pair)));
                } else {
                    pairs.forEach(pair -> cells.add(new Cell(pair, cell.kind())));
                }
                covered.addAll(cells);
                clusters.add(cells);
            }
        }
        return clusters;
    }

    /** What a person put together may be of two kinds, so that all of them are worked out. */
    private List<Cell> all(String pair) {
        return handle.createQuery("select kind from mentions where pair = :pair union select kind from events where pair = :pair union select kind from pairs_to_merge where pair = :pair")
                .bind("pair", pair).mapTo(String.class).map(kind -> new Cell(pair, kind)).list();
    }

    /** The pairs that are worked out with this one: those that are merged with it, and those of which a person put events together with events of it. */
    private Set<String> linked(String pair, List<Ruled> ruled) {
        Set<String> linked = parties.merged(pair);
        for (boolean grows = !ruled.isEmpty(); grows;) {
            Set<String> more = new TreeSet<>();
            linked.forEach(one -> decisions.linked(one, ruled).forEach(other -> more.addAll(parties.merged(other))));
            grows = linked.addAll(more);
        }
        return linked;
    }

    private Map<Cell, List<Stood>> stood(Collection<Cell> cells) {
        Map<String, Set<String>> members = new HashMap<>();
        CellQuery.ask(handle, cells, MEMBERS, query -> query.map((row, context) -> members.computeIfAbsent(row.getString(1), event -> new HashSet<>(2)).add(row.getString(2))).forEach(put -> { }));
        Map<Cell, List<Stood>> stood = new HashMap<>();
        CellQuery.ask(handle, cells, EVENTS, query -> query.map((row, context) -> {
            Event event = EventTable.event(row);
            String pair = row.getString("pair");
            return stood.computeIfAbsent(new Cell(pair, row.getString("kind")), any -> new ArrayList<>()).add(new Stood(event, pair, members.getOrDefault(event.id(), Set.of())));
        }).forEach(put -> { }));
        return stood;
    }
}

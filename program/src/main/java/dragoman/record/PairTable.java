package dragoman.record;

import dragoman.coding.event.Actor;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which pairs concern an actor, or two that stand opposite each other? */
final class PairTable {

    /** The pairs of events that concern {@code :one}. */
    static final String OF_ONE = "select pair from pair_parties where code = :one";
    /** The pairs in which {@code :one} stands opposite {@code :other}. */
    static final String OF_TWO = "select a.pair from pair_parties a join pair_parties b on b.pair = a.pair and b.side <> a.side where a.code = :one and b.code = :other";

    private final Handle handle;

    PairTable(Handle handle) {
        this.handle = handle;
    }

    /** Remembers who stands on which side. */
    void put(List<String> pairs) {
        PreparedBatch batch = handle.prepareBatch("insert into pair_parties (code, pair, side) values (:code, :pair, :side) on conflict (code, pair, side) do nothing");
        for (String pair : pairs) {
            String[] sides = pair.split(" \\| ", -1);
            for (int side = 0; side < sides.length; side++) {
                for (String code : codes(sides[side])) {
                    batch.bind("code", code).bind("pair", pair).bind("side", side).add();
                }
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /**
     * Asks anew with which pair of two those of several states are merged that tell of this one, or that are this one: it may be another now.
     *
     * @return those that are merged with another than before
     */
    List<String> group(String pair) {
        Set<String> several = over(pair);
        if (!Pair.parts(pair).isEmpty()) {
            several.add(pair);
        }
        return several.stream().filter(one -> {
            String kin = mergedAs(one);
            boolean changed = !kin(one).equals(kin);
            if (changed) {
                handle.createUpdate("insert into pair_kin (pair, kin) values (:pair, :kin) on conflict (pair) do update set kin = excluded.kin").bind("pair", one).bind("kin", kin).execute();
            }
            return changed;
        }).toList();
    }

    /** The name under which a pair was merged with others. */
    String kin(String pair) {
        if (Pair.onlyState(pair).isPresent() || Pair.parts(pair).isEmpty()) {
            return Pair.mergedAs(pair, part -> 0);
        }
        return handle.createQuery("select kin from pair_kin where pair = :pair").bind("pair", pair).mapTo(String.class).findOne().orElse(pair);
    }

    /** The name under which a pair is merged with others. */
    private String mergedAs(String pair) {
        return Pair.mergedAs(pair, part -> handle.createQuery("select count(*) from mentions where pair = :pair").bind("pair", part).mapTo(Long.class).one());
    }

    /** The pair itself with all that are merged with it: those of the same one state; those of several states with the pair of two of which most is told. */
    Set<String> merged(String pair) {
        Set<String> together = new TreeSet<>(Set.of(pair));
        Optional<String> state = Pair.onlyState(pair);
        if (state.isPresent()) {
            handle.createQuery("select distinct pair from pair_parties where code = :code").bind("code", state.get()).mapTo(String.class)
                    .filter(other -> Pair.onlyState(other).equals(state)).forEach(together::add);
            return together;
        }
        String name = kin(pair);
        together.add(name);
        handle.createQuery("select pair from pair_kin where kin = :kin").bind("kin", name).mapTo(String.class).forEach(together::add);
        return together;
    }

    /** The pairs of several states that tell of a pair of two. */
    Set<String> over(String pair) {
        String[] sides = pair.split(" \\| ", -1);
        Set<String> over = new TreeSet<>();
        if (sides.length == 2 && Pair.parts(pair).isEmpty() && !pair.contains(Actor.NO_STATE) && !sides[0].isBlank() && !sides[1].isBlank()) {
            handle.createQuery("select distinct pair from (" + OF_TWO + ") as found").bind("one", sides[0]).bind("other", sides[1]).mapTo(String.class)
                    .filter(other -> Pair.parts(other).contains(pair)).forEach(over::add);
        }
        return over;
    }

    /** Notes who else takes part in events of a pair, or stands on its other side too: mentions of another pair may be in one. */
    void putGuests(String pair, List<Event> events) {
        List<Set<String>> own = Arrays.stream(pair.split(" \\| ", -1)).map(PairTable::codes).toList();
        Set<String> guests = new TreeSet<>();
        for (Event event : events) {
            Set<String> codes = new TreeSet<>(event.actors());
            codes.addAll(event.recipients());
            codes.removeIf(code -> own.stream().filter(side -> side.contains(code)).count() >= (event.actors().contains(code) && event.recipients().contains(code) ? 2 : 1));
            guests.addAll(codes);
        }
        if (guests.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("insert into pair_parties (code, pair, side) values (:code, :pair, :side) on conflict (code, pair, side) do nothing");
        guests.forEach(code -> IntStream.range(0, 2).forEach(side -> batch.bind("code", code).bind("pair", pair).bind("side", side).add()));
        batch.execute();
    }

    private static Set<String> codes(String side) {
        return Arrays.stream(side.strip().split(" ")).filter(identity -> !identity.isEmpty()).map(PairTable::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(String identity) {
        return identity.startsWith(Actor.NO_STATE) ? Actor.NO_STATE : identity;
    }

    /** Forgets pairs of which nothing is told any more, and nothing was. */
    void removeUnused() {
        handle.execute("delete from pair_parties where pair not in (select pair from mentions) and pair not in (select pair from past_mentions)");
    }

    /** All pairs that mentions were ever told of and that may hold what is asked for, and those that are merged with them or may be. */
    List<String> concerned(EventFilter filter) {
        return List.copyOf(around(asked(filter)));
    }

    /** These pairs, and all that are merged with them or may be. */
    Set<String> around(Collection<String> pairs) {
        Set<String> all = new TreeSet<>();
        pairs.forEach(pair -> all.addAll(all.contains(pair) ? Set.of() : merged(pair)));
        for (int step = 0; step < 2; step++) {
            Set<String> several = new TreeSet<>();
            List.copyOf(all).forEach(pair -> several.addAll(Pair.parts(pair).isEmpty() ? over(pair) : Set.of(pair)));
            all.addAll(several);
            several.forEach(pair -> all.addAll(Pair.parts(pair)));
        }
        return all;
    }

    private List<String> asked(EventFilter filter) {
        if (filter.sides().parties().isEmpty()) {
            return handle.createQuery("select pair from mentions union select pair from past_mentions order by pair").mapTo(String.class).list();
        }
        List<String> codes = new ArrayList<>(filter.sides().parties());
        if (codes.size() == 1) {
            return handle.createQuery("select distinct pair from (" + OF_ONE + ") as own order by pair").bind("one", codes.get(0)).mapTo(String.class).list();
        }
        return handle.createQuery("select distinct pair from (" + OF_TWO + ") as own order by pair").bind("one", codes.get(0)).bind("other", codes.get(1))
                .mapTo(String.class).list();
    }
}

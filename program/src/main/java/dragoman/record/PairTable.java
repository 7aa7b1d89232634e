package dragoman.record;

import dragoman.coding.event.Actor;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
                for (String identity : sides[side].strip().split(" ")) {
                    if (!identity.isEmpty()) {
                        batch.bind("code", identity.startsWith(Actor.NO_STATE) ? Actor.NO_STATE : identity).bind("pair", pair).bind("side", side).add();
                    }
                }
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Notes who else takes part in events of a pair: a person may have put mentions of another pair into one. */
    void putGuests(String pair, List<Event> events) {
        Set<String> own = new TreeSet<>(List.of(pair.split("[ |]+")));
        Set<String> guests = new TreeSet<>();
        events.forEach(event -> Stream.concat(event.actors().stream(), event.recipients().stream())
                .filter(code -> !code.equals(Actor.NO_STATE) && !own.contains(code)).forEach(guests::add));
        for (String code : guests) {
            for (int side = 0; side < 2; side++) {
                handle.createUpdate("insert into pair_parties (code, pair, side) values (:code, :pair, :side) on conflict (code, pair, side) do nothing")
                        .bind("code", code).bind("pair", pair).bind("side", side).execute();
            }
        }
    }

    /** Forgets pairs of which nothing is told any more, and nothing was. */
    void removeUnused() {
        handle.execute("delete from pair_parties where pair not in (select pair from mentions) and pair not in (select pair from past_mentions)");
    }

    /** All pairs that mentions were ever told of and that may hold what is asked for. */
    List<String> concerned(EventFilter filter) {
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

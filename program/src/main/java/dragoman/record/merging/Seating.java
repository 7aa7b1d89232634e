package dragoman.record.merging;

import dragoman.coding.event.Mention;
import dragoman.record.event.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which event of another pair do mentions tell that name the sides more fully, or less?
 *
 * <p>«American and South Korean forces» are another pair than the American ones alone, and «the camp was bombed» names nobody who did it. Such mentions are put
 * together among themselves first, and then seated with the event of two states that they tell, where there is one. Events of two states are never put
 * together by a guest, so that each guest is judged by itself, and the order plays no part.
 */
public final class Seating {

    /** So many points in the mean, as within a pair. */
    private static final int MEAN = 3;

    private Seating() {
    }

    /** A group of mentions that may be seated, or with which others are. */
    public record Table(String pair, List<Telling> members) {

        public Table {
            members = List.copyOf(members);
        }

        String first() {
            return members.stream().map(telling -> telling.mention().id()).min(Comparator.naturalOrder()).orElseThrow();
        }
    }

    /**
     * The table with which a group is seated.
     *
     * @param fit the reason of each of the group's mentions
     */
    public record Seat(Table host, List<Telling> guests) {
    }

    /** The best seat of a group; empty where none is like enough. */
    public static Optional<Seat> seat(Table guests, List<Table> hosts) {
        Found best = null;
        for (Table host : hosts) {
            Found found = Found.of(guests, host);
            if (found != null && (best == null || ORDER.compare(found, best) < 0)) {
                best = found;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.seat());
    }

    private static final Comparator<Found> ORDER = Comparator.comparing((Found found) -> -found.best.points())
            .thenComparing(found -> -found.sum).thenComparing(found -> found.host.pair()).thenComparing(found -> found.host.first());

    private record Found(Table guests, Table host, Likeness best, Candidate nearest, int sum) {

        static Found of(Table guests, Table host) {
            List<Mention> all = Stream.concat(guests.members.stream(), host.members.stream()).map(Telling::mention).toList();
            Set<String> names = Wording.names(all);
            List<Candidate> own = candidates(guests, names);
            List<Candidate> theirs = candidates(host, names);
            Likeness best = null;
            Candidate nearest = null;
            int sum = 0;
            for (Candidate one : own) {
                for (Candidate other : theirs) {
                    Likeness likeness = Likeness.of(other, one);
                    if (likeness.difference().isPresent()) {
                        return null;
                    }
                    sum += likeness.points();
                    if (best == null || likeness.points() > best.points()) {
                        best = likeness;
                        nearest = other;
                    }
                }
            }
            boolean like = best != null && best.isSame() && sum >= MEAN * own.size() * theirs.size();
            return like ? new Found(guests, host, best, nearest, sum) : null;
        }

        private static List<Candidate> candidates(Table table, Set<String> names) {
            List<Candidate> candidates = new ArrayList<>();
            table.members.forEach(telling -> candidates.add(Candidate.of(telling, names)));
            return candidates;
        }

        Seat seat() {
            String reason = "told of " + guests.pair() + ", but the same happening as " + nearest.mention().id() + ": " + String.join("; ", best.grounds());
            return new Seat(host, guests.members.stream().map(telling -> telling.because(reason)).toList());
        }
    }
}

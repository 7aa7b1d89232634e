package dragoman.record;

import dragoman.coding.event.Detail;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.coding.event.Why;
import dragoman.record.event.PastTelling;
import dragoman.record.event.Telling;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a report is read again, what of that which it told stays, what is new, and what is over?
 *
 * <p>What says the same keeps the time at which it was learnt, wherever in the report it now stands. What stands in the same place as well is not even a new
 * form; which line of the phrasebook read it, and how surely, is no part of the form.
 *
 * @param untouched ids of those whose rows stay as they are
 * @param held all that the report tells now
 * @param past what is over
 */
record Succession(Set<String> untouched, List<Held> held, List<PastTelling> past) {

    private static final Why ANY_LINE = new Why("", "", 1);

    Succession {
        untouched = Set.copyOf(untouched);
        held = List.copyOf(held);
        past = List.copyOf(past);
    }

    /**
     * Compares what was held with what the report tells now.
     *
     * @param now in the order of the report; learnt is the present moment in all of them
     * @param why what becomes of that which is not told any more
     */
    static Succession of(List<Held> before, List<Telling> now, Instant time, PastTelling.Why why) {
        return new Comparing(before, now, time, why).result();
    }

    /** Takes first what stands where it stood, then what says the same elsewhere. */
    private static final class Comparing {

        private final List<Telling> now;
        private final Instant time;
        private final Map<String, Held> left = new LinkedHashMap<>();
        private final Set<String> untouched = new HashSet<>();
        private final Held[] held;
        private final List<PastTelling> past = new ArrayList<>();

        Comparing(List<Held> before, List<Telling> now, Instant time, PastTelling.Why why) {
            this.now = now;
            this.time = time;
            this.held = new Held[now.size()];
            before.forEach(old -> left.put(old.telling().mention().id(), old));
            inTheirPlaces();
            elsewhere();
            left.values().forEach(old -> past.add(over(old, why)));
        }

        private void inTheirPlaces() {
            for (int i = 0; i < held.length; i++) {
                Telling telling = now.get(i);
                Held same = left.get(telling.mention().id());
                if (same != null && form(same.telling()).equals(form(telling))) {
                    left.remove(telling.mention().id());
                    held[i] = new Held(telling.learnt(same.telling().learnt()), i, same.since());
                    if (same.telling().mention().equals(telling.mention()) && same.position() == i) {
                        untouched.add(telling.mention().id());
                    }
                }
            }
        }

        private void elsewhere() {
            Map<Mention, Deque<Held>> byContent = new HashMap<>();
            left.values().forEach(old -> byContent.computeIfAbsent(content(old.telling().mention()), any -> new ArrayDeque<>()).add(old));
            for (int i = 0; i < held.length; i++) {
                if (held[i] == null) {
                    Optional<Held> moved = Optional.ofNullable(byContent.get(content(now.get(i).mention()))).map(Deque::poll);
                    moved.ifPresent(old -> past.add(over(left.remove(old.telling().mention().id()), PastTelling.Why.MOVED)));
                    held[i] = new Held(now.get(i).learnt(moved.map(old -> old.telling().learnt()).orElse(time)), i, time);
                }
            }
        }

        private PastTelling over(Held old, PastTelling.Why why) {
            return new PastTelling(old.telling(), old.position(), old.since(), time, why);
        }

        Succession result() {
            return new Succession(untouched, List.of(held), past);
        }
    }

    /** All that a reader of the record sees of it, but for how it was come by. */
    private static Telling form(Telling telling) {
        Mention told = telling.mention();
        Mention plain = new Mention(told.id(), told.act(), told.about(), told.status(), told.reciprocal(), told.actors(), told.recipients(), told.date(), told.place(),
                told.saidBy(), told.trigger(), told.evidence(), told.details(), ANY_LINE, 0);
        return new Telling(plain, telling.report(), telling.publisher(), telling.published(), telling.title(), telling.url(), "", "", Instant.EPOCH, "", telling.story());
    }

    /** What it says, wherever it says it. */
    private static Mention content(Mention told) {
        EventDate date = new EventDate(told.date().value(), told.date().basis(), told.date().passage().map(Succession::anywhere));
        return new Mention("", told.act(), told.about(), told.status(), told.reciprocal(), anywhere(told.actors()), anywhere(told.recipients()), date,
                told.place().map(place -> new Place(anywhere(place.passage()), place.code())), anywhere(told.saidBy()), anywhere(told.trigger()),
                anywhere(told.evidence()), told.details().stream().map(detail -> new Detail(detail.kind(), anywhere(detail.passage()), detail.value(), detail.of().map(Succession::anywhere))).toList(), ANY_LINE, 0);
    }

    private static List<Party> anywhere(List<Party> parties) {
        return parties.stream().map(party -> new Party(anywhere(party.passage()), party.actor())).toList();
    }

    private static Passage anywhere(Passage passage) {
        return new Passage(passage.text(), 0, passage.end() - passage.start());
    }
}

package dragoman.record;

import dragoman.record.decision.Decision;
import dragoman.record.decision.Ruled;
import dragoman.record.decision.ToldWords;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What does a person's decision about events or mentions become? Works within a transaction of its caller. */
final class Deciding {

    private final DecisionTable decisions;
    private final Asking asking;
    private final Clock clock;

    Deciding(Handle handle, Clock clock) {
        this.decisions = new DecisionTable(handle);
        this.asking = new Asking(handle);
        this.clock = clock;
    }

    /** Two events, each named by its id or a mention of it, are one; empty where one of them is not there or both are one already. */
    Optional<Decision> merge(String one, String other, String note) {
        Optional<TimelineEntry> first = entry(one);
        Optional<TimelineEntry> second = entry(other);
        if (first.isEmpty() || second.isEmpty() || first.get().event().id().equals(second.get().event().id())) {
            return Optional.empty();
        }
        return Optional.of(keep(Decision.Kind.MERGE, meant(one, first.get()), List.of(ToldWords.of(meant(other, second.get()))), note));
    }

    /** A mention tells another event than those it is counted with; empty where it is not there or stands alone. */
    Optional<Decision> split(String mention, String note) {
        Optional<TimelineEntry> entry = asking.eventOf(mention);
        if (entry.isEmpty() || entry.get().tellings().size() < 2) {
            return Optional.empty();
        }
        List<ToldWords> others = entry.get().tellings().stream().filter(telling -> !telling.mention().id().equals(mention)).map(ToldWords::of).distinct().toList();
        return Optional.of(keep(Decision.Kind.SPLIT, meant(mention, entry.get()), others, note));
    }

    Optional<Decision> takeBack(String id) {
        return decisions.remove(id, clock.instant());
    }

    List<Ruled> all() {
        return decisions.ruled();
    }

    private Decision keep(Decision.Kind kind, Telling one, List<ToldWords> others, String note) {
        Decision decision = Decision.of(kind, ToldWords.of(one), others, note, clock.instant());
        decisions.put(decision);
        return decision;
    }

    private Optional<TimelineEntry> entry(String id) {
        return asking.event(id).or(() -> asking.eventOf(id));
    }

    /** The mention that was named, or the one that stands for its event. */
    private static Telling meant(String id, TimelineEntry entry) {
        return entry.tellings().stream().min(Comparator.comparing((Telling telling) -> !telling.mention().id().equals(id)).thenComparing(telling -> telling.mention().id()))
                .orElseThrow();
    }
}

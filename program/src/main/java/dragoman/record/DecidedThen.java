package dragoman.record;

import dragoman.record.decision.Ruled;
import dragoman.record.decision.ToldWords;
import dragoman.record.event.Pair;
import dragoman.record.event.PastTelling;
import dragoman.record.event.Telling;
import dragoman.record.merging.Rulings;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What had people decided before a moment, and about which mentions as they were then? What was decided later or had been taken back plays no part. */
final class DecidedThen {

    private final Tellings tellings;
    private final PastMentionTable past;
    private final Instant end;
    private final List<Ruled> ruled;
    private final Map<String, List<Telling>> byReport = new HashMap<>();
    private final Map<String, String> pairs = new HashMap<>();

    DecidedThen(Handle handle, Instant end) {
        this.tellings = new Tellings(handle);
        this.past = new PastMentionTable(handle);
        this.end = end;
        this.ruled = new DecisionTable(handle).standingBefore(end).stream().map(decision -> new Ruled(decision, find(decision.one()),
                decision.others().stream().flatMap(other -> find(other).stream()).toList())).toList();
    }

    Rulings rulings() {
        return new Rulings(ruled);
    }

    /** A pair with all pairs that decisions put events of it together with. */
    Set<String> linked(String pair) {
        return ruled.isEmpty() ? Set.of(pair) : DecisionTable.linked(pair, ruled, pairs::get);
    }

    private Optional<String> find(ToldWords words) {
        Optional<Telling> found = words.find(byReport.computeIfAbsent(words.report(), this::toldThen));
        found.ifPresent(telling -> pairs.put(telling.mention().id(), Pair.of(telling.mention()).key()));
        return found.map(telling -> telling.mention().id());
    }

    private List<Telling> toldThen(String report) {
        return Stream.concat(tellings.ofReport(report, end).stream().map(Held::telling), past.knownOf(report, end).stream().map(PastTelling::telling)).toList();
    }
}

package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.record.counting.Count;
import dragoman.record.counting.CountWords;
import dragoman.record.event.TimelineEntry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Was there an earlier one of the class that a claim of degree says this surpasses, or more of them than it counts: a higher rank, more dead, a larger crowd, a fourth before "the third"? */
final class Surpassed {

    private static final String DEADLY = "(dead|blood|worst|leth).*";
    private static final String LARGE = "(large|big|great|huge|mass).*";

    private Surpassed() {
    }

    /** What is found, with the events that say so. */
    record Finding(Verdict.Kind kind, List<String> against) {

        private static Finding of(Verdict.Kind kind) {
            return new Finding(kind, List.of());
        }
    }

    /** @param earlier events of the class within the time to which the claim reaches back, by date */
    static Finding by(List<TimelineEntry> earlier, Claim claim, TimelineEntry about) {
        String degree = claim.scope().degree().orElse("");
        if (claim.kind() == Claim.Kind.COUNT) {
            return counted(earlier, Integer.parseInt(degree));
        }
        if (degree.equals(Scope.RANK)) {
            return ranked(earlier, about);
        }
        return degree.matches(DEADLY) ? measured(earlier, about, true) : degree.matches(LARGE) ? measured(earlier, about, false) : Finding.of(Verdict.Kind.UNCHECKED);
    }

    /** Fewer than it says may simply not have been told. */
    private static Finding counted(List<TimelineEntry> earlier, int nth) {
        if (earlier.size() > nth - 1) {
            return new Finding(Verdict.Kind.CONTRADICTED, ids(earlier.stream()));
        }
        return Finding.of(earlier.size() == nth - 1 ? Verdict.Kind.SUPPORTED : Verdict.Kind.UNCHECKED);
    }

    private static Finding ranked(List<TimelineEntry> earlier, TimelineEntry about) {
        OptionalInt own = rank(about);
        if (own.isEmpty()) {
            return Finding.of(Verdict.Kind.UNCHECKED);
        }
        List<String> higher = ids(earlier.stream().filter(entry -> rank(entry).isPresent() && rank(entry).getAsInt() > own.getAsInt()));
        if (!higher.isEmpty()) {
            return new Finding(Verdict.Kind.CONTRADICTED, higher);
        }
        List<String> doubtful = ids(earlier.stream().filter(entry -> rank(entry).isEmpty() || rank(entry).getAsInt() == own.getAsInt()));
        return doubtful.isEmpty() ? Finding.of(Verdict.Kind.SUPPORTED) : new Finding(Verdict.Kind.DOUBTED, doubtful);
    }

    /** The highest that its tellings name for who does it. */
    private static OptionalInt rank(TimelineEntry entry) {
        return entry.tellings().stream().flatMap(telling -> telling.mention().actors().stream().map(party -> beside(telling.mention(), party))).mapToInt(Ranks.SHIPPED::of).filter(rank -> rank > 0).max();
    }

    /** The words that name somebody, and the few beside them that say what he is. */
    private static String beside(Mention mention, Party party) {
        String text = mention.evidence().text();
        int length = text.codePointCount(0, text.length());
        int from = Math.max(0, Math.min(length, party.passage().start() - mention.evidence().start()));
        int to = Math.max(from, Math.min(length, party.passage().end() - mention.evidence().start()));
        String before = text.substring(0, text.offsetByCodePoints(0, from)).replaceFirst("(?s).*[,;:.]|.*\\b(said|says|and|with|to|for)\\b", "");
        String behind = text.substring(text.offsetByCodePoints(0, to));
        boolean apposition = behind.startsWith(", ");
        String[] words = behind.replaceFirst("^, ", "").split("[,;:.]", 2);
        return before + " " + party.passage().text() + " " + (apposition ? words[0] : "");
    }

    private static Finding measured(List<TimelineEntry> earlier, TimelineEntry about, boolean dead) {
        OptionalDouble own = numbers(about, dead).mapToDouble(Count::most).max();
        if (own.isEmpty()) {
            return Finding.of(Verdict.Kind.UNCHECKED);
        }
        List<String> more = ids(earlier.stream().filter(entry -> numbers(entry, dead).anyMatch(count -> count.least() > own.getAsDouble())));
        if (!more.isEmpty()) {
            return new Finding(Verdict.Kind.CONTRADICTED, more);
        }
        boolean untold = earlier.stream().anyMatch(entry -> numbers(entry, dead).findAny().isEmpty());
        return Finding.of(untold ? Verdict.Kind.UNCHECKED : Verdict.Kind.SUPPORTED);
    }

    private static Stream<Count> numbers(TimelineEntry entry, boolean dead) {
        return entry.tellings().stream().flatMap(telling -> Count.of(telling.mention()).stream())
                .filter(count -> dead ? count.fate().equals(Optional.of(CountWords.KILLED)) : count.fate().isEmpty() && count.isOfPeople());
    }

    private static List<String> ids(Stream<TimelineEntry> entries) {
        return entries.map(entry -> entry.event().id()).toList();
    }
}

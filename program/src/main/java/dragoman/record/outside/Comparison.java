package dragoman.record.outside;

import dragoman.coding.event.Edtf;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where do two coders agree about a pair? Each deed of one is matched with at most one of the other: the same direction, days no further apart than the tolerance; the
 * same type before another, exact dates before vague ones, near days before far ones.
 *
 * @param matches deeds that both have
 * @param ours deeds that only we have
 * @param theirs deeds that only the other has
 */
public record Comparison(List<Match> matches, List<Deed> ours, List<Deed> theirs) {

    /** What a deed is counted under where PLOVER has no type for it, or nobody has one like it. */
    public static final String NO_TYPE = "(no type)";
    public static final String NOTHING = "(nothing)";

    /**
     * What one does to the other, as one coder has it.
     *
     * @param id of the event
     * @param date empty where nothing tells it: such a deed has no counterpart
     */
    public record Deed(String id, Optional<Edtf> date, Optional<PloverType> type, String actor, String recipient) {

        /** The type's name. */
        public String typeName() {
            return type.map(PloverType::name).orElse(NO_TYPE);
        }

        /** The month in which it begins. */
        public Optional<YearMonth> month() {
            return date.flatMap(day -> day.earliest().or(day::latest)).map(YearMonth::from);
        }
    }

    /** A deed that both have. */
    public record Match(Deed ours, Deed theirs, long daysApart) {

        public boolean sameType() {
            return ours.type().isPresent() && ours.type().equals(theirs.type());
        }

        /** Whether both call it words or deeds, together or against each other. */
        public boolean sameClass() {
            Optional<QuadClass> our = ours.type().map(PloverType::quadClass);
            return our.isPresent() && our.equals(theirs.type().map(PloverType::quadClass));
        }
    }

    public Comparison {
        matches = List.copyOf(matches);
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    /** @param tolerance how many days may lie between two dates of one deed */
    public static Comparison of(List<Deed> ours, List<Deed> theirs, int tolerance) {
        List<Match> candidates = new ArrayList<>();
        for (Deed our : ours) {
            for (Deed their : theirs) {
                if (our.actor().equals(their.actor()) && our.recipient().equals(their.recipient()) && our.date().isPresent() && their.date().isPresent()) {
                    long apart = our.date().get().daysApart(their.date().get());
                    if (apart <= tolerance) {
                        candidates.add(new Match(our, their, apart));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparing((Match match) -> !match.sameType()).thenComparing(match -> !match.sameClass())
                .thenComparing(match -> match.ours().date().orElseThrow().days()).thenComparing(Match::daysApart).thenComparing(match -> match.ours().id()).thenComparing(match -> match.theirs().id()));
        Set<Deed> taken = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Match candidate : candidates) {
            if (!taken.contains(candidate.ours()) && !taken.contains(candidate.theirs())) {
                taken.add(candidate.ours());
                taken.add(candidate.theirs());
                matches.add(candidate);
            }
        }
        matches.sort(Comparator.comparing((Match match) -> match.theirs().date().flatMap(Edtf::earliest).orElseThrow()).thenComparing(match -> match.ours().id())
                .thenComparing(match -> match.theirs().id()));
        return new Comparison(matches, ours.stream().filter(deed -> !taken.contains(deed)).toList(), theirs.stream().filter(deed -> !taken.contains(deed)).toList());
    }

    /** Only what is asked for: a match where one of its halves is, since what the other coder made of it is the answer. */
    public Comparison where(Predicate<Deed> our, Predicate<Deed> their) {
        return new Comparison(matches.stream().filter(match -> our.test(match.ours()) || their.test(match.theirs())).toList(), ours.stream().filter(our).toList(),
                theirs.stream().filter(their).toList());
    }

    /** How often our type met theirs; {@link #NOTHING} where one has no counterpart. */
    public Map<String, Map<String, Integer>> agreement() {
        Map<String, Map<String, Integer>> table = new TreeMap<>();
        matches.forEach(match -> count(table, match.ours().typeName(), match.theirs().typeName()));
        ours.forEach(deed -> count(table, deed.typeName(), NOTHING));
        theirs.forEach(deed -> count(table, NOTHING, deed.typeName()));
        return table;
    }

    private static void count(Map<String, Map<String, Integer>> table, String our, String their) {
        table.computeIfAbsent(our, key -> new TreeMap<>()).merge(their, 1, Integer::sum);
    }
}

package dragoman.coding.nearest;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.phrasebook.ActFinder;
import dragoman.coding.phrasebook.BookLine;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.LineShape;
import dragoman.coding.phrasebook.Match;
import dragoman.coding.phrasebook.Negation;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.phrasebook.Politics;
import dragoman.language.Dependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides what a clause tells that no line says: what the lines nearest to it tell, if they agree and the clause's words speak for it. It learns from the
 * phrasebook alone. It never changes but for what it remembers, and is shared by threads.
 */
public final class SecondReader {

    /** So many of the nearest lines are asked. */
    private static final int ASKED = 8;
    /** This share of them, by nearness, must agree. */
    private static final double AGREEMENT = 0.5;
    /** So likely must their type be by the words of the clause. */
    private static final double LIKELY = 0.55;
    /** Nearer lines count for much more. */
    private static final double SHARPNESS = 3;

    /** Clauses that tell something of their own. What hangs otherwise is told, planned or prevented by the verb above it. */
    private static final Set<Dependency> INDEPENDENT = EnumSet.of(Dependency.ROOT, Dependency.CLAUSE_COMPLEMENT, Dependency.RELATIVE_CLAUSE);

    private final Phrasebook book;
    private volatile Optional<Lessons> lessons = Optional.empty();

    /** A reader that will learn a phrasebook when first asked: many reports hold no open clause. */
    public SecondReader(Phrasebook book) {
        this.book = book;
    }

    /** Learns it now, so that the first open clause need not wait. */
    public void learn() {
        lessons();
    }

    private Lessons lessons() {
        if (lessons.isEmpty()) {
            synchronized (this) {
                if (lessons.isEmpty()) {
                    lessons = Optional.of(new Lessons(book));
                }
            }
        }
        return lessons.orElseThrow();
    }

    /** The acts that the open clauses of a sentence tell, in text order. */
    public List<NearAct> read(ClauseGraph graph, Politics politics, ActFinder.Told told) {
        List<NearAct> found = new ArrayList<>();
        for (OpenClause clause : new OpenClauses(graph, politics).find(told.caught(), verb -> INDEPENDENT.contains(verb.dependency()))) {
            act(graph, clause).ifPresent(found::add);
        }
        return found;
    }

    private Optional<NearAct> act(ClauseGraph graph, OpenClause clause) {
        List<Alignment> nearest = nearest(clause);
        Map<Integer, Double> agreed = new LinkedHashMap<>();
        nearest.forEach(near -> agreed.merge(lessons().kind(near.shape().line()), StrictMath.pow(near.nearness(), SHARPNESS), Double::sum));
        double all = agreed.values().stream().mapToDouble(Double::doubleValue).sum();
        double[] likely = lessons().likely(clause);
        return agreed.entrySet().stream()
                .filter(e -> e.getKey() != Lessons.NO_TYPE && e.getValue() / all > AGREEMENT && likely[e.getKey()] >= LIKELY)
                .findFirst()
                .map(e -> act(graph, clause, nearest.stream().filter(near -> lessons().kind(near.shape().line()) == e.getKey()).toList(), e.getValue() / all));
    }

    /** The nearest lines, each once by the wording that comes nearest. */
    private List<Alignment> nearest(OpenClause clause) {
        List<Alignment> all = new ArrayList<>();
        lessons().near(clause.verb().lemma()).forEach(shape -> Alignment.of(clause, shape, lessons().likeness(), book::isLight).ifPresent(all::add));
        all.sort(Comparator.comparingDouble((Alignment a) -> -a.nearness()).thenComparing(a -> a.shape().line().file()).thenComparingInt(a -> a.shape().line().number()));
        Map<BookLine, Alignment> best = new LinkedHashMap<>();
        all.forEach(a -> best.putIfAbsent(a.shape().line(), a));
        return best.values().stream().limit(ASKED).toList();
    }

    private NearAct act(ClauseGraph graph, OpenClause clause, List<Alignment> lines, double agreement) {
        LineShape nearest = lines.get(0).shape();
        Map<Bracket, Integer> sides = new EnumMap<>(Map.of(Bracket.ACTOR, clause.actor(), Bracket.RECIPIENT, clause.recipient()));
        Match match = new Match(nearest.line(), clause.head(), sides, new TreeSet<>(Set.of(clause.head())), false, false, nearest.reciprocal(), Set.of(), 0);
        boolean negated = Negation.of(graph.sentence(), clause.head());
        FoundAct act = new FoundAct(match, book.act(nearest.line().code()), Optional.empty(), nearest.line().status(), negated);
        List<NearAct.Neighbour> neighbours = lines.stream().map(near -> new NearAct.Neighbour(near.shape().line(), near.shares(clause, lessons().likeness()))).toList();
        return new NearAct(act, neighbours, agreement);
    }
}

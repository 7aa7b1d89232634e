package dragoman.coding.nearest;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.PloverType;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides what a clause tells that no line says: what the lines nearest to it tell, if they agree and the clause's words speak for it. It learns from the
 * phrasebook alone. It never changes but for what it remembers, and is shared by threads.
 */
public final class SecondReader {

    /** So many of the nearest lines are asked. */
    private static final int ASKED = 8;
    /** This share of them, by nearness, must agree. */
    private static final double AGREEMENT = 0.4;
    /** So likely must their type be by the words of the clause. */
    private static final double LIKELY = 0.4;
    /** Nearer lines count for much more. */
    private static final double SHARPNESS = 3;

    /** Clauses that tell something of their own. What hangs otherwise is told, planned or prevented by the verb above it. */
    private static final Set<Dependency> INDEPENDENT = EnumSet.of(Dependency.ROOT, Dependency.CLAUSE_COMPLEMENT, Dependency.RELATIVE_CLAUSE);

    /** The lines that leave an act as it is are a kind of their own: where they are nearest, nothing is told. */
    private static final int NO_TYPE = PloverType.values().length;

    private final Phrasebook book;
    private final Likeness likeness;
    private final TypeVotes votes = new TypeVotes(NO_TYPE + 1);
    private final Map<String, List<LineShape>> byHead = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, List<LineShape>> near = new ConcurrentHashMap<>();

    /** A reader that has learnt a phrasebook. */
    public SecondReader(Phrasebook book) {
        this.book = book;
        List<LineShape> shapes = book.shapes();
        this.likeness = new Likeness(shapes);
        for (LineShape shape : shapes) {
            votes.add(kind(shape.line()), Traits.of(shape));
            for (String head : shape.head().words()) {
                byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(shape);
                families.computeIfAbsent(Family.of(head), f -> new TreeSet<>()).add(head);
            }
        }
    }

    /** The acts that the open clauses of a sentence tell, in text order. */
    public List<NearAct> read(ClauseGraph graph, Politics politics, ActFinder.Told told) {
        List<NearAct> found = new ArrayList<>();
        for (OpenClause clause : new OpenClauses(graph, politics).find(told.caught(), verb -> INDEPENDENT.contains(verb.dependency()) && !near(verb.lemma()).isEmpty())) {
            act(graph, clause).ifPresent(found::add);
        }
        return found;
    }

    /** The lines that may be near a verb: its own, those of its family, those of its alternatives. Worked out once for each verb. */
    private List<LineShape> near(String verb) {
        return near.computeIfAbsent(verb, v -> {
            Set<String> heads = new LinkedHashSet<>(List.of(v));
            if (!asksForMore(v)) {
                heads.addAll(families.getOrDefault(Family.of(v), Set.of()));
            }
            heads.addAll(new TreeSet<>(likeness.alternatives(v, 'V')));
            Set<LineShape> shapes = new LinkedHashSet<>();
            heads.forEach(head -> byHead.getOrDefault(head, List.of()).stream().filter(shape -> likeness.of(v, 'V', head, shape.head().kind()) > 0).forEach(shapes::add));
            return List.copyOf(shapes);
        });
    }

    /** The book knows the verb and has it only with other words ("beats up", "beats with clubs"): then a noun of its family says nothing about the verb alone. */
    private boolean asksForMore(String verb) {
        List<LineShape> own = byHead.getOrDefault(verb, List.of()).stream().filter(shape -> shape.head().kind() == 'V').toList();
        return !own.isEmpty() && own.stream().noneMatch(shape -> shape.words().isEmpty() && shape.path(Bracket.ACT).isEmpty());
    }

    private Optional<NearAct> act(ClauseGraph graph, OpenClause clause) {
        List<Alignment> nearest = nearest(clause);
        Map<Integer, Double> agreed = new LinkedHashMap<>();
        nearest.forEach(near -> agreed.merge(kind(near.shape().line()), StrictMath.pow(near.nearness(), SHARPNESS), Double::sum));
        double all = agreed.values().stream().mapToDouble(Double::doubleValue).sum();
        double[] likely = votes.of(Traits.of(clause));
        return agreed.entrySet().stream()
                .filter(e -> e.getKey() != NO_TYPE && e.getValue() / all > AGREEMENT && likely[e.getKey()] >= LIKELY)
                .findFirst()
                .map(e -> act(graph, clause, nearest.stream().filter(near -> kind(near.shape().line()) == e.getKey()).toList(), e.getValue() / all));
    }

    /** The nearest lines, each once by the wording that comes nearest. */
    private List<Alignment> nearest(OpenClause clause) {
        List<Alignment> all = new ArrayList<>();
        near(clause.verb().lemma()).forEach(shape -> Alignment.of(clause, shape, likeness, book::isLight).ifPresent(all::add));
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
        List<NearAct.Neighbour> neighbours = lines.stream().map(near -> new NearAct.Neighbour(near.shape().line(), near.shares(clause, likeness))).toList();
        return new NearAct(act, neighbours, agreement);
    }

    private int kind(BookLine line) {
        return line.keepsInnerAct() ? NO_TYPE : book.act(line.code()).type().ordinal();
    }
}

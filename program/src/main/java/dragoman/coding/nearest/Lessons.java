package dragoman.coding.nearest;

import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.BookLine;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.LineShape;
import dragoman.coding.phrasebook.Phrasebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What does a phrasebook teach about words: which lines may be near a verb, which words are alike, for which type a clause's words speak? Shared by threads. */
final class Lessons {

    /** The lines that leave an act as it is are a kind of their own: where they are nearest, nothing is told. */
    static final int NO_TYPE = PloverType.values().length;

    private final Phrasebook book;
    private final Likeness likeness;
    private final TypeVotes votes = new TypeVotes(NO_TYPE + 1);
    private final Map<String, List<LineShape>> byHead = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, List<LineShape>> near = new ConcurrentHashMap<>();

    Lessons(Phrasebook book) {
        this.book = book;
        List<LineShape> shapes = book.shapes();
        this.likeness = new Likeness(shapes);
        Map<Record, Set<String>> traits = new HashMap<>();
        for (LineShape shape : shapes) {
            votes.add(kind(shape.line()), Traits.of(shape, traits));
            for (String head : shape.head().words()) {
                byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(shape);
            }
        }
        byHead.keySet().forEach(head -> families.computeIfAbsent(Family.of(head), f -> new TreeSet<>()).add(head));
    }

    Likeness likeness() {
        return likeness;
    }

    /** How likely each type, by its place in the enumeration, is by the words of a clause. */
    double[] likely(OpenClause clause) {
        return votes.of(Traits.of(clause));
    }

    /** The lines that may be near a verb: its own, those of its family, those of its alternatives. Worked out once for each verb of the book; others are many and rare. */
    List<LineShape> near(String verb) {
        return byHead.containsKey(verb) ? near.computeIfAbsent(verb, this::shapes) : shapes(verb);
    }

    private List<LineShape> shapes(String verb) {
        Set<String> heads = new LinkedHashSet<>(List.of(verb));
        if (!asksForMore(verb)) {
            heads.addAll(families.getOrDefault(Family.of(verb), Set.of()));
        }
        heads.addAll(new TreeSet<>(likeness.alternatives(verb, 'V')));
        Set<LineShape> shapes = new LinkedHashSet<>();
        heads.forEach(head -> byHead.getOrDefault(head, List.of()).stream().filter(shape -> likeness.of(verb, 'V', head, shape.head().kind()) > 0).forEach(shapes::add));
        return List.copyOf(shapes);
    }

    /** The book knows the verb and has it only with other words ("beats up", "beats with clubs"): then a noun of its family says nothing about the verb alone. */
    private boolean asksForMore(String verb) {
        List<LineShape> own = byHead.getOrDefault(verb, List.of()).stream().filter(shape -> shape.head().kind() == 'V').toList();
        return !own.isEmpty() && own.stream().noneMatch(shape -> shape.words().isEmpty() && shape.path(Bracket.ACT).isEmpty());
    }

    int kind(BookLine line) {
        return line.keepsInnerAct() ? NO_TYPE : book.act(line.code()).type().ordinal();
    }
}

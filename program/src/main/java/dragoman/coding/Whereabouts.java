package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Place;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Match;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides where an event happened: the [place] of its line, else a place after "in", "at", "near" of its own clause, else where
 * those are whom violence strikes, else where a visit goes. A town goes before a state.
 */
final class Whereabouts {

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside", "inside", "on", "across", "off", "along");

    /** Acts upon a place or its people. */
    private static final Set<PloverType> BODILY = EnumSet.of(PloverType.ASSAULT, PloverType.MOBILIZE, PloverType.COERCE, PloverType.PROTEST);

    private static final int DEPTH = 2;

    private final ReportActors actors;
    private final ClauseGraph graph;

    Whereabouts(ReportActors actors, ClauseGraph graph) {
        this.actors = actors;
        this.graph = graph;
    }

    Optional<Place> of(FoundAct act) {
        Match match = act.match();
        Optional<Place> named = match.at(Bracket.PLACE).flatMap(this::at);
        if (named.isPresent()) {
            return named;
        }
        Set<Integer> near = new LinkedHashSet<>(nearWords(act));
        act.inner().ifPresent(inner -> near.addAll(nearWords(inner)));
        if (BODILY.contains(act.act().type())) {
            near.addAll(nearVictims(act));
        }
        Optional<Place> found = near.stream().filter(token -> !isState(token)).findFirst().or(() -> near.stream().findFirst()).flatMap(this::at);
        if (found.isPresent()) {
            return found;
        }
        boolean visit = act.act().cameo().equals("042");
        return visit ? match.at(Bracket.RECIPIENT).flatMap(this::at) : Optional.empty();
    }

    /** Names of places that the clause itself has after a preposition. */
    private List<Integer> nearWords(FoundAct act) {
        List<Integer> found = new ArrayList<>();
        for (int word : act.match().words()) {
            collect(word, act, DEPTH, found);
        }
        return found;
    }

    /** Where those are who suffer it: "shelled Homs", "killed villagers near Kano"; a state that is attacked is whom it strikes, and no place. */
    private List<Integer> nearVictims(FoundAct act) {
        List<Integer> found = new ArrayList<>();
        int root = act.match().root();
        List<Integer> victims = new ArrayList<>();
        graph.arguments(root, Role.OBJECT).stream().map(Argument::token).forEach(victims::add);
        act.match().at(Bracket.RECIPIENT).ifPresent(victims::add);
        for (int victim : victims) {
            if (victim != Argument.NO_TOKEN) {
                if (at(victim).isPresent() && !isState(victim)) {
                    found.add(victim);
                }
                collect(victim, act, DEPTH, found);
            }
        }
        return found;
    }

    /** "outside the embassy in Lagos": where the thing is near which it happened. */
    private void collect(int word, FoundAct act, int depth, List<Integer> found) {
        for (Argument argument : graph.arguments(word, Role.PREPOSITION)) {
            if (!isPlace(argument.word(), act) || argument.token() == Argument.NO_TOKEN) {
                continue;
            }
            if (at(argument.token()).isPresent()) {
                found.add(argument.token());
            } else if (depth > 1) {
                collect(argument.token(), act, depth - 1, found);
            }
        }
    }

    /** A state says less of where it was than a town in it. */
    private boolean isState(int token) {
        return !actors.at(graph.sentence(), token).isEmpty();
    }

    /** "attacks on Iran" are there; "called on Iran", "sanctions on Iran", "talks on Iran" are elsewhere. */
    private static boolean isPlace(String preposition, FoundAct act) {
        return PREPOSITIONS.contains(preposition) && (!preposition.equals("on") || BODILY.contains(act.act().type()));
    }

    private Optional<Place> at(int token) {
        return actors.placeAt(graph.sentence(), token);
    }
}

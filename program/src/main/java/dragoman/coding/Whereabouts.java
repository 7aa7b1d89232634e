package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Place;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides where an event happened: the [place] of its line, else a place after "in", "at", "near" of its own clause, else where a visit goes. */
final class Whereabouts {

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside", "inside", "on", "across", "off", "along");

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
        for (int word : words(act)) {
            for (Argument argument : graph.arguments(word, Role.PREPOSITION)) {
                if (PREPOSITIONS.contains(argument.word()) && argument.token() != Argument.NO_TOKEN && at(argument.token()).isPresent()) {
                    return at(argument.token());
                }
            }
        }
        boolean visit = act.act().cameo().equals("042");
        return visit ? match.at(Bracket.RECIPIENT).flatMap(this::at) : Optional.empty();
    }

    private List<Integer> words(FoundAct act) {
        List<Integer> words = new ArrayList<>(act.match().words());
        act.inner().ifPresent(inner -> words.addAll(inner.match().words()));
        return words;
    }

    private Optional<Place> at(int token) {
        return actors.placeAt(graph.sentence(), token);
    }
}

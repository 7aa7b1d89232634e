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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Decides where an event happened: the [place] of its line, else a place after "in", "at", "near" of its own clause, else where a visit goes. */
final class Whereabouts {

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside", "inside", "on", "across", "off", "along");

    /** Acts upon a place or its people. */
    private static final Set<PloverType> BODILY = EnumSet.of(PloverType.ASSAULT, PloverType.MOBILIZE, PloverType.COERCE, PloverType.PROTEST);

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
        Optional<Place> near = nearWords(act).or(() -> act.inner().flatMap(this::nearWords));
        if (near.isPresent()) {
            return near;
        }
        boolean visit = act.act().cameo().equals("042");
        return visit ? match.at(Bracket.RECIPIENT).flatMap(this::at) : Optional.empty();
    }

    private Optional<Place> nearWords(FoundAct act) {
        for (int word : act.match().words()) {
            for (Argument argument : graph.arguments(word, Role.PREPOSITION)) {
                if (isPlace(argument.word(), act) && argument.token() != Argument.NO_TOKEN && at(argument.token()).isPresent()) {
                    return at(argument.token());
                }
            }
        }
        return Optional.empty();
    }

    /** "attacks on Iran" are there; "called on Iran", "sanctions on Iran", "talks on Iran" are elsewhere. */
    private static boolean isPlace(String preposition, FoundAct act) {
        return PREPOSITIONS.contains(preposition) && (!preposition.equals("on") || BODILY.contains(act.act().type()));
    }

    private Optional<Place> at(int token) {
        return actors.placeAt(graph.sentence(), token);
    }
}

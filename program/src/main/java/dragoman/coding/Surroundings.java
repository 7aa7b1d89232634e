package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides to whom something belongs by where it lies: "a base in Kenya", "cities near Tripoli", "troops on the border with Gaza". */
final class Surroundings {

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "of", "from", "inside", "outside", "around", "between");
    private static final Set<String> HOLDING = Set.of("hold", "control", "occupy", "run", "rule", "govern", "defend", "man", "use", "dominate", "administer", "operate", "own");
    private static final int DEPTH = 2;

    private final ReportActors actors;
    private final ClauseGraph graph;

    Surroundings(ReportActors actors, ClauseGraph graph) {
        this.actors = actors;
        this.graph = graph;
    }

    /** The state or government of the place that the noun phrase names after a preposition; empty for names and pronouns. */
    List<Party> of(int token) {
        if (!graph.sentence().token(token).tag().startsWith("NN") || graph.sentence().token(token).isProperNoun()) {
            return List.of();
        }
        List<Party> found = new ArrayList<>(holders(token));
        if (found.isEmpty()) {
            collect(token, DEPTH, found);
        }
        return found;
    }

    /** "villages held by the rebels" are the rebels' before they are those of the state around. */
    private List<Party> holders(int token) {
        return graph.arguments(token, Role.COMPLEMENT).stream()
                .map(Argument::token)
                .filter(verb -> HOLDING.contains(graph.sentence().token(verb).lemma()) && graph.isPassive(verb))
                .flatMap(verb -> graph.arguments(verb, Role.SUBJECT).stream())
                .filter(holder -> holder.token() > token)
                .flatMap(holder -> actors.at(graph.sentence(), holder.token()).stream())
                .toList();
    }

    private void collect(int token, int depth, List<Party> found) {
        for (Argument argument : graph.arguments(token, Role.PREPOSITION)) {
            if (!found.isEmpty() || argument.token() == Argument.NO_TOKEN || !PREPOSITIONS.contains(argument.word())) {
                continue;
            }
            Optional<Party> place = actors.actorAt(graph.sentence(), argument.token());
            place.or(() -> actors.at(graph.sentence(), argument.token()).stream().findFirst()).ifPresent(found::add);
            if (!found.isEmpty()) {
                graph.conjuncts(argument.token()).forEach(other -> found.addAll(actors.at(graph.sentence(), other)));
            }
            if (found.isEmpty() && depth > 1) {
                collect(argument.token(), depth - 1, found);
            }
        }
    }
}

package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides at whom an act is aimed when its clause does not say: "Peru lost its markets once Chile had imposed an embargo". The nearest actor of
 * another state in the sentence, behind the act first, then before it.
 */
final class Bystanders {

    /** Acts that are always aimed at somebody. */
    private static final Set<PloverType> AIMED = EnumSet.of(PloverType.SANCTION, PloverType.THREATEN, PloverType.REJECT, PloverType.REQUEST,
            PloverType.ACCUSE, PloverType.CONSULT, PloverType.AGREE, PloverType.SUPPORT, PloverType.AID, PloverType.COOPERATE);

    private final ReportActors actors;
    private final Sentence sentence;

    Bystanders(ReportActors actors, ClauseGraph graph) {
        this.actors = actors;
        this.sentence = graph.sentence();
    }

    Optional<Party> of(PloverType type, int trigger, List<Party> who) {
        if (!AIMED.contains(type) || who.isEmpty()) {
            return Optional.empty();
        }
        for (Token token : sentence.tokens()) {
            if (token.index() > trigger && sentence.dominates(trigger, token.index()) && other(token.index(), who).isPresent()) {
                return other(token.index(), who);
            }
        }
        for (int token = trigger - 1; token >= 0; token--) {
            if (other(token, who).isPresent()) {
                return other(token, who);
            }
        }
        return Optional.empty();
    }

    private Optional<Party> other(int token, List<Party> who) {
        return actors.at(sentence, token).stream()
                .filter(p -> p.actor().hasState() && who.stream().noneMatch(w -> w.actor().code().equals(p.actor().code()) || w.passage().overlaps(p.passage())))
                .findFirst();
    }
}

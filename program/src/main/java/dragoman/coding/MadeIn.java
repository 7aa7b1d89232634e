package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose goods does a measure hit that says only where they were made: "duties on Peruvian-made trucks", "bans on Chile-grown fruit"? */
final class MadeIn {

    private static final Set<String> MADE = Set.of("made", "built", "grown", "produced", "manufactured");

    private MadeIn() {}

    /** The states named before such a word below the act; nobody for other acts. */
    static List<Party> below(ReportActors actors, ClauseGraph graph, FoundAct found) {
        Sentence sentence = graph.sentence();
        boolean measure = found.act().type() == PloverType.SANCTION || found.about().filter(act -> act.type() == PloverType.SANCTION).isPresent();
        return !measure ? List.of() : sentence.tokens().stream()
                .filter(word -> word.index() > 1 && MADE.contains(word.form()) && sentence.dominates(found.match().root(), word.index()))
                .map(word -> sentence.token(word.index() - 1).form().equals("-") ? word.index() - 2 : word.index() - 1)
                .flatMap(name -> named(actors, sentence, name).stream())
                .toList();
    }

    private static Optional<Party> named(ReportActors actors, Sentence sentence, int name) {
        return actors.actorAt(sentence, name).or(() -> actors.at(sentence, name).stream().findFirst());
    }
}

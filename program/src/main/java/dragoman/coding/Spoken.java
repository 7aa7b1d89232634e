package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.dates.EventDating;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/** Decides whether an act is done by being spoken: "said in May that it would not close the embassy" refuses it, in May. */
final class Spoken {

    private static final Set<String> MODALS = Set.of("will", "would", "wo", "shall", "'ll", "'d");

    private Spoken() {}

    /** A refusal that is told by "will not" or "would not". */
    static boolean isRefusal(ClauseGraph graph, FoundAct found) {
        Sentence sentence = graph.sentence();
        Token trigger = sentence.token(found.trigger());
        return found.act().type() == PloverType.REJECT && trigger.tag().equals("VB")
                && sentence.children(trigger.index(), Dependency.AUXILIARY).stream().anyMatch(t -> MODALS.contains(t.lemma()))
                && !sentence.children(trigger.index(), Dependency.NEGATION).isEmpty();
    }

    /** The date of the act; of a refusal the date of the saying, where the clause has none of its own. */
    static EventDate date(ClauseGraph graph, FoundAct found, EventDating dating) {
        EventDate own = dating.date(graph.sentence(), found.trigger());
        boolean said = found.match().line().isSpoken() && own.basis() == Basis.UNKNOWN;
        if (!said && !isRefusal(graph, found)) {
            return own;
        }
        return saying(graph.sentence(), found.trigger()).map(verb -> dating.date(graph.sentence(), verb)).filter(date -> said ? date.basis() == Basis.TENSE : date.basis() != Basis.UNKNOWN)
                .orElse(own);
    }

    /** The verb above, over a word such as "clear" in "made it clear that". */
    private static Optional<Integer> saying(Sentence sentence, int verb) {
        int at = verb;
        while (sentence.token(at).dependency() == Dependency.CONJUNCT && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        at = sentence.token(at).head();
        while (at >= 0 && !sentence.token(at).isVerb()) {
            at = sentence.token(at).head();
        }
        return at < 0 ? Optional.empty() : Optional.of(at);
    }
}

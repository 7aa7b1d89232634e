package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.dates.Tense;
import dragoman.coding.dates.TenseReader;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;

/**
 * Decides whether a noun may name a meeting that still lies ahead and was told before: "the visit", "Doe's visit"; not "a visit", "an earlier visit", and
 * not where something happened at it: "during the visit she said", "after the talks they left".
 */
final class Recalled {

    private static final Set<String> AT = Set.of("during", "after", "following", "at", "in", "on", "amid", "throughout");
    private static final Set<String> ANOTHER = Set.of("a", "an", "any", "no", "another", "previous", "earlier", "last", "past", "former", "recent", "second", "third", "every", "each", "these");
    private static final Set<String> MADE = Set.of("make", "pay", "undertake", "hold");
    private static final Set<Tense> PAST = Set.of(Tense.PAST, Tense.PERFECT, Tense.PAST_PERFECT);

    private Recalled() {}

    static boolean is(ClauseGraph graph, FoundAct found) {
        Sentence sentence = graph.sentence();
        Token noun = sentence.token(found.match().root());
        return found.match().nominal() && sentence.children(noun.index()).stream().noneMatch(t -> t.index() < noun.index() && ANOTHER.contains(t.lemma())) && !isHeld(sentence, noun) && !isMade(sentence, noun);
    }

    /** "the trip made by the minister in spring": one that is over. */
    private static boolean isMade(Sentence sentence, Token noun) {
        return sentence.children(noun.index()).stream().anyMatch(t -> t.tag().equals("VBN") && t.index() > noun.index() && MADE.contains(t.lemma()));
    }

    private static boolean isHeld(Sentence sentence, Token noun) {
        if (noun.dependency() != Dependency.PREPOSITION_OBJECT || noun.head() < 0 || !AT.contains(sentence.token(noun.head()).lemma())) {
            return false;
        }
        int verb = sentence.token(noun.head()).head();
        while (verb >= 0 && (!sentence.token(verb).isVerb() || sentence.token(verb).dependency() == Dependency.NOUN_CLAUSE)) {
            verb = sentence.token(verb).head();
        }
        return verb >= 0 && PAST.contains(new TenseReader().tense(sentence, verb));
    }
}

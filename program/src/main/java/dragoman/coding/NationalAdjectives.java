package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;

/** Which state does an adjective before a noun name: "Iranian attacks", "an Iranian proposal", "the Iranian envoy"? What is national of people is of their state. */
final class NationalAdjectives {

    private final ReportActors actors;
    private final Sentence sentence;

    NationalAdjectives(ReportActors actors, Sentence sentence) {
        this.actors = actors;
        this.sentence = sentence;
    }

    /** The state as somebody who acts; nobody for other adjectives ("military ties") and other words. */
    List<Party> of(int index) {
        Token word = sentence.token(index);
        if (!word.tag().startsWith("JJ") || word.dependency() != Dependency.MODIFIER || word.head() <= index || !sentence.token(word.head()).isNoun()
                || !Character.isUpperCase(word.form().codePointAt(0))) {
            return List.of();
        }
        // "the Iranian envoy": the envoy says more than the adjective.
        Optional<Party> somebody = actors.at(sentence, word.head()).stream().filter(party -> isNational(party, word)).findFirst();
        Optional<Party> state = actors.owner(sentence, word.head()).stream().filter(party -> isNational(party, word)).findFirst()
                .map(party -> new Party(new Passage(word.form(), word.start(), word.end()), new Actor(Optional.empty(), party.actor().code(), List.of())));
        return somebody.or(() -> state).stream().toList();
    }

    private static boolean isNational(Party party, Token word) {
        return party.actor().hasState() && covers(party, word) && (party.actor().name().isEmpty() || party.actor().sectors().isEmpty());
    }

    /** The party is named by words that begin with this one. */
    private static boolean covers(Party party, Token word) {
        return party.passage().start() == word.start() && party.passage().end() >= word.end();
    }
}

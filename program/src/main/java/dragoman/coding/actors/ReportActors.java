package dragoman.coding.actors;

import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.language.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The actors and places of a report. It never changes. */
public final class ReportActors {

    /** What the words of one sentence denote, each list as long as the sentence. */
    record Words(List<List<Reference>> at, List<List<Reference>> owners, List<Optional<Reference>> asActors, List<Optional<Place>> places, List<Optional<Passage>> strangers) {
        Words {
            at = List.copyOf(at);
            owners = List.copyOf(owners);
            asActors = List.copyOf(asActors);
            places = List.copyOf(places);
            strangers = List.copyOf(strangers);
        }
    }

    private final Map<Integer, Words> sentences;
    private final List<ActorMention> mentions;
    private final Optional<String> contextState;

    ReportActors(Map<Integer, Words> sentences, List<ActorMention> mentions, Optional<String> contextState) {
        this.sentences = Map.copyOf(sentences);
        this.mentions = List.copyOf(mentions);
        this.contextState = contextState;
    }

    /**
     * Whom the noun phrase headed by the word denotes, not counting what "and" joins to it. More than one for "both sides"; nobody if it is no
     * actor, or a capital that stands for a place.
     */
    public List<Party> at(Sentence sentence, int token) {
        return words(sentence).at().get(token).stream().map(Reference::party).toList();
    }

    /** To whom the noun phrase headed by the word belongs, if it is no actor itself: "Iran's missile programme". */
    public List<Party> owner(Sentence sentence, int token) {
        return words(sentence).owners().get(token).stream().map(Reference::party).toList();
    }

    /** The place that the word names, read as somebody who acts or is visited: a capital as its government, another city as its state. */
    public Optional<Party> actorAt(Sentence sentence, int token) {
        return words(sentence).asActors().get(token).map(Reference::party);
    }

    /** The place that the noun phrase headed by the word names, whatever else it may stand for. */
    public Optional<Place> placeAt(Sentence sentence, int token) {
        return words(sentence).places().get(token);
    }

    /** The name that the word heads, of a person of whom nothing else is known. */
    public Optional<Passage> stranger(Sentence sentence, int token) {
        return words(sentence).strangers().get(token);
    }

    /** Every naming of an actor, in text order. */
    public List<ActorMention> all() {
        return mentions;
    }

    /** How it was decided whom the word denotes, or to whom it belongs; empty if nobody. */
    public String describe(Sentence sentence, int token) {
        List<Reference> found = words(sentence).at().get(token);
        if (found.isEmpty()) {
            found = words(sentence).owners().get(token);
        }
        return found.stream().map(r -> "«" + r.passage().text() + "» " + r.actor().code() + " " + r.sectors() + ": " + r.why()).collect(Collectors.joining("; "));
    }

    /** The state that the report is at home in, else the one that it is about. */
    public Optional<String> contextState() {
        return contextState;
    }

    /** That state as it is named last before the place in the text, else first in the report; nobody where it is never named. */
    public Optional<Party> ofContext(int before) {
        List<Party> named = contextState.stream().flatMap(state -> mentions.stream().map(ActorMention::party)
                .filter(party -> party.actor().code().equals(state) && party.actor().sectors().isEmpty() && party.actor().name().isEmpty())).toList();
        return named.stream().filter(party -> party.passage().start() < before).reduce((first, second) -> second).or(() -> named.stream().findFirst());
    }

    private Words words(Sentence sentence) {
        Words words = sentences.get(sentence.number());
        if (words == null) {
            throw new IllegalArgumentException("sentence " + sentence.number() + " is not of this report, which has " + sentences.size());
        }
        return words;
    }
}

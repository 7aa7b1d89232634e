package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An actor as some words of a report name it.
 *
 * @param actor who it is
 * @param passage the words
 * @param nature what kind of thing it is, for pronouns
 * @param titles what it is called, in lower case: "minister", "spokesman"
 * @param why how it was decided
 * @param refersTo the earlier words that these stand for
 * @param guessed whether no words say of which state it is, only what the report is about
 */
record Reference(Actor actor, Passage passage, Nature nature, Set<String> titles, String why, Optional<Passage> refersTo, boolean guessed) {

    /** What kind of thing an actor is, as far as pronouns care. */
    enum Nature { PERSON, STATE, BODY, PEOPLE }

    Reference {
        titles = Set.copyOf(titles);
    }

    Reference(Actor actor, Passage passage, Nature nature, Set<String> titles, String why) {
        this(actor, passage, nature, titles, why, Optional.empty(), false);
    }

    Reference(Actor actor, Passage passage, Nature nature, Set<String> titles, String why, Optional<Passage> refersTo) {
        this(actor, passage, nature, titles, why, refersTo, false);
    }

    /** The same, of a state that is guessed where the other's is. */
    Reference asSureAs(boolean told) {
        return new Reference(actor, passage, nature, titles, why, refersTo, !told);
    }

    /** The same actor, named again by other words. */
    Reference again(Passage words, String reason) {
        return new Reference(actor, words, nature, titles, reason, Optional.of(refersTo.orElse(passage)), guessed);
    }

    Party party() {
        return new Party(passage, actor);
    }

    Optional<Sector> mainSector() {
        return actor.sectors().stream().findFirst();
    }

    List<Sector> sectors() {
        return actor.sectors();
    }
}

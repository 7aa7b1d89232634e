package dragoman.coding.actors;

import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import java.util.Optional;

/**
 * A place where a report names an actor.
 *
 * @param party the actor with the words that name it
 * @param refersTo earlier words that say who it is, where these alone do not
 * @param guessed whether no words say of which state it is, only what the report is about
 * @param why how it was decided
 */
public record ActorMention(Party party, Optional<Passage> refersTo, boolean guessed, String why) {

    public Passage passage() {
        return party.passage();
    }
}

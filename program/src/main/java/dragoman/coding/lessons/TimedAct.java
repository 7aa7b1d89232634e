package dragoman.coding.lessons;

import dragoman.coding.event.EventDate;
import dragoman.coding.event.PloverType;
import dragoman.language.Sentence;
import java.util.Objects;
import java.util.Set;

/**
 * An act that a report tells, with the date that rules give it.
 *
 * @param sentence where it is told
 * @param word the index of the word that carries it
 * @param type what it is
 * @param actors the codes of who acts
 * @param recipients the codes of whom it is done to
 * @param date what clause, paragraph and tense say of its day
 */
public record TimedAct(Sentence sentence, int word, PloverType type, Set<String> actors, Set<String> recipients, EventDate date) {

    public TimedAct {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(date, "date");
        sentence.token(word);
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
    }

    /** Whether both are told by the same word. */
    boolean isAt(TimedAct other) {
        return sentence.number() == other.sentence().number() && word == other.word();
    }

    /** Whether both tell of the same two, whichever acts. */
    boolean isOfSamePair(TimedAct other) {
        return actors.equals(other.actors) && recipients.equals(other.recipients) || actors.equals(other.recipients) && recipients.equals(other.actors);
    }

    /** The word as dictionaries have it. */
    String lemma() {
        return sentence.token(word).lemma();
    }
}

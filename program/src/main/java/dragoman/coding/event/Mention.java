package dragoman.coding.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One event as one report tells it.
 *
 * @param id report, sentence and position in it: {@code 001#4.1}
 * @param act what was done
 * @param about the act that this one speaks of: what is threatened, asked for, refused
 * @param status how things stand
 * @param reciprocal whether both sides do it to each other
 * @param actors who did it; may be empty where the text does not say
 * @param recipients whom it was done to; may be empty
 * @param date when it happened
 * @param place where it happened
 * @param saidBy who says so, the nearest speaker first
 * @param trigger the word that carries the act
 * @param evidence the sentence
 * @param details what else the clause names
 * @param why the line of the phrasebook that read it
 * @param confidence from 0 to 1
 */
public record Mention(
        String id,
        Act act,
        Optional<Act> about,
        Status status,
        boolean reciprocal,
        List<Party> actors,
        List<Party> recipients,
        EventDate date,
        Optional<Place> place,
        List<Party> saidBy,
        Passage trigger,
        Passage evidence,
        List<Detail> details,
        Why why,
        double confidence) {

    public Mention {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(why, "why");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        saidBy = List.copyOf(saidBy);
        details = List.copyOf(details);
        if (actors.isEmpty() && recipients.isEmpty()) {
            throw new IllegalArgumentException("mention " + id + " names nobody");
        }
        if (!trigger.overlaps(evidence)) {
            throw new IllegalArgumentException("mention " + id + ": «" + trigger.text() + "» lies outside its evidence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("mention " + id + ": confidence lies between 0 and 1, got " + confidence);
        }
    }

    /** The same mention, of this date. */
    public Mention withDate(EventDate other) {
        return new Mention(id, act, about, status, reciprocal, actors, recipients, other, place, saidBy, trigger, evidence, details, why, confidence);
    }

    /** The same mention, resting on this. */
    public Mention withWhy(Why other) {
        return new Mention(id, act, about, status, reciprocal, actors, recipients, date, place, saidBy, trigger, evidence, details, other, confidence);
    }

    /** The same mention, so sure. */
    public Mention withConfidence(double sure) {
        return new Mention(id, act, about, status, reciprocal, actors, recipients, date, place, saidBy, trigger, evidence, details, why, sure);
    }
}

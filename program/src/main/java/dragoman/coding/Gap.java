package dragoman.coding;

import dragoman.coding.event.Passage;
import java.util.Locale;
import java.util.Objects;

/**
 * A word that joins two political actors and that no line of the phrasebook reads.
 *
 * @param kind whether it is a verb or a noun
 * @param word its base form
 * @param frame how the actors stand to it, written nearly as a line of the phrasebook would be: "[actor] clash with [recipient]"
 * @param trigger the word in the text
 * @param evidence its sentence
 * @param sentence the number of the sentence in its report, from 1
 */
public record Gap(Kind kind, String word, String frame, Passage trigger, Passage evidence, int sentence) {

    /** The part of speech. */
    public enum Kind {
        VERB, NOUN;

        /** As it is written. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Gap {
        Objects.requireNonNull(kind, "kind");
        if (word.isBlank() || !frame.contains(word) || !trigger.overlaps(evidence)) {
            throw new IllegalArgumentException("not a gap: «" + word + "» in «" + frame + "» at " + trigger);
        }
    }
}

package dragoman.record.counting;

import dragoman.coding.event.Mention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many of what does a sentence tell, and what else may that be?
 *
 * @param fate what became of them, where they are people; empty for things and where it is not told
 * @param noun what is counted, one form for singular and plural; {@code people} for people of whatever sort
 * @param least the fewest that it may be
 * @param most the most that it may be
 * @param text as it stands there
 */
public record Count(Optional<CountWords> fate, String noun, double least, double most, String text) {

    static final String PEOPLE = "people";

    public Count {
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(noun, "noun");
        if (least > most || least < 0) {
            throw new IllegalArgumentException("«" + text + "» is from " + least + " to " + most);
        }
    }

    /** Those near the word that carries the act; none where the sentence adds up over more than one occasion, or tells of another one. */
    public static List<Count> of(Mention mention) {
        String text = mention.evidence().text();
        return CountWords.SUM.isIn(text) || CountWords.APART.isIn(text) ? List.of() : new CountReader(text).near(text.offsetByCodePoints(0, Math.max(0, mention.trigger().start() - mention.evidence().start())));
    }

    /** Whether both count the same thing. "40 killed" may be all of whom "12 soldiers were killed" tells some. */
    public boolean isOfSame(Count other) {
        return fate.equals(other.fate) && (noun.equals(other.noun) || fate.isPresent() && (isPeople() || other.isPeople()));
    }

    /** Whether no number can be both. */
    public boolean contradicts(Count other) {
        if (!isOfSame(other)) {
            return false;
        }
        if (noun.equals(other.noun)) {
            return least > other.most || other.least > most;
        }
        return isPeople() ? other.least > most : least > other.most;
    }

    /** Whether later news may have come to this number from the other: the dead are counted up. */
    public boolean mayHaveGrownFrom(Count other) {
        return fate.isPresent() && least >= other.least && most >= other.most;
    }

    /** Whether people are counted, of whatever sort. */
    public boolean isOfPeople() {
        return isPeople() || CountWords.PERSON.has(noun);
    }

    private boolean isPeople() {
        return noun.equals(PEOPLE);
    }
}

package dragoman.coding.claims;

import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement of a report about the record itself.
 *
 * @param id the report's, {@code #c}, sentence, a point, and the number in it: {@code 001#c2.1}
 * @param passage the words that make it
 * @param evidence its sentence
 * @param mention the mention that it is about
 * @param saidBy on whose word, the nearest first; nobody where the outlet says it
 * @param reach how far back it reaches; only of precedence and ties that never were
 * @param holds whether it says that there is something; not, where it says that there never was
 */
public record Claim(String id, Kind kind, Passage passage, Passage evidence, Optional<String> mention, List<Party> saidBy, Scope scope, Optional<Reach> reach, boolean holds) {

    /** What sort of claim. */
    public enum Kind {
        /** "The first … in two decades". */
        PRECEDENCE,
        /** More than ever: "the deadliest … since", "the highest-ranking official to". */
        SUPERLATIVE,
        /** The how-manieth: "the third summit this year". */
        COUNT,
        /** "Has always had diplomatic ties", "no relations since 1980". */
        STANDING,
        /** The text says that it did not happen. */
        DENIAL;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Claim {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(reach, "reach");
        saidBy = List.copyOf(saidBy);
        if (!passage.overlaps(evidence)) {
            throw new IllegalArgumentException("claim " + id + ": «" + passage.text() + "» lies outside its sentence");
        }
        if (mention.isEmpty() && kind != Kind.STANDING) {
            throw new IllegalArgumentException("claim " + id + " is about no mention");
        }
    }
}

package dragoman.coding.phrasebook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A line found in a sentence.
 *
 * @param line the line
 * @param root the word that carries the act
 * @param bound the head word of what stands in each bracket; brackets that stayed empty are missing
 * @param words the words of the sentence that the line itself asked for, the root among them
 * @param nominal whether a noun carries the act
 * @param negated whether the line itself asks for a negation
 * @param reciprocal whether both sides do it to each other
 * @param owners brackets whose actor only owns what stands there
 * @param score how much of the sentence the line explains; only good for comparing matches
 */
public record Match(
        BookLine line,
        int root,
        Map<Bracket, Integer> bound,
        SortedSet<Integer> words,
        boolean nominal,
        boolean negated,
        boolean reciprocal,
        Set<Bracket> owners,
        double score) {

    public Match {
        bound = Collections.unmodifiableMap(bound.isEmpty() ? new EnumMap<>(Bracket.class) : new EnumMap<>(bound));
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
        owners = Set.copyOf(owners);
    }

    public Optional<Integer> at(Bracket bracket) {
        return Optional.ofNullable(bound.get(bracket));
    }

    public boolean isOperator() {
        return bound.containsKey(Bracket.ACT);
    }
}

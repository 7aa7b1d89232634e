package dragoman.coding.lessons;

import dragoman.coding.phrasebook.ActFinder;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What lines tell in a sentence.
 *
 * @param words the places of the words that they take
 * @param doubted by the place of its word, what a line tells that is not believed
 */
public record LinesTold(Set<Integer> words, Map<Integer, LineAct> doubted) {

    public LinesTold {
        words = Set.copyOf(words);
        doubted = Map.copyOf(doubted);
    }

    /** All that lines tell, nothing doubted. */
    public static LinesTold of(ActFinder.Told told) {
        Set<Integer> words = new TreeSet<>();
        told.acts().forEach(act -> act.matches().forEach(match -> words.addAll(match.words())));
        return new LinesTold(words, Map.of());
    }
}

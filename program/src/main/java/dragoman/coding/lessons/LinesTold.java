package dragoman.coding.lessons;

import dragoman.coding.phrasebook.FoundAct;
import java.util.List;
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

    /** What acts of lines tell: the words of those that are doubted are taken by nobody, unless another takes them. */
    public static LinesTold of(List<FoundAct> acts, Map<Integer, LineAct> doubted) {
        Set<Integer> words = new TreeSet<>();
        acts.stream().filter(act -> !doubted.containsKey(act.trigger())).forEach(act -> act.matches().forEach(match -> words.addAll(match.words())));
        return new LinesTold(words, doubted);
    }
}

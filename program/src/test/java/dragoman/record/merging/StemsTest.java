package dragoman.record.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StemsTest {

    /** Some of them have one hash: «Aa» and «BB». */
    private static final List<String> STEMS = List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "harbour", "2018", "ship", "dam", "gate", "rice", "Ри", "Ål");

    @Test
    void whatIsSharedIsWhatStandsInBothSets() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Set<String> names = some(random);
            Set<String> words = some(random);
            words.removeAll(names);
            Set<String> otherNames = some(random);
            Set<String> otherWords = some(random);
            otherWords.removeAll(otherNames);
            Set<String> all = union(names, words, some(random));
            Set<String> otherAll = union(otherNames, otherWords, some(random));
            Set<String> sharedNames = new TreeSet<>(names);
            sharedNames.retainAll(union(otherNames, otherWords));
            Set<String> told = new TreeSet<>(words);
            told.retainAll(otherNames);
            sharedNames.addAll(told);
            Set<String> sharedWords = new TreeSet<>(words);
            sharedWords.retainAll(otherWords);
            Set<String> shared = new TreeSet<>(all);
            shared.retainAll(otherAll);
            Stems one = new Stems(names, words, all);
            Stems other = new Stems(otherNames, otherWords, otherAll);
            assertThat(one.with(other)).isEqualTo(new Stems.Shared(shared.size(), sharedNames.size(), sharedWords.size()));
            assertThat(one.sharedNames(other)).isEqualTo(sharedNames);
            assertThat(one.sharedWords(other)).isEqualTo(sharedWords);
            assertThat(one.areThoseOf(other)).isEqualTo(all.equals(otherAll));
            assertThat(STEMS.stream().filter(one::contains)).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private static Set<String> some(Random random) {
        Set<String> some = new HashSet<>();
        STEMS.stream().filter(stem -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        List<String> all = new ArrayList<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return new HashSet<>(all);
    }
}

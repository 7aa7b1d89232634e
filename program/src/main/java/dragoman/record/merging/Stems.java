package dragoman.record.merging;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which words do two sentences have in common?
 *
 * <p>Asked many millions of times in a large record, and mostly answered by «none»: so the stems stand in an order of their own, and both lists are walked
 * side by side, comparing numbers first.
 */
final class Stems {

    private static final Comparator<String> ORDER = Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder());
    private static final byte OTHER = 0;
    private static final byte WORD = 1;
    private static final byte NAME = 2;

    private final String[] stems;
    private final int[] hashes;
    private final byte[] roles;

    /**
     * How many stems are in both.
     *
     * @param all whatever they are
     * @param names proper names in both; a headline tells no names, and its words count where the other's are names
     * @param words other words that tell something, in both
     */
    record Shared(int all, int names, int words) {
    }

    /** @param all every stem, with the names and the words that tell something among them */
    Stems(Collection<String> names, Collection<String> words, Set<String> all) {
        stems = all.stream().sorted(ORDER).toArray(String[]::new);
        hashes = Arrays.stream(stems).mapToInt(String::hashCode).toArray();
        roles = new byte[stems.length];
        for (int i = 0; i < stems.length; i++) {
            roles[i] = names.contains(stems[i]) ? NAME : words.contains(stems[i]) ? WORD : OTHER;
        }
    }

    int count() {
        return stems.length;
    }

    boolean contains(String stem) {
        return Arrays.binarySearch(stems, stem, ORDER) >= 0;
    }

    boolean areThoseOf(Stems other) {
        return Arrays.equals(hashes, other.hashes) && Arrays.equals(stems, other.stems);
    }

    Shared with(Stems other) {
        int all = 0;
        int names = 0;
        int words = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = order(i, other, j);
            if (order == 0) {
                all++;
                names += isName(roles[i], other.roles[j]) ? 1 : 0;
                words += isWord(roles[i], other.roles[j]) ? 1 : 0;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Shared(all, names, words);
    }

    /** Proper names in both, by the alphabet. */
    Set<String> sharedNames(Stems other) {
        return shared(other, true);
    }

    /** Other words in both, by the alphabet. */
    Set<String> sharedWords(Stems other) {
        return shared(other, false);
    }

    private Set<String> shared(Stems other, boolean names) {
        Set<String> shared = new TreeSet<>();
        for (int i = 0; i < stems.length; i++) {
            int j = Arrays.binarySearch(other.stems, stems[i], ORDER);
            if (j >= 0 && (names ? isName(roles[i], other.roles[j]) : isWord(roles[i], other.roles[j]))) {
                shared.add(stems[i]);
            }
        }
        return shared;
    }

    private int order(int i, Stems other, int j) {
        int order = Integer.compare(hashes[i], other.hashes[j]);
        return order != 0 ? order : stems[i].compareTo(other.stems[j]);
    }

    private static boolean isName(byte one, byte other) {
        return one + other > 2 * WORD && one != OTHER && other != OTHER;
    }

    private static boolean isWord(byte one, byte other) {
        return one == WORD && other == WORD;
    }
}

package dragoman.record.copies;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Do two reports share their text?
 *
 * <p>They do where most of their runs of five words are the same, or where most of the shorter stands in the longer. Case, punctuation and white space do not
 * count, and neither does where a paragraph stands.
 */
public final class Shingles {

    /** Of wire reports whose share is known, those of one day reach this and those of later days seldom do: below lie tables and background that a desk repeats. */
    static final double CONTAINED = 0.8;
    static final double SHARED = 0.6;

    private static final int WORDS = 5;
    /** A shorter text is too little to be told by: a line about tomorrow's schedule. */
    private static final int FEWEST = 20;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Hasher64 HASH = Hashing.komihash5_0();

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    public static Shingles of(String text) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(found.group().toLowerCase(Locale.ROOT));
        }
        long[] hashes = new long[Math.max(0, words.size() - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = HASH.hashCharsToLong(String.join(" ", words.subList(i, i + WORDS)));
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** Whether both are versions of one text. */
    public boolean isCopyOf(Shingles other) {
        int shorter = Math.min(sorted.length, other.sorted.length);
        if (shorter < FEWEST) {
            return Arrays.equals(sorted, other.sorted) && shorter > 0;
        }
        int shared = shared(other);
        return shared >= CONTAINED * shorter || shared >= SHARED * (sorted.length + other.sorted.length - shared);
    }

    /** The share of all their runs of words that both have. */
    public double jaccard(Shingles other) {
        int shared = shared(other);
        int all = sorted.length + other.sorted.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** By what it is found among many: texts that share none of these are not compared. */
    public List<Band> bands() {
        return Band.of(sorted);
    }

    private int shared(Shingles other) {
        int shared = 0;
        int j = 0;
        for (long hash : sorted) {
            while (j < other.sorted.length && other.sorted[j] < hash) {
                j++;
            }
            if (j < other.sorted.length && other.sorted[j] == hash) {
                shared++;
            }
        }
        return shared;
    }
}
